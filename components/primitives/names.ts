import { LANGUAGE_NAMES } from './language-names';

type NameType = 'language' | 'region';

const displayNames = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string, type: NameType): Intl.DisplayNames {
  const key = `${type}:${locale}`;
  const known = displayNames.get(key);
  if (known) return known;
  const names = new Intl.DisplayNames([locale, 'en'], { type, fallback: 'none' });
  displayNames.set(key, names);
  return names;
}

function nameIn(locale: string, type: NameType, code: string): string | undefined {
  try {
    return namesIn(locale, type).of(code);
  } catch {
    return undefined; // not a well-formed code: pages write anything into lang
  }
}

/** Name of a language in the locale's language; the code itself when nobody knows it. */
export function languageName(language: string, locale: string): string {
  const shipped = LANGUAGE_NAMES[primary(locale)]?.[primary(language)];
  if (shipped) return shipped;
  return nameIn(locale, 'language', language) ?? language;
}

/** Name of a language in that language itself ("Deutsch", "русский"). */
export function ownLanguageName(language: string): string {
  return languageName(language, language);
}

/** Name of a territory ('AZ', 'EU', '150') in the locale's language; undefined for anything else. */
export function countryName(country: string, locale: string): string | undefined {
  return /^([A-Z]{2}|\d{3})$/.test(country) ? nameIn(locale, 'region', country) : undefined;
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
