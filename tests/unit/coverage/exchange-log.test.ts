import { beforeEach, describe, expect, test } from 'vitest';
import { openExchangeLog } from '@/lib/coverage/exchange-log';
import { listingLog } from '@/tests/support/loopback-service';

const MINUTE = 60_000;
let now: number;
let log: ReturnType<typeof listingLog>;
const open = () => openExchangeLog(log, () => now);

beforeEach(() => {
  now = Date.UTC(2026, 3, 1, 10);
  log = listingLog();
});

describe('replication in the log of requests', () => {
  test('is one entry an hour that counts requests and snippets, also over restarts of the background', async () => {
    for (let minute = 0; minute < 59; minute++) {
      const exchanges = open();
      await exchanges.asked('couch.example', minute === 7 ? 40 : 0);
      await exchanges.answered('couch.example', 200);
      now += MINUTE;
    }
    expect(log.entries).toEqual([
      {
        at: Date.UTC(2026, 3, 1, 10),
        sourceId: 'collection-sync',
        host: 'couch.example',
        told: { code: 'collection-synced', params: ['40', '59'] },
        status: 200,
        failure: undefined,
      },
    ]);
    now += MINUTE;
    await open().asked('couch.example', 0);
    expect(log.entries).toHaveLength(2);
  });

  test('is told host by host, and by nobody else’s entries', async () => {
    await log.add({
      at: now,
      sourceId: 'couchdb',
      host: 'couch.example',
      told: { code: 'keys-compared', params: ['1', '2'] },
    });
    const exchanges = open();
    await exchanges.asked('couch.example', 1);
    await exchanges.asked('other.example', 1);
    expect(log.entries.map(({ host }) => host)).toEqual([
      'couch.example',
      'couch.example',
      'other.example',
    ]);
  });

  test.each([
    [undefined, 'network'],
    [401, 'wrong-credentials'],
    [403, 'refused'],
    [429, 'throttled'],
    [503, 'server-error'],
    [404, undefined],
    [200, undefined],
  ])('says how the latest request went: %s is %s', async (status, failure) => {
    const exchanges = open();
    await exchanges.asked('couch.example', 0);
    await exchanges.answered('couch.example', status);
    expect(log.entries).toMatchObject([{ status, failure }]);
  });

  test('counts requests that leave at the same moment one by one', async () => {
    const exchanges = open();
    await Promise.all([1, 2, 3].map((snippets) => exchanges.asked('couch.example', snippets)));
    expect(log.entries).toMatchObject([{ told: { params: ['6', '3'] } }]);
  });

  test('begins anew after the reader cleared the log', async () => {
    const exchanges = open();
    await exchanges.asked('couch.example', 5);
    await log.clear();
    await exchanges.answered('couch.example', 200);
    expect(log.entries).toEqual([]);
    await exchanges.asked('couch.example', 1);
    expect(log.entries).toMatchObject([{ told: { params: ['1', '1'] } }]);
  });
});
