import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { ArticleIndex } from '@/lib/coverage/article-index';
import { indexKeys } from '@/lib/coverage/index-keys';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { makeFingerprint, makeForeignFingerprint, makeRemembered } from '../../support/make-event';

/** A database as version 1 left it: one block of keys a day. */
async function versionOne(name: string, urls: string[]): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(upgraded) {
      const articles = upgraded.createObjectStore('articles', {
        keyPath: 'id',
        autoIncrement: true,
      });
      articles.createIndex('url', 'url', { unique: true });
      articles.createIndex('readAt', 'readAt');
      upgraded.createObjectStore('days', { keyPath: 'day' });
    },
  });
  const fingerprint = makeForeignFingerprint();
  const keys = indexKeys(fingerprint, NEWS_BACKGROUND).map(({ hash }) => hash);
  const day = '2022-06-15';
  for (const url of urls)
    await database.add('articles', { ...makeRemembered(url, fingerprint), url, day });
  await database.put('days', {
    day,
    ids: Uint32Array.from(urls, (_, at) => at + 1),
    offsets: Uint32Array.from({ length: urls.length + 1 }, (_, at) => at * keys.length),
    keys: Uint32Array.from(urls.flatMap(() => keys)),
  });
  database.close();
}

describe('a database of version 1', () => {
  test('is searched, added to and forgotten like a new one', async () => {
    await versionOne('index-v1', ['https://a.test/1', 'https://b.test/1']);
    const index = new ArticleIndex({ name: 'index-v1' });
    expect(await index.search(makeFingerprint())).toHaveLength(2);
    await index.remember(makeRemembered('https://c.test/1', makeForeignFingerprint()));
    expect(await index.search(makeFingerprint())).toHaveLength(3);
    await index.forgetOlderThan(Date.UTC(2030, 0));
    expect(await index.search(makeFingerprint())).toEqual([]);
    expect(await index.count()).toBe(0);
    await index.close();
  });
});

describe('many articles of one day', () => {
  test('are all found, replaced and forgotten, however many segments they fill', async () => {
    const index = new ArticleIndex({ name: 'index-segments' });
    const urls = Array.from({ length: 950 }, (_, at) => `https://a.test/${at}`);
    const other = makeFingerprint({
      people: [],
      places: [],
      days: [],
      numbers: [],
      words: undefined,
    });
    await index.rememberAll(urls.map((url) => makeRemembered(url, other)));
    await index.remember(makeRemembered('https://a.test/7', makeForeignFingerprint()));
    await index.remember(makeRemembered('https://a.test/940', makeForeignFingerprint()));
    expect(await index.count()).toBe(950);
    const found = (await index.search(makeFingerprint())).map(({ article }) => article.summary.url);
    expect(found.sort()).toEqual(['https://a.test/7', 'https://a.test/940']);
    await index.forgetAll();
    expect(await index.search(makeFingerprint())).toEqual([]);
    await index.close();
  });
});

describe('two indexes on one database', () => {
  test('see at once what the other has changed', async () => {
    const name = 'index-shared';
    const [one, two] = [new ArticleIndex({ name }), new ArticleIndex({ name })];
    const found = async (index: ArticleIndex) => (await index.search(makeFingerprint())).length;
    await one.remember(makeRemembered('https://a.test/1', makeForeignFingerprint()));
    expect([await found(one), await found(two)]).toEqual([1, 1]);
    await two.remember(makeRemembered('https://b.test/1', makeForeignFingerprint()));
    expect([await found(one), await found(two)]).toEqual([2, 2]);
    await one.forgetAll();
    expect([await found(one), await found(two)]).toEqual([0, 0]);
    await Promise.all([one.close(), two.close()]);
  });

  test('an earlier window does not hide a later one', async () => {
    const index = new ArticleIndex({ name: 'index-windows' });
    await index.remember(makeRemembered('https://a.test/1', makeForeignFingerprint()));
    const old = makeFingerprint({ day: '2020-01-01' });
    expect(await index.search(old)).toEqual([]);
    expect(await index.search(makeFingerprint())).toHaveLength(1);
    expect(await index.search(makeFingerprint({ day: undefined }))).toHaveLength(1);
    await index.close();
  });
});
