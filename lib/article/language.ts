import { detectLanguage, isDetectable } from './language/detect-language';

/** ISO 639-1. */
const TWO_LETTER = new Set(
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'.split(
    ' ',
  ),
);
/** Primary subtags without a two-letter form that news is written in. */
const THREE_LETTER = /^(ast|ceb|ckb|crh|gag|haw|hsb|kaa|kmr|nds|sah|szl|tyv|udm|yue|zza)$/;

/** Withdrawn codes, three-letter codes, country codes and names that pages write for a language. */
const ALIASES: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  jp: 'ja',
  cn: 'zh',
  ua: 'uk',
  gr: 'el',
  cz: 'cs',
  dk: 'da',
  se: 'sv',
  nb: 'no',
  nn: 'no',
  fil: 'tl',
  mo: 'ro',
  sh: 'sr',
  prs: 'fa',
  ara: 'ar',
  aze: 'az',
  azj: 'az',
  bul: 'bg',
  ces: 'cs',
  cze: 'cs',
  chi: 'zh',
  zho: 'zh',
  cmn: 'zh',
  dan: 'da',
  deu: 'de',
  ger: 'de',
  ell: 'el',
  gre: 'el',
  eng: 'en',
  spa: 'es',
  fas: 'fa',
  per: 'fa',
  fin: 'fi',
  fra: 'fr',
  fre: 'fr',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kat: 'ka',
  geo: 'ka',
  kaz: 'kk',
  kir: 'ky',
  kor: 'ko',
  nld: 'nl',
  dut: 'nl',
  nor: 'no',
  nob: 'no',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rum: 'ro',
  rus: 'ru',
  slk: 'sk',
  slv: 'sl',
  srp: 'sr',
  swe: 'sv',
  tgk: 'tg',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  uzb: 'uz',
  uzn: 'uz',
  vie: 'vi',
  arabic: 'ar',
  azerbaijani: 'az',
  chinese: 'zh',
  english: 'en',
  french: 'fr',
  german: 'de',
  deutsch: 'de',
  italian: 'it',
  japanese: 'ja',
  persian: 'fa',
  polish: 'pl',
  portuguese: 'pt',
  russian: 'ru',
  spanish: 'es',
  turkish: 'tr',
  ukrainian: 'uk',
  uzbek: 'uz',
};

/** Languages that function words hardly tell apart: between them the page's claim decides. */
const RELATIVES = [
  ['bs', 'hr', 'sr'],
  ['da', 'no'],
  ['id', 'ms'],
  ['es', 'gl', 'ca'],
  ['fa', 'ps', 'ckb'],
];

/** BCP 47 primary subtag of a language tag in any of the spellings that pages use; undefined when it names no language. */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const primary = /^\s*(\p{L}+)/u.exec(tag ?? '')?.[1]?.toLowerCase() ?? '';
  const language = Object.hasOwn(ALIASES, primary) ? (ALIASES[primary] ?? primary) : primary;
  return isLanguageCode(language) ? language : undefined;
}

/**
 * The language of an article: what the page claims (most trustworthy first), unless the text itself is clearly in
 * another; 'und' when nothing tells.
 */
export function resolveLanguage(claimed: readonly string[], text: string): string {
  const claims = claimed.flatMap((tag) => primaryLanguage(tag) ?? []);
  const detected = detectLanguage(text);
  const [claim] = claims;
  if (!claim) return detected?.language ?? 'und';
  if (!detected?.confident || detected.language === claim) return claim;
  if (areRelatives(claim, detected.language)) return claim;
  // A template's tag loses against the text; a language that cannot be detected keeps its claim.
  return isDetectable(claim) || claims.includes(detected.language) ? detected.language : claim;
}

function areRelatives(one: string, other: string): boolean {
  return RELATIVES.some((family) => family.includes(one) && family.includes(other));
}

function isLanguageCode(code: string): boolean {
  return TWO_LETTER.has(code) || THREE_LETTER.test(code);
}
