import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ArticleIndex } from '@/lib/coverage/article-index';
import {
  makeFingerprint,
  makeForeignFingerprint,
  makePerson,
  makeRemembered,
} from '../../support/make-event';

const DAY_MS = 86_400_000;
let made = 0;
let name: string;
let index: ArticleIndex;

beforeEach(() => {
  name = `article-index-${made++}`;
  index = new ArticleIndex({ name });
});
afterEach(() => index.close());

const urls = (matches: Awaited<ReturnType<ArticleIndex['search']>>): string[] =>
  matches.map(({ article }) => article.summary.url);

describe('ArticleIndex', () => {
  test('finds the report of the same event in another script', async () => {
    await index.remember(makeRemembered('https://ru.example.test/1', makeForeignFingerprint()));
    const [match] = await index.search(makeFingerprint());
    expect(match?.article.summary.url).toBe('https://ru.example.test/1');
    expect(match?.similarity.verdict).toBe('same-event');
  });

  test('leaves out what is about something else, other people and other places', async () => {
    const other = makeFingerprint({
      people: [makePerson('Maria Lindqvist')],
      places: [{ id: 'SE', name: 'Sweden', ancestors: [], weight: 0.8 }],
      days: ['2022-06-10'],
      numbers: [],
      words: { ids: [21], weights: [1], texts: ['vote'], names: [0] },
    });
    await index.remember(makeRemembered('https://se.example.test/1', other));
    expect(await index.search(makeFingerprint())).toEqual([]);
  });

  test('finds a report with which it shares nothing but words', async () => {
    const bare = { people: [], places: [], days: [], numbers: [] };
    await index.remember(makeRemembered('https://ru.example.test/1', makeForeignFingerprint(bare)));
    expect(urls(await index.search(makeFingerprint(bare)))).toEqual(['https://ru.example.test/1']);
  });

  test('an article that is read again replaces its earlier self, also on another day', async () => {
    const url = 'https://ru.example.test/1';
    await index.remember(makeRemembered(url, makeForeignFingerprint({ day: '2022-06-14' })));
    await index.remember(makeRemembered(url, makeForeignFingerprint({ day: '2022-06-15' })));
    expect(await index.count()).toBe(1);
    expect(urls(await index.search(makeFingerprint()))).toEqual([url]);
  });

  test('a batch that names one article twice keeps the later one', async () => {
    const url = 'https://ru.example.test/1';
    await index.rememberAll([
      makeRemembered(url, makeForeignFingerprint(), { readAt: 1 }),
      makeRemembered(url, makeForeignFingerprint(), { readAt: 2 }),
    ]);
    const [match] = await index.search(makeFingerprint());
    expect(match?.article.readAt).toBe(2);
    expect(await index.count()).toBe(1);
  });

  test('looks only around the day of publication', async () => {
    await index.remember(
      makeRemembered('https://ru.example.test/1', makeForeignFingerprint({ day: '2022-01-15' })),
    );
    expect(await index.search(makeFingerprint())).toEqual([]);
  });

  test('looks everywhere when the publication day is unknown', async () => {
    await index.remember(makeRemembered('https://ru.example.test/1', makeForeignFingerprint()));
    expect(await index.search(makeFingerprint({ day: undefined }))).toHaveLength(1);
  });

  test('gives nothing older than asked for, and no more than asked for', async () => {
    await index.rememberAll(
      Array.from({ length: 5 }, (_, number) =>
        makeRemembered(`https://ru.example.test/${number}`, makeForeignFingerprint()),
      ),
    );
    expect(await index.search(makeFingerprint(), { limit: 3 })).toHaveLength(3);
    expect(await index.search(makeFingerprint(), { since: Date.UTC(2022, 5, 16) })).toEqual([]);
  });

  test('forgets what was read before a time, and what it was about', async () => {
    const now = Date.UTC(2022, 5, 20);
    await index.rememberAll([
      makeRemembered('https://ru.example.test/old', makeForeignFingerprint(), {
        readAt: now - 9 * DAY_MS,
      }),
      makeRemembered('https://ru.example.test/new', makeForeignFingerprint(), { readAt: now }),
    ]);
    await index.forgetOlderThan(now - DAY_MS);
    expect(urls(await index.search(makeFingerprint()))).toEqual(['https://ru.example.test/new']);
    expect(await index.count()).toBe(1);
  });

  test('forgets everything', async () => {
    await index.remember(makeRemembered('https://ru.example.test/1', makeForeignFingerprint()));
    await index.forgetAll();
    expect(await index.count()).toBe(0);
    expect(await index.search(makeFingerprint())).toEqual([]);
  });

  test('beyond its size forgets the articles read longest ago', async () => {
    const small = new ArticleIndex({ name: `${name}-small`, maxArticles: 3 });
    for (let number = 0; number < 5; number++) {
      const url = `https://ru.example.test/${number}`;
      await small.remember(makeRemembered(url, makeForeignFingerprint(), { readAt: number }));
    }
    expect(await small.count()).toBe(3);
    expect(urls(await small.search(makeFingerprint())).sort()).toEqual(
      [2, 3, 4].map((number) => `https://ru.example.test/${number}`),
    );
    await small.close();
  });

  test('keeps everything over a restart', async () => {
    await index.remember(makeRemembered('https://ru.example.test/1', makeForeignFingerprint()));
    await index.close();
    const restarted = new ArticleIndex({ name });
    expect(urls(await restarted.search(makeFingerprint()))).toEqual(['https://ru.example.test/1']);
    await restarted.close();
  });

  test('two articles remembered at once are both there', async () => {
    await Promise.all([
      index.remember(makeRemembered('https://ru.example.test/1', makeForeignFingerprint())),
      index.remember(makeRemembered('https://ru.example.test/2', makeForeignFingerprint())),
    ]);
    expect(urls(await index.search(makeFingerprint())).sort()).toEqual([
      'https://ru.example.test/1',
      'https://ru.example.test/2',
    ]);
  });
});
