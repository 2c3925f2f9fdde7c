import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { coverageDatabase } from '@/lib/coverage/coverage-database';
import { type LoggedRequest, openRequestLog } from '@/lib/coverage/request-log';
import { openAnswerCache } from '@/lib/coverage/web/answer-cache';

let made = 0;
const database = () => coverageDatabase(`request-log-${made++}`);
const entry = (host: string): Omit<LoggedRequest, 'id'> => ({
  at: 1,
  sourceId: 'feeds',
  host,
  told: { code: 'rules-asked', params: [] },
});

test('requests are listed newest first, page by page, and cleared', async () => {
  const log = openRequestLog(database());
  for (const host of ['a', 'b', 'c']) await log.add(entry(host));
  const first = await log.list(2);
  expect(first.map(({ host }) => host)).toEqual(['c', 'b']);
  const rest = await log.list(10, first.at(-1)?.id);
  expect(rest.map(({ host }) => host)).toEqual(['a']);
  await log.clear();
  expect(await log.list(10)).toEqual([]);
});

test('an entry is written anew in its place, unless it has been cleared', async () => {
  const log = openRequestLog(database());
  const id = await log.add(entry('a'));
  await log.add(entry('b'));
  expect(await log.replace({ ...entry('a'), id, status: 200 })).toBe(true);
  expect(await log.list(10)).toMatchObject([{ host: 'b' }, { host: 'a', status: 200 }]);
  await log.clear();
  expect(await log.replace({ ...entry('a'), id })).toBe(false);
  expect(await log.list(10)).toEqual([]);
});

test('the log keeps so many requests, the newest', async () => {
  const log = openRequestLog(database(), 3);
  for (let at = 0; at < 10; at++) await log.add(entry(String(at)));
  expect((await log.list(100)).map(({ host }) => host)).toEqual(['9', '8', '7']);
});

test('an answer is kept for its time, and the oldest go first', async () => {
  let now = 0;
  const cache = openAnswerCache(database(), { maxAgeMs: 100, most: 2, now: () => now });
  await cache.put('a', 1);
  now = 10;
  await cache.put('b', 2);
  now = 20;
  await cache.put('c', 3);
  expect(await Promise.all(['a', 'b', 'c'].map((key) => cache.get(key)))).toEqual([
    undefined,
    2,
    3,
  ]);
  now = 115;
  expect(await cache.get('b')).toBeUndefined();
  expect(await cache.get('c')).toBe(3);
});
