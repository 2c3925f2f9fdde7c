import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { coverageDatabase, type OpenCoverageDatabase } from '@/lib/coverage/coverage-database';
import type { Feed } from '@/lib/coverage/feeds/feed';
import { createFeedFollower, type FollowerParts } from '@/lib/coverage/feeds/feed-follower';
import type { FeedItem } from '@/lib/coverage/feeds/feed-item';
import { afterAnswer, afterFailure, newFeed, parseMaxAge } from '@/lib/coverage/feeds/feed-state';
import { createAsk } from '@/lib/coverage/web/ask';
import { faultyHost } from '../../../support/faulty-host';
import {
  type LoopbackService,
  listingLog,
  noPace,
  startService,
} from '../../../support/loopback-service';

const MINUTE = 60_000;
let service: LoopbackService;
let open: OpenCoverageDatabase;
let clock: number;
let taken: string[];
let made = 0;
beforeAll(async () => {
  service = await startService(faultyHost);
});
afterAll(() => service.close());
beforeEach(() => {
  open = coverageDatabase(`feed-follower-${made++}`);
  clock = Date.UTC(2026, 10, 26);
  taken = [];
  service.requests.length = 0;
});

const feedAt = (path: string): Feed => ({
  id: path,
  name: path,
  url: service.origin + path,
  language: 'en',
});
function follow(paths: string[], more: Partial<FollowerParts> = {}) {
  const ask = createAsk({ fetch, log: listingLog(), pace: noPace(), isOffline: () => false });
  return createFeedFollower({
    open,
    ask,
    followed: async () => ({ feeds: paths.map(feedAt), intervalMs: 30 * MINUTE }),
    take: async (_feed: Feed, items: FeedItem[]) => {
      taken.push(...items.map(({ title }) => title));
      return items.length;
    },
    now: () => clock,
    ...more,
  });
}
const asked = (): string[] => service.requests.map(({ url }) => url.pathname);

describe('a followed feed', () => {
  test('is asked when it is due, and not before', async () => {
    const follower = follow(['/good']);
    expect(await follower.pollDue(10)).toBe(1);
    expect(taken).toEqual(['Good']);
    expect(await follower.pollDue(10)).toBe(0);
    clock += 31 * MINUTE;
    await follower.pollDue(10);
    expect(asked()).toEqual(['/good', '/good']);
  });

  test('is asked with what identified its last answer, by a background that was born later', async () => {
    await follow(['/good']).pollDue(10);
    clock += 31 * MINUTE;
    await follow(['/good']).pollDue(10);
    expect(service.requests[1]?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Tue, 15 Jun 2021 10:00:00 GMT',
    });
  });

  test('that has not changed costs nothing and stays well', async () => {
    const database = await open();
    const known = { etag: '"a"', lastModified: 'Tue, 15 Jun 2021 10:00:00 GMT', items: 7 };
    await database.put('feeds', { ...newFeed('/conditional'), ...known });
    const follower = follow(['/conditional']);
    expect(await follower.pollDue(10)).toBe(0);
    expect(taken).toEqual([]);
    const status = (await follower.statuses()).get('/conditional');
    expect(status).toMatchObject({ reports: 7, checkedAt: clock });
    expect(status?.failure).toBeUndefined();
    expect((await database.get('feeds', '/conditional'))?.etag).toBe('"a"');
  });

  test.each([
    ['/broken', 'server-error'],
    ['/forbidden', 'refused'],
    ['/loop', 'network'],
    ['/gzip-bomb', 'too-large'],
    ['/html', 'malformed'],
    ['/gone', 'not-found'],
  ])('%s fails with its reason, and does not hold up the others', async (path, failure) => {
    const follower = follow([path, '/good']);
    await follower.pollDue(10);
    expect(taken).toEqual(['Good']);
    expect((await follower.statuses()).get(path)).toMatchObject({ failure, checkedAt: clock });
  });

  test('that wants a pause gets it, also when that is longer than the interval', async () => {
    const follower = follow(['/maintenance']);
    await follower.pollDue(10);
    const { nextAt } = (await follower.statuses()).get('/maintenance') ?? {};
    expect(nextAt).toBeGreaterThan(clock + 30 * MINUTE - 1);
  });

  test('whose processing kills the background is not tried again at once', async () => {
    const dying = follow(['/good'], { take: () => new Promise(() => {}) });
    void dying.pollDue(10);
    await expect.poll(asked).toEqual(['/good']);
    const born = follow(['/good']);
    expect(await born.pollDue(10)).toBe(0);
    expect(await born.nextAt()).toBe(clock + 30 * MINUTE);
  });
});

test('at most so many feeds are asked in one turn, the longest waiting first', async () => {
  const follower = follow(['/good', '/broken', '/gone']);
  await follower.pollDue(2);
  expect(asked()).toHaveLength(2);
  await follower.pollDue(2);
  expect(new Set(asked())).toEqual(new Set(['/good', '/broken', '/gone']));
});

test('the new reports of feeds that are asked side by side are all counted', async () => {
  const follower = follow(['/good', '/conditional', '/elsewhere']);
  expect(await follower.pollAll()).toBe(3);
});

test('nobody is asked when no feed is followed, and nothing is due', async () => {
  const follower = follow([]);
  await follower.pollAll();
  expect(asked()).toEqual([]);
  expect(await follower.nextAt()).toBeUndefined();
});

test('a feed that is left is forgotten', async () => {
  await follow(['/good', '/broken']).pollDue(10);
  const follower = follow(['/good']);
  await follower.forgetOthers();
  expect([...(await follower.statuses()).keys()]).toEqual(['/good']);
});

describe('the time of the next visit', () => {
  const answer = { items: 1 };
  test('doubles with every failure, up to a day, and is normal again after an answer', () => {
    let state = newFeed('a');
    const waits: number[] = [];
    for (let failure = 0; failure < 8; failure++) {
      state = afterFailure(state, 0, 30 * MINUTE, { reason: 'network' });
      waits.push(state.nextAt / MINUTE);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440]);
    expect(afterAnswer(state, 0, 30 * MINUTE, answer)).toMatchObject({
      nextAt: 30 * MINUTE,
      failures: 0,
    });
  });

  test('follows Retry-After, within a week', () => {
    const asks = (retryAt: number) =>
      afterFailure(newFeed('a'), 0, MINUTE, { reason: 'throttled', retryAt }).nextAt;
    expect(asks(90 * MINUTE)).toBe(90 * MINUTE);
    expect(asks(1e15)).toBe(7 * 86_400_000);
  });

  test('is later where the server calls its answer fresh for longer', () => {
    const wait = (maxAgeMs: number) =>
      afterAnswer(newFeed('a'), 0, 30 * MINUTE, { ...answer, maxAgeMs }).nextAt;
    expect(wait(3 * 60 * MINUTE)).toBe(3 * 60 * MINUTE);
    expect(wait(1000)).toBe(30 * MINUTE);
    expect(wait(1e12)).toBe(86_400_000);
  });

  test.each([
    ['public, max-age=3600', 3_600_000],
    ['s-maxage=9, Max-Age="60"', 60_000],
    ['no-store', 0],
    [null, 0],
  ])('Cache-Control %j is fresh for %i ms', (header, ms) => {
    expect(parseMaxAge(header)).toBe(ms);
  });
});
