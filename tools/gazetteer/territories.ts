import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PlaceClass } from '@/lib/entities/places/gazetteer';
import { officialNames } from './official-names';
import { CLDR_LANGUAGES, FULL_LANGUAGES, type PlaceSource, type SourceName } from './place-source';

const { resolve } = createRequire(import.meta.url);

type TerritoryInfo = Record<string, { _population?: string }>;

/** Countries and territories of ISO 3166-1 (and XK) with their names in CLDR, ordered by code. */
export function readTerritories(): PlaceSource[] {
  const info = readJson<{ supplemental: { territoryInfo: TerritoryInfo } }>(
    'cldr-core/supplemental/territoryInfo.json',
  ).supplemental.territoryInfo;
  const names = territoryNames();
  return [...names.keys()].sort().map((code) => {
    const own = names.get(code) ?? [];
    return {
      id: code,
      placeClass: PlaceClass.country,
      country: code,
      population: Number(info[code]?._population ?? 0),
      nameCount: own.length,
      name: own.find((name) => name.language === 'en')?.text ?? code,
      names: own,
    };
  });
}

/** Codes of CLDR that are no country or territory of people: outlying groups, the euro area, the UN, test codes. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

function territoryNames(): Map<string, SourceName[]> {
  const names = new Map<string, SourceName[]>();
  for (const [key, name] of territoryEntries()) {
    const code = key.slice(0, 2);
    if (!/^[A-Z]{2}(-|$)/.test(key) || NO_COUNTRY.has(code) || !isUsable(name)) continue;
    const official = officialNames(name.text, name.language ?? '');
    const spelled = official.map((text) => ({ ...name, text }));
    names.set(code, [...(names.get(code) ?? []), name, ...spelled]);
  }
  return names;
}

/** Names of the parts of the world that CLDR has under numbers of UN M.49 ("145": Western Asia), by number. */
export function worldRegionNames(): Map<string, SourceName[]> {
  const names = new Map<string, SourceName[]>();
  for (const [key, name] of territoryEntries()) {
    const code = key.slice(0, 3);
    if (/^\d{3}/.test(code)) names.set(code, [...(names.get(code) ?? []), name]);
  }
  return names;
}

function territoryEntries(): [key: string, name: SourceName][] {
  return CLDR_LANGUAGES.flatMap((language) =>
    Object.entries(territoriesOf(language)).map(([key, text]): [string, SourceName] => [
      key,
      { text: withoutBrackets(text), language, principal: true },
    ]),
  );
}

function territoriesOf(language: string): Record<string, string> {
  type File = {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  const file = readJson<File>(`cldr-localenames-full/main/${language}/territories.json`);
  return file.main[language]?.localeDisplayNames.territories ?? {};
}

/** The short names of smaller languages are everybody's words once their accents are folded ("Mỹ" is the USA). */
function isUsable({ text, language }: SourceName): boolean {
  const isShort = /^\p{Script=Latin}{1,3}$/u.test(text) && text !== text.toUpperCase();
  return !isShort || FULL_LANGUAGES.includes(language ?? '');
}

/** What stands in brackets explains ("Congo (Republic)"); other names of a country come from the curated list. */
function withoutBrackets(text: string): string {
  return text.replace(/ ?[(（].*[)）]/, '').trim();
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(resolve(path), 'utf8')) as T;
}
