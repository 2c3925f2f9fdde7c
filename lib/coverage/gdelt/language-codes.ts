/** GDELT's names of the languages that Parallax supports, by BCP 47 primary subtag; others are written in the same way. */
const NAMES: Record<string, string> = {
  ar: 'arabic',
  az: 'azerbaijani',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  it: 'italian',
  ja: 'japanese',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
  uz: 'uzbek',
  zh: 'chinese',
};
const CODES = new Map(Object.entries(NAMES).map(([code, name]) => [name, code]));

/** Name for `sourcelang:`; undefined for languages that are not supported. */
export function gdeltLanguage(code: string): string | undefined {
  return Object.hasOwn(NAMES, code) ? NAMES[code] : undefined;
}

/** BCP 47 primary subtag of what GDELT calls a language: its English name, or a code. */
export function languageCode(name: string): string | undefined {
  const lower = name.trim().toLowerCase();
  return CODES.get(lower) ?? (/^[a-z]{2}$/.test(lower) ? lower : undefined);
}

let countries: Map<string, string> | undefined;

/** ISO 3166-1 alpha-2 of a country's English name. */
export function countryCode(name: string): string | undefined {
  countries ??= countryNames();
  return countries.get(name.trim().toLowerCase());
}

function countryNames(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    codes.flatMap((code) => {
      const name = names.of(code);
      // 'UK' has the name of 'GB', and is not its code.
      const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
      return name && isCurrent ? [[name.toLowerCase(), code]] : [];
    }),
  );
}
