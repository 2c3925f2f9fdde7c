import type { RememberedArticle } from '@/lib/coverage/article-index';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { Random } from '../anchoring/random';

const DAY_MS = 86_400_000;
const LANGUAGES = ['en', 'de', 'ru', 'tr', 'ar', 'zh'];
const LAST_DAY = Date.UTC(2026, 5, 30);
const PERSONS = 30_000;
const PLACES = 8_000;
const WORDS = 60_000;

/**
 * Invented reports: people, places, days, numbers and words drawn as unevenly as news names them (Zipf), of the size that
 * whole articles have. The same `seed` gives the same reports; `at` numbers them.
 */
export function makeReports(count: number, days: number, seed: number): RememberedArticle[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, at) => {
    const published = LAST_DAY - random.between(0, days - 1) * DAY_MS;
    const url = `https://outlet-${at % 200}.example/${seed}/${at}`;
    const language = LANGUAGES[at % LANGUAGES.length] ?? 'en';
    const day = new Date(published).toISOString().slice(0, 10);
    return {
      summary: {
        url,
        canonicalUrl: url,
        title: `Report ${at} of the day`,
        siteName: `Outlet ${at % 200}`,
        language,
        publishedAt: day,
      },
      aliases: [],
      fingerprint: makeFingerprint(random, language, day),
      readAt: published,
      sketch: Array.from({ length: 24 }, () => random.between(0, 0xffffffff)),
    };
  });
}

/** The same event as another outlet tells it: some of the people, places and words, others beside them. */
export function retold({ fingerprint }: RememberedArticle, seed: number): EventFingerprint {
  const random = new Random(seed);
  const other = makeFingerprint(
    random,
    fingerprint.language === 'en' ? 'de' : 'en',
    fingerprint.day ?? '',
  );
  const mixed = <T>(own: T[], others: T[]): T[] => [
    ...own.filter(() => random.chance(0.7)),
    ...others.slice(0, 2),
  ];
  const { words = { ids: [], weights: [], texts: [], names: [] } } = fingerprint;
  return {
    ...other,
    people: mixed(fingerprint.people, other.people),
    places: mixed(fingerprint.places, other.places),
    days: fingerprint.days,
    numbers: mixed(fingerprint.numbers, other.numbers),
    words,
  };
}

function makeFingerprint(random: Random, language: string, day: string): EventFingerprint {
  const people = Array.from({ length: random.between(1, 8) }, () => {
    const number = zipf(random, PERSONS);
    const key = `${syllables(number)} ${syllables(number * 7 + 3)}`;
    return { key, name: key, weight: 0.2 + 0.8 * random.next() };
  });
  const places = Array.from({ length: random.between(1, 8) }, () => {
    const number = zipf(random, PLACES);
    return {
      id: `gn:${number}`,
      name: `Place ${number}`,
      ancestors: [`C${number % 190}`],
      weight: 0.2 + 0.8 * random.next(),
    };
  });
  const ids = [
    ...new Set(Array.from({ length: random.between(40, 160) }, () => zipf(random, WORDS))),
  ].sort((a, b) => a - b);
  return {
    version: 1,
    language,
    day,
    people,
    places,
    days: [day],
    numbers: Array.from({ length: random.between(0, 6) }, () => ({ value: zipf(random, 5000) })),
    words: {
      ids,
      weights: ids.map(() => 0.3 * random.next()),
      texts: ids.map((id) => syllables(id)),
      names: ids.map((id) => (id % 5 === 0 ? 1 : 0)),
    },
  };
}

/** Ranks 1 to `most`, the first ones far more often. */
function zipf(random: Random, most: number): number {
  return Math.floor(most ** random.next());
}

const CONSONANTS = 'BDFGHKLMNPRSTVZ';

function syllables(number: number): string {
  let rest = number + 1;
  let out = '';
  while (rest > 0) {
    out += CONSONANTS[rest % CONSONANTS.length];
    rest = Math.floor(rest / CONSONANTS.length);
  }
  return out.padEnd(3, 'N');
}
