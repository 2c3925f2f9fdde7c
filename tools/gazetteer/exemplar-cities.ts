import { nameKey } from './name-key';
import { CLDR_LANGUAGES, FULL_LANGUAGES, type PlaceSource } from './place-source';
import { readJson } from './territories';

type Zones = { [part: string]: Zones | string | undefined } & { exemplarCity?: string };
type File = { main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }> };

/** Gives big cities their names by language, from the cities that CLDR names time zones by. */
export function addExemplarCities(cities: PlaceSource[]): void {
  const english = englishExemplars();
  const targets = targetsOf(cities, english);
  for (const language of CLDR_LANGUAGES) {
    for (const [zone, text] of exemplarsOf(language)) {
      const city = targets.get(zone);
      if (city && (text !== english.get(zone) || FULL_LANGUAGES.includes(language))) {
        city.names.push({ text, language, principal: true });
      }
    }
  }
}

/** The most populous city that bears the English name; zones without a city of theirs (islands) find none or a namesake. */
function targetsOf(cities: PlaceSource[], english: Map<string, string>): Map<string, PlaceSource> {
  const byKey = new Map<string, PlaceSource>();
  for (const city of cities) {
    for (const { text } of city.names) {
      const key = nameKey(text);
      const known = byKey.get(key);
      if (!known || known.population < city.population) byKey.set(key, city);
    }
  }
  const targets = new Map<string, PlaceSource>();
  for (const [zone, text] of english) {
    const city = byKey.get(nameKey(text));
    if (city && city.population >= SMALLEST_EXEMPLAR) targets.set(zone, city);
  }
  return targets;
}

/** Below this a namesake is likelier than the zone's city. */
const SMALLEST_EXEMPLAR = 200_000;

/** English gives a city only where the zone's id does not: "Asia/Baghdad" says it all. */
function englishExemplars(): Map<string, string> {
  const zones = CLDR_LANGUAGES.flatMap((language) => [...exemplarsOf(language).keys()]);
  const given = exemplarsOf('en');
  return new Map(
    [...new Set(zones)].map((zone) => [
      zone,
      given.get(zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '),
    ]),
  );
}

function exemplarsOf(language: string): Map<string, string> {
  const file = readJson<File>(`cldr-dates-full/main/${language}/timeZoneNames.json`);
  const found = new Map<string, string>();
  collect(file.main[language]?.dates.timeZoneNames.zone ?? {}, '', found);
  return found;
}

function collect(zones: Zones, path: string, found: Map<string, string>): void {
  for (const [part, value] of Object.entries(zones)) {
    if (part === 'exemplarCity' && typeof value === 'string') found.set(path, value);
    else if (typeof value === 'object') collect(value, `${path}/${part}`, found);
  }
}
