import * as tables from './data/scripts';
import { mandarinSound } from './pinyin';
import { isTranscribed, transcribedSound } from './transcription';

const SOUND_OF_LETTER = letterTable();
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}\s'’ʻʼ‘`.-]/u;
const SILENT = /[\p{M}\p{Cf}ʻʼ‘’'`´]/gu;

/**
 * What spellings of one word agree on across scripts, in the letters a-z; readable, but not made for reading. `name` is
 * the whole name that the word stands in: "Chalafow" tells how "Chalaf" is spelled.
 */
export function romanise(word: string, language?: string, name = word): string {
  const lower = word.toLowerCase().normalize('NFC');
  return NOT_LATIN.test(lower)
    ? fromOtherScript(lower, name)
    : fromLatin(lower, language, name.toLowerCase());
}

function letterTable(): Map<string, string> {
  const { CYRILLIC, ARABIC, HEBREW, GREEK, GEORGIAN, ARMENIAN, KANA, DEVANAGARI } = tables;
  const all = [CYRILLIC, ARABIC, HEBREW, GREEK, GEORGIAN, ARMENIAN, KANA, DEVANAGARI].join('');
  return new Map(
    all
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const [letters = '', sound = ''] = pair.split('=');
        return [letters, sound];
      }),
  );
}

function fromOtherScript(word: string, name: string): string {
  const plain = katakana(withoutArticle(word));
  const text = isTranscribed(name) ? transcribedSound(plain) : plain;
  let out = '';
  for (let at = 0; at < text.length; ) {
    const pair = at + 1 < text.length ? SOUND_OF_LETTER.get(text.slice(at, at + 2)) : undefined;
    if (pair !== undefined) {
      out += pair;
      at += 2;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    out += soundOf(letter, text, at);
    at += letter.length;
  }
  return out.normalize('NFD').replace(SILENT, '');
}

function soundOf(letter: string, text: string, at: number): string {
  if (letter === 'е' || letter === 'э') return startsSyllable(text, at) ? 'ye' : 'e';
  if (letter === 'у' && /[аеиоэяы]/.test(text[at + 1] ?? '') && at === 0) return 'w';
  if (letter === 'و' && at === 0) return 'w';
  if (letter === 'ه' && at === text.length - 1) return '';
  // Greek accents are no part of a letter's sound; the marks of й and ї are, which the table has.
  const sound =
    SOUND_OF_LETTER.get(letter) ?? SOUND_OF_LETTER.get(letter.normalize('NFD').charAt(0));
  if (sound !== undefined) return sound;
  const code = letter.charCodeAt(0);
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) return hangul(code - HANGUL_FIRST);
  return mandarinSound(letter) ?? letter;
}

/** Cyrillic е sounds ye at the start, after a vowel and after ь or ъ. */
function startsSyllable(text: string, at: number): boolean {
  return at === 0 || /[аеёиоуыэюяьъ]/.test(text[at - 1] ?? '');
}

function hangul(index: number): string {
  const initial = tables.HANGUL_INITIALS[Math.floor(index / 588)] ?? '';
  const vowel = tables.HANGUL_VOWELS[Math.floor((index % 588) / 28)] ?? '';
  return initial + vowel + (tables.HANGUL_FINALS[index % 28] ?? '');
}

function katakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** Arabic "ال" is the article, unless too little would be left. */
function withoutArticle(word: string): string {
  return /^ال.{3,}/u.test(word) ? word.slice(2) : word;
}

/** Signs that a Latin spelling follows German or Polish letters: "Chalafow", "Mirsijojew", "Tymoschenko". */
const GERMAN_OR_SLAVIC = /[oe]wa?$|[iey]j$|jew|tsch|dsch|schtsch|ow?sk[iy]$|ow[iy]cz|witsch|ajew/;
/** Signs of a Turkic spelling, where x is kh: "Xələfov", "Xudoyberdiyev". */
const TURKIC = /ə|[oe]va?$|q(?!u)/;
/** Languages that write c for j. */
const WRITES_C_FOR_J = new Set(['az', 'tr']);

/** Spelling rules that Latin orthographies share or that do not contradict each other; first match wins in turn. */
const LATIN_RULES: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|szcz|stsch|chtch|šč/g, 'sh'],
  [/tsch|tzsch|tch|tš/g, 'ch'],
  [/dsch|dž|dzs|dj(?=[aeiouyh])/g, 'dzh'],
  [/sch|sz/g, 'sh'],
  [/zs/g, 'zh'],
  [/cz|cs/g, 'ch'],
  [/wh/g, 'w'],
  [/igh(?=t)/g, 'i'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu|cq|ck/g, 'k'],
  [/([gdbp])h/g, '$1'],
  [/^ch(?=[lr])/g, 'k'],
  [/ch$|ch(?=[lmnrts])/g, 'kh'],
  [/([aeiou])h(?=[nl])/g, '$1'],
  [/h$/g, ''],
  [/michael/g, 'mikhael'],
  [/gi(?=[aou])/g, 'dzh'],
  [/ow(?=n)/g, 'o'],
  [/c(?=[eiy])/g, 'ts'],
  [/c(?!h)/g, 'k'],
  [/([aeiou])j/g, '$1y'],
  [/([bdfgklmpstvz])j/g, '$1y'],
];

function fromLatin(lower: string, language: string | undefined, name: string): string {
  const words = name.split(/[\s-]+/);
  const isGermanOrSlavic = words.some((word) => GERMAN_OR_SLAVIC.test(word));
  const isTurkic =
    words.some((word) => TURKIC.test(word)) || language === 'az' || language === 'uz';
  let word = lower.replace(/([aeiou])ï/g, '$1y');
  word = [...word].map((letter) => LATIN_LETTERS.get(letter) ?? letter).join('');
  word = word.normalize('NFD').replace(SILENT, '');
  if (isGermanOrSlavic) word = word.replace(/(?<![st])ch/g, 'kh').replace(/^j/, 'y');
  if (WRITES_C_FOR_J.has(language ?? '')) word = word.replace(/c(?=[aeiou])/g, 'dzh');
  word = word.replace(/x/g, (_, at: number) => (isTurkic ? 'kh' : at === 0 ? 's' : 'ks'));
  for (const [pattern, sound] of LATIN_RULES) word = word.replace(pattern, sound);
  return word.replace(/j/g, 'dzh').replace(/w/g, 'v').replace(/q/g, 'k');
}

const LATIN_LETTERS = new Map(
  tables.LATIN.trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [letter = '', sound = ''] = pair.split('=');
      return [letter, sound];
    }),
);
