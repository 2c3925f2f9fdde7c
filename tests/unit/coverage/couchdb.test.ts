import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  readSharedArticle,
  SHARED_INDEX_DESIGN,
  sharedArticle,
} from '@/lib/coverage/shared/shared-article';
import { shareArticle, tryDatabase } from '@/lib/coverage/shared/shared-database';
import { couchdbSource } from '@/lib/coverage/sources/couchdb';
import type { Ask } from '@/lib/coverage/web/ask';
import type { SharedIndexAccess } from '@/lib/settings/shared-index-store';
import { type CouchDb, startCouchDb } from '../../support/couchdb/start-couchdb';
import { askDirectly, listingLog } from '../../support/loopback-service';
import {
  makeFingerprint,
  makeForeignFingerprint,
  makeRemembered,
  makeSummary,
} from '../../support/make-event';

const document = sharedArticle(
  makeRemembered('https://ru.example.test/1', makeForeignFingerprint()),
);
let couch: CouchDb;
let sent: { url: string; body: string }[];
let ask: Ask;
let log: ReturnType<typeof listingLog>;
beforeAll(async () => {
  couch = await startCouchDb();
  await couch.create('news');
  await couch.administer('POST', 'news/_bulk_docs', { docs: [SHARED_INDEX_DESIGN, document] });
});
afterAll(() => couch.close());
beforeEach(() => {
  couch.fault = undefined;
  sent = [];
  log = listingLog();
  ask = askDirectly({
    log,
    fetch: (url, init) => {
      sent.push({ url: String(url), body: String(init?.body) });
      return fetch(url, init);
    },
  });
});

const access = (changes: Partial<SharedIndexAccess> = {}): SharedIndexAccess => ({
  url: `${couch.origin}/news`,
  ...couch.member,
  ...changes,
});
const search = (database: SharedIndexAccess | undefined) =>
  couchdbSource(async () => database).search(
    {
      article: makeSummary('https://own.example.test/1'),
      alternates: [],
      fingerprint: makeFingerprint(),
    },
    { signal: new AbortController().signal, ask },
  );

describe('a newsroom’s index', () => {
  test('answers by key and day, for those who may read it', async () => {
    expect(await search(access())).toMatchObject([
      { sourceId: 'couchdb', verdict: 'same-event', article: { url: 'https://ru.example.test/1' } },
    ]);
    const { keys } = JSON.parse(sent[0]?.body ?? '') as { keys: [number, string][] };
    expect(new Set(keys.map(([, day]) => day)).size).toBe(7);
    expect(keys.every(([key]) => Number.isInteger(key))).toBe(true);
  });

  test('is told keys and days, no address and no name', async () => {
    await search(access());
    const words = sent.map(({ url, body }) => url + body).join(' ');
    expect(words).not.toContain('own.example');
    expect(words).not.toContain('Velizade');
    expect(JSON.stringify(log.entries)).not.toContain(couch.member.password);
  });

  test.each([
    [401, 'wrong-credentials'],
    [403, 'refused'],
    [404, 'not-found'],
    [429, 'throttled'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('%i is %s', async (status, reason) => {
    couch.fault = () => ({ status, body: { error: 'e', reason: 'because' } });
    await expect(search(access())).rejects.toMatchObject({ reason });
    await expect(tryDatabase(access(), ask)).rejects.toMatchObject({ reason });
  });

  test('a wrong password, a missing database and no address are told apart', async () => {
    await expect(search(access({ password: 'guess' }))).rejects.toMatchObject({
      reason: 'wrong-credentials',
    });
    await expect(search(access({ url: `${couch.origin}/other` }))).rejects.toMatchObject({
      reason: 'not-found',
    });
    await expect(search(undefined)).rejects.toMatchObject({ reason: 'not-configured' });
    await expect(tryDatabase(access(), ask)).resolves.toBeUndefined();
  });

  test('credentials never travel in the clear beyond this machine', async () => {
    await expect(search(access({ url: 'http://news.example.test/db' }))).rejects.toMatchObject({
      reason: 'refused',
    });
    expect(log.entries).toEqual([]);
  });
});

test('documents of colleagues’ programs are checked before they are compared', () => {
  expect(readSharedArticle(document)).toBeDefined();
  const broken = [
    null,
    {},
    { ...document, version: 2 },
    { ...document, summary: { ...document.summary, url: 'javascript:alert(1)' } },
    { ...document, summary: { ...document.summary, title: 7 } },
    { ...document, fingerprint: { ...document.fingerprint, people: 'all' } },
  ];
  for (const value of broken) expect(readSharedArticle(value)).toBeUndefined();
});

describe('a database that is new', () => {
  test('gets its view when an administrator connects it, and what one reader shares another one finds', async () => {
    const { address } = await couch.create('fresh');
    const database = access({ url: `${address}/` });
    await expect(search(database)).rejects.toMatchObject({ reason: 'not-found' });
    await tryDatabase({ ...database, ...couch.admin }, ask);
    await tryDatabase(database, ask);
    expect(await search(database)).toEqual([]);
    const article = makeRemembered('https://ru.example.test/1', makeForeignFingerprint());
    await shareArticle(database, article, ask);
    await shareArticle(database, article, ask);
    expect(await search(database)).toHaveLength(1);
    expect(log.entries.map(({ told }) => told.code)).toContain('article-shared');
  });

  test('says that it is refused when a member without that right connects it first', async () => {
    const { address } = await couch.create('bare');
    await expect(tryDatabase(access({ url: address }), ask)).rejects.toMatchObject({
      reason: 'refused',
      detail: expect.stringContaining('not authorized'),
    });
  });

  test('that checks what it takes refuses an article with its reason', async () => {
    const { address } = await couch.create('strict');
    const validate_doc_update = `function (doc) { throw { forbidden: 'no articles today' }; }`;
    await couch.administer('PUT', 'strict/_design/strict', { validate_doc_update });
    const article = makeRemembered('https://ru.example.test/1', makeForeignFingerprint());
    await expect(shareArticle(access({ url: address }), article, ask)).rejects.toMatchObject({
      reason: 'refused',
      detail: 'no articles today',
    });
  });
});
