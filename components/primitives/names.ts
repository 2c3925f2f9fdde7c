import { COUNTRY_NAMES } from './country-names';
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
  const ours = LANGUAGE_NAMES[primary(locale)]?.[primary(language)];
  if (ours) return ours;
  return nameIn(locale, 'language', language) ?? language;
}

/** Name of a language in that language itself ("Deutsch", "русский"). */
export function ownLanguageName(language: string): string {
  return languageName(language, language);
}

/** Name of a territory ('AZ', 'EU', '150') in the locale's language; undefined for anything else. */
export function countryName(country: string, locale: string): string | undefined {
  if (!/^([A-Z]{2}|\d{3})$/.test(country)) return undefined;
  return shippedCountries(primary(locale))?.get(country) ?? nameIn(locale, 'region', country);
}

const shipped = new Map<string, Map<string, string>>();

function shippedCountries(language: string): Map<string, string> | undefined {
  const lines = COUNTRY_NAMES[language]?.split('\n');
  if (lines && !shipped.has(language))
    shipped.set(language, new Map(lines.map((line) => [line.slice(0, 2), line.slice(3)])));
  return shipped.get(language);
}

function primary(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
