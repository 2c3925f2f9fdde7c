import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  readSharedArticle,
  SHARED_INDEX_DESIGN,
  sharedArticle,
} from '@/lib/coverage/shared/shared-article';
import { shareArticle, tryDatabase } from '@/lib/coverage/shared/shared-database';
import { couchdbSource } from '@/lib/coverage/sources/couchdb';
import { type Ask, createAsk } from '@/lib/coverage/web/ask';
import type { SharedIndexAccess } from '@/lib/settings/shared-index-store';
import { couchdb } from '../../support/couchdb-service';
import {
  type LoopbackService,
  listingLog,
  noPace,
  startService,
} from '../../support/loopback-service';
import {
  makeFingerprint,
  makeForeignFingerprint,
  makeRemembered,
  makeSummary,
} from '../../support/make-event';

const document = sharedArticle(
  makeRemembered('https://ru.example.test/1', makeForeignFingerprint()),
);
let service: LoopbackService;
let status = 200;
let ask: Ask;
let log: ReturnType<typeof listingLog>;
beforeAll(async () => {
  const answer = couchdb([SHARED_INDEX_DESIGN, document], () => service, {
    password: 'secret',
    status: () => status,
  });
  service = await startService(answer);
});
afterAll(() => service.close());
beforeEach(() => {
  status = 200;
  service.requests.length = 0;
  log = listingLog();
  ask = createAsk({ fetch, log, pace: noPace(), isOffline: () => false });
});

const access = (changes: Partial<SharedIndexAccess> = {}): SharedIndexAccess => ({
  url: `${service.origin}/news`,
  user: 'desk',
  password: 'secret',
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
    const { keys } = JSON.parse(service.requests[0]?.body ?? '') as { keys: [number, string][] };
    expect(new Set(keys.map(([, day]) => day)).size).toBe(7);
    expect(keys.every(([key]) => Number.isInteger(key))).toBe(true);
  });

  test('is told keys and days, no address and no name', async () => {
    await search(access());
    const sent = service.requests.map(({ url, body }) => url.href + body).join(' ');
    expect(sent).not.toContain('own.example');
    expect(sent).not.toContain('Velizade');
    expect(JSON.stringify(log.entries)).not.toContain('secret');
  });

  test.each([
    [401, 'wrong-credentials'],
    [403, 'refused'],
    [404, 'not-found'],
    [429, 'throttled'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('%i is %s', async (code, reason) => {
    status = code;
    await expect(search(access())).rejects.toMatchObject({ reason });
    await expect(tryDatabase(access(), ask)).rejects.toMatchObject({ reason });
  });

  test('a wrong password, a missing database and no address are told apart', async () => {
    await expect(search(access({ password: 'guess' }))).rejects.toMatchObject({
      reason: 'wrong-credentials',
    });
    await expect(search(access({ url: `${service.origin}/other` }))).rejects.toMatchObject({
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
  test('gets its view when it is connected, and what one reader shares another one finds', async () => {
    const fresh: LoopbackService = await startService((...args) => couch(...args));
    const couch = couchdb([], () => fresh);
    const database = { url: `${fresh.origin}/news/` };
    await expect(search(database)).rejects.toMatchObject({ reason: 'not-found' });
    await tryDatabase(database, ask);
    expect(await search(database)).toEqual([]);
    const article = makeRemembered('https://ru.example.test/1', makeForeignFingerprint());
    await shareArticle(database, article, ask);
    await shareArticle(database, article, ask);
    expect(await search(database)).toHaveLength(1);
    expect(log.entries.map(({ told }) => told.code)).toContain('article-shared');
    await fresh.close();
  });
});
