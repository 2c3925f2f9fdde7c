import { gzipSync } from 'node:zlib';
import { PlaceClass } from '@/lib/entities/places/gazetteer';
import { hashUnits } from '@/lib/entities/places/name-hash';
import {
  BUCKET_BITS,
  bucketOf,
  checkHighOf,
  checkOf,
  kindOf,
  languageBit,
  MOST_ENTRIES,
  NAME_LANGUAGES,
  NameFlag,
  OTHER_LANGUAGE,
  PREFIX_BYTES,
  prefixBit,
} from '@/lib/entities/places/name-table';
import { type NameUnits, nameUnits } from './name-key';
import { personalNameKeys } from './personal-names';
import { FULL_LANGUAGES, type PlaceSource } from './place-source';
import { type Section, writeSections } from './sections';

interface NameRow {
  key: string;
  a: number;
  b: number;
  flags: number;
  /** See NAME_LANGUAGES. */
  language: number;
  /** Rows of the places, each with the mask of the languages that call it so; 0 where the source gives no language. */
  places: Map<number, number>;
}

/** Namesakes beyond this many are dropped, the least populous first. */
const LARGEST_GROUP = 24;

/** Sections without any pattern: they are kept as they are, since unpacking them would only take time. */
const RANDOM = new Set(['checksLow', 'entries']);

/** The gazetteer file: sections (lib/entities/places/read-sections), the regular ones of them again as sections in a gzip stream without a time stamp. */
export function packGazetteer(places: PlaceSource[]): Uint8Array {
  const prefixes = new Uint8Array(PREFIX_BYTES);
  const smallStarts = new Set<number>();
  const rows = collectNames(places, prefixes, smallStarts);
  const sections: Section[] = [...placeSections(places), ...nameSections(rows, places)];
  sections.push(['prefixes', prefixes], ['smallStarts', Int32Array.from(smallStarts).sort()]);
  const regular = sections.filter(([name]) => !RANDOM.has(name));
  const packed = new Uint8Array(gzipSync(writeSections(places.length, regular), { level: 9 }));
  const random = sections.filter(([name]) => RANDOM.has(name));
  return writeSections(places.length, [...random, ['packed', packed]]);
}

function collectNames(
  places: PlaceSource[],
  prefixes: Uint8Array,
  smallStarts: Set<number>,
): NameRow[] {
  const byKey = new Map<string, NameRow>();
  for (const [row, place] of places.entries()) {
    for (const name of place.names) {
      const units = nameUnits(name.text, name.principal);
      if (units.units.length < 2) continue;
      addPrefixes(prefixes, nameUnits(name.text.replace(/[ʻʼ]/g, "'"), false));
      addName(byKey, prefixes, units, name.language, row);
      if (place.placeClass === PlaceClass.region && units.firstWord > 0) {
        smallStarts.add(hashUnits(units.units, 0, units.firstWord).a);
      }
    }
  }
  return [...byKey.values()].sort(
    (x, y) => bucketOf(x.a) - bucketOf(y.a) || checkOf(x.b) - checkOf(y.b),
  );
}

function addName(
  byKey: Map<string, NameRow>,
  prefixes: Uint8Array,
  name: NameUnits,
  tag: string | undefined,
  row: number,
): void {
  const language = languageNumber(tag);
  const mask = tag ? languageBit(tag.split('-')[0] ?? '') : 0;
  const key = String.fromCharCode(...name.units);
  addPrefixes(prefixes, name);
  const known = byKey.get(key);
  if (known) {
    const before = known.places.get(row);
    known.places.set(row, before === undefined || (before && mask) ? (before ?? 0) | mask : 0);
    known.flags |= name.flags;
    if (known.language !== language) known.language = 0;
    return;
  }
  const { a, b } = hashUnits(name.units, 0, name.units.length);
  byKey.set(key, { key, a, b, flags: name.flags, language, places: new Map([[row, mask]]) });
}

function addPrefixes(prefixes: Uint8Array, name: NameUnits): void {
  for (const length of name.prefixes) {
    const prefix = hashUnits(name.units, 0, length);
    const bit = prefixBit(prefix.a, prefix.b);
    prefixes[bit >>> 3] = (prefixes[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
}

/** Zero for names that their source gives no language. */
function languageNumber(language: string | undefined): number {
  if (!language) return 0;
  const number = NAME_LANGUAGES.indexOf(language.split('-')[0] ?? '') + 1;
  return number || OTHER_LANGUAGE;
}

function nameSections(rows: NameRow[], places: PlaceSource[]): Section[] {
  const personal = personalNameKeys();
  const counts = new Uint8Array(1 << BUCKET_BITS);
  const checksLow = new Uint16Array(rows.length);
  const checksHigh = new Uint8Array(rows.length);
  const kinds = new Uint8Array(rows.length);
  const entries = new Uint16Array(rows.length);
  const groups = new Map<string, number>();
  const groupSizes: number[] = [];
  const members: number[] = [];
  for (const [slot, row] of rows.entries()) {
    counts[bucketOf(row.a)] = (counts[bucketOf(row.a)] ?? 0) + 1;
    const sorted = [...row.places.keys()].sort(
      (x, y) => prominence(places[y]) - prominence(places[x]) || x - y,
    );
    const entry =
      sorted.length === 1
        ? (sorted[0] ?? 0)
        : places.length +
          groupOf(
            sorted
              .slice(0, LARGEST_GROUP)
              .map((place) => place | ((row.places.get(place) ?? 0) << 16)),
          );
    checksLow[slot] = checkOf(row.b) & 0xffff;
    kinds[slot] = kindOf(row.language, row.flags | (personal.has(row.key) ? NameFlag.personal : 0));
    checksHigh[slot] = checkHighOf(checkOf(row.b), entry);
    entries[slot] = entry & 0xffff;
  }
  if (places.length + groupSizes.length > MOST_ENTRIES) throw new Error('too many entries');
  return [
    ['bucketCounts', counts],
    ['checksLow', checksLow],
    ['checksHigh', checksHigh],
    ['kinds', kinds],
    ['entries', entries],
    ['groupSizes', Uint8Array.from(groupSizes)],
    ['groupMembers', Uint32Array.from(members)],
  ];

  function groupOf(sorted: number[]): number {
    const key = sorted.join();
    const known = groups.get(key);
    if (known !== undefined) return known;
    const index = groupSizes.length;
    groups.set(key, index);
    groupSizes.push(sorted.length);
    members.push(...sorted);
    return index;
  }
}

function prominence(place: PlaceSource | undefined): number {
  return place ? place.population : 0;
}

/** Populations are kept as 16 * log2, in a byte: steps of 4 %. */
const POPULATION_STEPS = 8;

function placeSections(places: PlaceSource[]): Section[] {
  const rowOf = new Map(places.map((place, row) => [place.id, row]));
  const column = <T>(value: (place: PlaceSource) => T): T[] => places.map(value);
  const ids = places
    .filter((place) => place.id.startsWith('gn:'))
    .map((place) => Number(place.id.slice(3)));
  return [
    ['classes', Uint8Array.from(column((place) => place.placeClass))],
    ['countries', Int16Array.from(column((place) => rowOf.get(place.country ?? '') ?? -1))],
    [
      'subdivisions',
      Int16Array.from(column((place) => rowOf.get(`sub:${place.subdivision}`) ?? -1)),
    ],
    ['latitudes', Int16Array.from(column((place) => degrees(place.latitude, 90)))],
    ['longitudes', Int16Array.from(column((place) => degrees(place.longitude, 180)))],
    [
      'populations',
      Uint8Array.from(
        column((place) => Math.round(POPULATION_STEPS * Math.log2(1 + place.population))),
      ),
    ],
    ['fames', Uint8Array.from(column(fameOf))],
    ['geonamesIds', Int32Array.from(ids, (id, index) => id - (ids[index - 1] ?? 0))],
    [
      'ids',
      places
        .filter((place) => !place.id.startsWith('gn:'))
        .map((place) => place.id)
        .join('\n'),
    ],
    ['placeNames', column((place) => place.name).join('\n')],
    ['localNames', localNames(places)],
  ];
}

const FAME_STEPS = 2;

/** Of populated places only: a country's or province's inhabitants say enough. */
function fameOf(place: PlaceSource): number {
  if (place.placeClass < PlaceClass.capital) return 0;
  return Math.round(FAME_STEPS * Math.log2(1 + place.nameCount));
}

const UNKNOWN_DEGREES = -32768;

/** Kept to a hundredth of a degree or two, a kilometre at most: what lies below that is noise that does not pack. */
const COARSENESS = 4;

function degrees(value: number | undefined, range: number): number {
  if (value === undefined) return UNKNOWN_DEGREES;
  return COARSENESS * Math.round(((value / range) * 32767) / COARSENESS);
}

/** One line a language: its code, then row=name where the place's own name does not serve; subdivisions keep theirs. */
function localNames(places: PlaceSource[]): string {
  return FULL_LANGUAGES.map((language) =>
    [
      language,
      ...places
        .map((place, row) => {
          if (place.placeClass === PlaceClass.subdivision) return '';
          const text = place.names.find((name) => name.language === language)?.text;
          return text && text !== place.name ? `${row}=${text}` : '';
        })
        .filter((cell) => cell !== ''),
    ].join('\t'),
  ).join('\n');
}
