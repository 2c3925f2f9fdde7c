/** Names that languages call themselves in language switches, lower case, with their BCP 47 primary subtag. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    af: 'afrikaans',
    ar: 'العربية|عربي|عربى|arabic',
    az: 'azərbaycanca|azərbaycan|azərbaycan dili|azerbaijani',
    be: 'беларуская',
    bg: 'български',
    bn: 'বাংলা',
    bs: 'bosanski',
    ca: 'català',
    cs: 'čeština|česky',
    da: 'dansk',
    de: 'deutsch|german',
    el: 'ελληνικά',
    en: 'english|in english|english version',
    es: 'español|castellano|spanish',
    et: 'eesti',
    fa: 'فارسی',
    fi: 'suomi|suomeksi',
    fr: 'français|french',
    he: 'עברית',
    hi: 'हिन्दी|हिंदी',
    hr: 'hrvatski',
    hu: 'magyar',
    hy: 'հայերեն',
    id: 'bahasa indonesia|indonesia',
    is: 'íslenska',
    it: 'italiano|italian',
    ja: '日本語|日本語版',
    ka: 'ქართული',
    kk: 'қазақша|қазақ тілі|қазақ',
    ko: '한국어',
    ky: 'кыргызча|кыргыз тили|кыргыз',
    lt: 'lietuvių',
    lv: 'latviešu',
    mk: 'македонски',
    ms: 'bahasa melayu',
    nl: 'nederlands',
    no: 'norsk|norsk bokmål',
    pl: 'polski|po polsku',
    ps: 'پښتو',
    pt: 'português|português (brasil)',
    ro: 'română',
    ru: 'русский|по-русски|на русском|русская версия|russian',
    sk: 'slovenčina|slovensky',
    sl: 'slovenščina',
    sq: 'shqip',
    sr: 'srpski|српски',
    sv: 'svenska|på svenska',
    sw: 'kiswahili',
    tg: 'тоҷикӣ',
    th: 'ไทย',
    tk: 'türkmençe',
    tr: 'türkçe|turkish',
    tt: 'татарча',
    uk: 'українська|українською|укр',
    ur: 'اردو',
    uz: "o'zbekcha|o'zbek|ўзбекча|ўзбек|o'zbek tili",
    vi: 'tiếng việt',
    zh: '中文|简体中文|繁體中文|中文版|简体|繁體|chinese',
  }).flatMap(([language, names]) => names.split('|').map((name) => [name, language] as const)),
);

/** The language that a link's text names, in whatever case and with whatever apostrophe; undefined for any other text. */
export function languageNamed(text: string): string | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[‘’ʻʼ`]/g, "'")
    .replace(/\s+/g, ' ');
  return LANGUAGE_NAMES.get(name);
}
