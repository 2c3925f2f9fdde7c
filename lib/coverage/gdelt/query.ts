import { englishSpellings } from '@/lib/entities/people/english-spelling';
import { addDays } from '@/lib/event/dates/iso-day';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { gdeltLanguage } from './language-codes';

/** English name of a place by its id; undefined when nobody knows it. */
export type EnglishPlaceName = (id: string) => Promise<string | undefined>;

export interface GdeltQuery {
  query: string;
  /** YYYYMMDDHHMMSS. */
  startdatetime: string;
  enddatetime: string;
}

/** GDELT rejects a whole query for one phrase that is shorter. */
const SHORTEST_TERM = 4;
const MOST_PEOPLE = 3;
const MOST_PLACES = 3;
const DAYS_AROUND = 3;
/** How far back the DOC API goes: three months, less the days that are asked for before the event. */
const MEMORY_DAYS = 88;

/** Whether an event lies too far back for the DOC API; `today` is an ISO day. */
export function isBeyondMemory({ day }: EventFingerprint, today: string): boolean {
  return day !== undefined && addDays(day, MEMORY_DAYS) < today;
}

/**
 * What GDELT's DOC 2.0 API is asked for an event: (people OR …) (places OR …) in the wanted languages and the days around.
 * It matches an English machine translation, and takes ASCII only, so names are given in their English spelling. Undefined
 * where the article names too little.
 */
export async function gdeltQuery(
  { people, places, day, language }: EventFingerprint,
  englishName: EnglishPlaceName,
  languages: readonly string[],
  today: string,
): Promise<GdeltQuery | undefined> {
  const around = day ?? today;
  const names = distinct(
    people
      .slice(0, MOST_PEOPLE)
      .flatMap(({ name }) => englishSpellings(name, language))
      .flatMap((spelling) => asTerm(spelling) ?? []),
  );
  const placeNames = await Promise.all(
    places.slice(0, MOST_PLACES).map(({ id }) => englishName(id)),
  );
  const where = distinct(placeNames.flatMap((name) => asTerm(name ?? '') ?? []));
  if (names.length === 0 && where.length < 2) return undefined;
  const tongues = distinct(
    languages.filter((code) => code !== language).flatMap((code) => gdeltLanguage(code) ?? []),
  ).map((name) => `sourcelang:${name}`);
  return {
    query: [anyOf(names), anyOf(where), anyOf(tongues)].filter(Boolean).join(' '),
    startdatetime: `${compact(addDays(around, -DAYS_AROUND))}000000`,
    enddatetime: `${compact(addDays(around, DAYS_AROUND))}235959`,
  };
}

/** A term in ASCII; undefined where nothing is left that GDELT would take. */
function asTerm(words: string): string | undefined {
  const ascii = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'"()]/g, '')
    .replace(/-/g, ' ')
    .trim();
  if (!/^[A-Za-z][A-Za-z .]*$/.test(ascii) || ascii.length < SHORTEST_TERM) return undefined;
  return /[ .]/.test(ascii) ? `"${ascii}"` : ascii;
}

/** OR needs parentheses, and they cannot be nested. */
function anyOf(terms: string[]): string {
  return terms.length > 1 ? `(${terms.join(' OR ')})` : (terms[0] ?? '');
}

function distinct(terms: string[]): string[] {
  const seen = new Set<string>();
  return terms.filter((term) => {
    const key = term.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
