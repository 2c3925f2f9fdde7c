import { FUNCTION_WORDS } from './function-words';

/** The language of a text, and whether the text says so clearly enough to overrule a page's own claim. */
export interface DetectedLanguage {
  language: string;
  confident: boolean;
}

/** Characters that are read: function words show soon. */
const SAMPLE_LENGTH = 6_000;
/** A text of fewer words proves nothing. */
const FEWEST_WORDS = 20;
/** Share of the words that must be a language's own function words; running text has .2 to .5. */
const SURE_SHARE = 0.12;
const LIKELY_SHARE = 0.05;
/** How far ahead of the next language the best must be. */
const SURE_LEAD = 1.3;

/** Scripts that one language uses, or one language among those that news is read in. */
const SCRIPT_LANGUAGES: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
];
/** Share of the letters that makes a script the text's own; Japanese mixes kana with Han. */
const SCRIPT_SHARE = 0.4;
const KANA_SHARE = 0.1;

/** Letters and endings that few languages of an alphabet have: they decide between close relatives and in short texts. */
const OWN_SIGNS: [RegExp, ...string[]][] = [
  [/ə/g, 'az'],
  [/[їєґ]/g, 'uk'],
  [/і/g, 'uk', 'be', 'kk'],
  [/ў/g, 'be', 'uz'],
  [/[ыэё]/g, 'ru', 'be'],
  [/ъ(?=[бвгджзклмнпрстфхцчш])/g, 'bg'],
  [/ҳ/g, 'uz', 'tg'],
  [/[қғ]/g, 'kk', 'uz', 'tg'],
  [/[ӣӯҷ]/g, 'tg'],
  [/ұ/g, 'kk'],
  [/ә/g, 'kk', 'tt'],
  [/[җһ]/g, 'tt'],
  [/[ңөү]/g, 'ky', 'kk', 'tt'],
  [/[ѓќѕ]/g, 'mk'],
  [/[ђћџ]/g, 'sr'],
  [/[ټډړښځڅ]/g, 'ps'],
  [/[ٹڈڑے]/g, 'ur'],
  [/[ةكي]/g, 'ar'],
  [/ى/g, 'ar', 'ug'],
  [/[پچگی]/g, 'fa'],
  [/[ڕڵێ]/g, 'ckb'],
  [/[ۈېۇۋ]/g, 'ug'],
  [/ە/g, 'ug', 'ckb'],
  [/[őű]/g, 'hu'],
  [/[łąęśź]/g, 'pl'],
  [/[řěů]/g, 'cs'],
  [/[ľĺŕô]/g, 'sk'],
  [/[ățș]/g, 'ro'],
  [/ñ/g, 'es'],
  [/[ãõ]/g, 'pt'],
  [/ß/g, 'de'],
  [/[ğı]/g, 'tr', 'az'],
  [/[ðþ]/g, 'is'],
  [/[æø]/g, 'da', 'no'],
  [/å/g, 'sv', 'da', 'no'],
  [/[āēīņģ]/g, 'lv'],
  [/[ėųį]/g, 'lt'],
  [/(ss[aä]|st[aä]|ll[aä]|lt[aä]|iin|een)(?!\p{L})/gu, 'fi'],
  [/(used|ise|tud|nud|mine|sse)(?!\p{L})/gu, 'et'],
  [/(ning|lari|larni|gan|moqda|lik)(?!\p{L})/gu, 'uz'],
  [/(ler|lar|nın|nin|dır|dir|ları|leri)(?!\p{L})/gu, 'tr'],
];
/** A sign of its own counts as this part of a function word. */
const SIGN_WEIGHT = 0.25;

const LANGUAGES_OF = wordsToLanguages();

/** The languages that can be detected. */
export function isDetectable(language: string): boolean {
  return Object.hasOwn(FUNCTION_WORDS, language);
}

/** What language a text is in, by script, function words and letters; undefined for a text too short to tell. */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH).toLowerCase();
  const byScript = detectScript(sample);
  if (byScript) return { language: byScript, confident: true };
  const words = sample.match(/[\p{L}\p{M}'’ʻʼ]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const scores = new Map<string, number>();
  const add = (language: string, amount: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + amount);
  };
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word.replace(/[’ʻʼ]/g, "'"));
    for (const language of languages ?? []) add(language, 1 / Math.sqrt(languages?.length ?? 1));
  }
  for (const [sign, ...languages] of OWN_SIGNS) {
    const count = sample.match(sign)?.length ?? 0;
    for (const language of languages) add(language, (count * SIGN_WEIGHT) / languages.length);
  }
  return best(scores, words.length);
}

function detectScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_WORDS) return undefined;
  return SCRIPT_LANGUAGES.find(([script, language]) => {
    const share = (sample.match(script)?.length ?? 0) / letters;
    return share >= (language === 'ja' ? KANA_SHARE : SCRIPT_SHARE);
  })?.[1];
}

function best(scores: ReadonlyMap<string, number>, words: number): DetectedLanguage | undefined {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < words * LIKELY_SHARE) return undefined;
  const lead = second ? first[1] / second[1] : Number.POSITIVE_INFINITY;
  return { language: first[0], confident: first[1] >= words * SURE_SHARE && lead >= SURE_LEAD };
}

function wordsToLanguages(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.replace(/[’ʻʼ]/g, "'").split(' '))) {
      languages.set(word, [...(languages.get(word) ?? []), language]);
    }
  }
  return languages;
}
