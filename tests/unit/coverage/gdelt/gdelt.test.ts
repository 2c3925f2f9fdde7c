import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CoverageQuery } from '@/lib/coverage/coverage-source';
import { countryCode, gdeltLanguage, languageCode } from '@/lib/coverage/gdelt/language-codes';
import { gdeltQuery } from '@/lib/coverage/gdelt/query';
import { gdeltSource } from '@/lib/coverage/sources/gdelt';
import { type Ask, createAsk } from '@/lib/coverage/web/ask';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import { GDELT_ARTICLES, type GdeltMood, gdeltDoc } from '../../../support/gdelt-service';
import { describeInvented, noCache } from '../../../support/headline-describer';
import {
  type LoopbackService,
  listingLog,
  noPace,
  startService,
} from '../../../support/loopback-service';
import { makeFingerprint, makePerson, makeSummary } from '../../../support/make-event';

const PLACES: Record<string, string> = {
  'gn:587084': 'Baku',
  UZ: 'Uzbekistan',
  CI: 'Côte d’Ivoire',
};
const englishName = async (id: string) => PLACES[id];
const ask = (languages = ['ru', 'fr'], changes = {}) =>
  gdeltQuery(makeFingerprint(changes), englishName, languages, '2022-06-16');

describe('the words that GDELT is asked for', () => {
  test('names and places in English, in ASCII, in the reader’s other languages', async () => {
    expect(await ask()).toEqual({
      query: '(Velizade OR Salimov) (Baku OR Uzbekistan) (sourcelang:russian OR sourcelang:french)',
      startdatetime: '20220612000000',
      enddatetime: '20220618235959',
    });
  });

  test('one language without parentheses, and never the article’s own', async () => {
    expect((await ask(['en', 'ru']))?.query).toMatch(/\) sourcelang:russian$/);
  });

  test('Cyrillic names by their sound, German spellings beside the English ones', async () => {
    const russian = { language: 'ru', people: [makePerson('Владимир Орлов')] };
    expect((await ask(['en'], russian))?.query).toMatch(/^orlov /i);
    const german = { language: 'de', people: [makePerson('Chalaf Chalafow')] };
    expect((await ask(['en'], german))?.query).toMatch(/^\(Chalafow OR khalafov\) /);
  });

  test('no term that is too short, none that is not ASCII, phrases in quotes', async () => {
    const short = {
      people: [makePerson('Xi'), makePerson('Li Qu')],
      places: [
        { id: 'CI', name: 'Elfenbeinküste', ancestors: [], weight: 1 },
        { id: 'UZ', name: 'Usbekistan', ancestors: [], weight: 1 },
      ],
    };
    const { query = '' } = (await ask(['ru'], short)) ?? {};
    expect(query).toBe('("Cote dIvoire" OR Uzbekistan) sourcelang:russian');
    expect(query).toMatch(/^[\x20-\x7e]+$/);
  });

  test('nothing where an article names too little', async () => {
    expect(await ask(['ru'], { people: [], places: [] })).toBeUndefined();
  });
});

test('languages and countries by GDELT’s names', () => {
  for (const code of SUPPORTED_LANGUAGES)
    expect(languageCode(gdeltLanguage(code) ?? ''), code).toBe(code);
  expect(languageCode('Klingon')).toBeUndefined();
  expect(countryCode('Germany')).toBe('DE');
  expect(countryCode('United Kingdom')).toBe('GB');
  expect(countryCode('Atlantis')).toBeUndefined();
});

describe('GDELT in all its moods', () => {
  let service: LoopbackService;
  let mood: GdeltMood;
  let pace: ReturnType<typeof noPace>;
  let log: ReturnType<typeof listingLog>;
  let door: Ask;
  beforeAll(async () => {
    service = await startService(gdeltDoc(() => mood));
  });
  afterAll(() => service.close());
  beforeEach(() => {
    service.requests.length = 0;
    pace = noPace();
    log = listingLog();
    door = createAsk({
      fetch: (input, init) =>
        fetch(service.origin + String(input).replace(/^https:\/\/[^/]*/, ''), init),
      log,
      pace,
      isOffline: () => false,
    });
  });
  const query: CoverageQuery = {
    article: makeSummary('https://own.example.test/meeting'),
    aliases: ['https://own.example.test/amp/meeting'],
    alternates: [],
    fingerprint: makeFingerprint(),
  };
  type Cache = Parameters<typeof gdeltSource>[0]['cache'];
  const search = (cache: Cache = noCache, day?: string) =>
    gdeltSource({
      cache,
      describe: describeInvented,
      englishName,
      languages: async () => ['ru', 'fr'],
      now: () => Date.UTC(2022, 5, 16),
    }).search(day ? { ...query, fingerprint: makeFingerprint({ day }) } : query, {
      signal: new AbortController().signal,
      ask: door,
    });

  test('well: reports with outlet, country, language, time and what they rest on', async () => {
    mood = 'well';
    const [first] = await search();
    expect(first).toMatchObject({
      article: {
        title: GDELT_ARTICLES[0][1],
        language: 'ru',
        siteName: 'ru.example.test',
        publishedAt: '2022-06-15T10:15:00Z',
      },
      country: 'RU',
      basis: 'headline',
    });
    expect(Object.fromEntries(service.requests[0]?.url.searchParams ?? [])).toMatchObject({
      mode: 'artlist',
      format: 'json',
      maxrecords: '75',
    });
  });

  test.each([
    ['throttled', 'throttled', 'HTTP 429'],
    ['throttled-in-words', 'throttled', 'Please limit requests'],
    ['too-short', 'malformed', 'The specified phrase is too short.'],
    ['html', 'malformed', 'Bad gateway'],
    ['truncated', 'malformed', undefined],
    ['down', 'server-error', 'HTTP 503'],
  ] as const)('%s: fails as %s', async (how, reason, detail) => {
    mood = how;
    await expect(search()).rejects.toMatchObject({
      reason,
      ...(detail && { detail: expect.stringContaining(detail) }),
    });
  });

  test.each(['throttled', 'throttled-in-words'] as const)(
    '%s: it is left alone for five minutes',
    async (how) => {
      mood = how;
      await expect(search()).rejects.toMatchObject({ retryAt: expect.any(Number) });
      const until = pace.blocked.get('api.gdeltproject.org') ?? 0;
      expect(until - Date.now()).toBeGreaterThan(295_000);
      expect(until - Date.now()).toBeLessThanOrEqual(300_000);
    },
  );

  test.each([
    ['2022-03-20', 'answers'],
    ['2022-03-19', 'is too old'],
    ['2019-06-15', 'is too old'],
  ])('an article of %s %s, three months before 16 June 2022', async (day, what) => {
    mood = 'no-match';
    const answer = search(noCache, day);
    if (what === 'answers') expect(await answer).toEqual([]);
    else await expect(answer).rejects.toMatchObject({ reason: 'too-old' });
    expect(service.requests).toHaveLength(what === 'answers' ? 1 : 0);
  });

  test('an article that names nobody and nowhere has nothing to ask, whatever its age', async () => {
    mood = 'well';
    const empty = { ...query, fingerprint: makeFingerprint({ people: [], places: [] }) };
    const source = gdeltSource({
      cache: noCache,
      describe: describeInvented,
      englishName,
      languages: async () => ['ru'],
      now: () => Date.UTC(2022, 5, 16),
    });
    const signal = new AbortController().signal;
    await expect(source.search(empty, { signal, ask: door })).rejects.toMatchObject({
      reason: 'nothing-to-ask',
    });
    expect(service.requests).toHaveLength(0);
  });

  test('no-match: an empty body is an answer', async () => {
    mood = 'no-match';
    expect(await search()).toEqual([]);
  });

  test('bad-escapes: titles with stray backslashes and control characters are read', async () => {
    mood = 'bad-escapes';
    const titles = (await search()).map(({ article }) => article.title);
    expect(titles).toContainEqual(expect.stringContaining('é'));
  });

  test('a query is asked once a day', async () => {
    mood = 'well';
    const kept = new Map<string, unknown>();
    const cache = {
      get: async (key: string) => kept.get(key),
      put: async (key: string, value: unknown) => void kept.set(key, value),
    };
    const first = await search(cache);
    expect(await search(cache)).toEqual(first);
    expect(service.requests).toHaveLength(1);
  });

  test('the log says which words were sent', async () => {
    mood = 'well';
    await search();
    // The stand-in answers under its own name, which the log has as a redirect.
    expect(log.entries.filter(({ host }) => host !== '127.0.0.1')).toMatchObject([
      {
        sourceId: 'gdelt',
        host: 'api.gdeltproject.org',
        told: { code: 'names-searched', params: [expect.stringContaining('Velizade')] },
      },
    ]);
  });
});
