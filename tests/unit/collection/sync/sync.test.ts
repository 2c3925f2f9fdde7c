import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SyncAccount } from '@/lib/collection/sync/sync-state';
import {
  type CouchDatabase,
  type CouchDb,
  startCouchDb,
} from '@/tests/support/couchdb/start-couchdb';
import { selfSignedCertificate } from '@/tools/browsers/self-signed';
import { sampleSnippet } from '../sample-snippet';
import { type ReaderMachine, startMachine } from './reader';

let couch: CouchDb;
let server: CouchDatabase;
let account: SyncAccount;
let count = 0;
const machines: ReaderMachine[] = [];

beforeAll(async () => {
  couch = await startCouchDb();
});
afterAll(() => couch.close());
beforeEach(async () => {
  server = await couch.create(`snippets-${++count}`);
  account = { address: server.address, ...couch.member };
});
afterEach(async () => {
  couch.fault = undefined;
  for (const machine of machines.splice(0)) await machine.close();
});

function machine(database?: PouchDB.Database): ReaderMachine {
  const started = startMachine(database);
  machines.push(started);
  return started;
}

const soon = <T>(check: () => T | Promise<T>) =>
  vi.waitFor(check, { timeout: 4_000, interval: 25 });
const kindIs = (of: ReaderMachine, kind: string) =>
  soon(() => expect(of.sync.state().kind).toBe(kind));

async function twoInSync(): Promise<[ReaderMachine, ReaderMachine]> {
  const [one, other] = [machine(), machine()];
  await one.sync.start(account, false);
  await other.sync.start(account, false);
  return [one, other];
}

describe('two machines', () => {
  test('have each other’s snippets, and are told of those that arrive', async () => {
    const [one, other] = await twoInSync();
    const [mine, yours] = [sampleSnippet({ note: 'mine' }), sampleSnippet({ note: 'yours' })];
    await one.save(mine);
    await other.save(yours);
    await soon(async () => expect(await one.list()).toHaveLength(2));
    await soon(async () => expect(await other.list()).toHaveLength(2));
    await soon(() => expect(one.arrived).toContain(yours.id));
    await one.remove(yours.id);
    await soon(async () => expect(await other.list()).toEqual([mine]));
    await soon(() =>
      expect(one.sync.state()).toMatchObject({ kind: 'live', toFetch: 0, toSend: 0 }),
    );
    expect(Date.parse(one.sync.state().upToDateAt ?? '')).toBeGreaterThan(Date.now() - 10_000);
  });

  test('that changed one snippet while apart both have all of both changes', async () => {
    const [one, other] = await twoInSync();
    const snippet = sampleSnippet();
    await one.save(snippet);
    await soon(async () => expect(await other.list()).toHaveLength(1));
    for (const each of [one, other]) each.sync.stop();
    const [early, late] = ['2026-04-01T10:00:00.000Z', '2026-04-01T11:00:00.000Z'];
    const here = { ...snippet, note: 'mine', tags: ['a'], updatedAt: early };
    const there = { ...snippet, note: 'yours', tags: ['b'], updatedAt: late };
    await one.save({ ...here, colour: 'green' });
    await other.save({ ...there, colour: 'pink' });
    await one.sync.start(account, true);
    await other.sync.start(account, true);
    for (const each of [one, other])
      await soon(async () =>
        expect(await each.list()).toMatchObject([
          { note: 'mine\n\n— — —\n\nyours', tags: ['a', 'b'], colour: 'pink' },
        ]),
      );
    for (const each of [one, other])
      await soon(async () => {
        const leaves = await each.database.get(snippet.id, { open_revs: 'all' });
        expect(leaves.filter(({ ok }) => ok && !ok._deleted)).toHaveLength(1);
      });
    await soon(() =>
      expect(one.sync.state().merged + other.sync.state().merged).toBeGreaterThan(0),
    );
  });

  test('keep what was changed on one and deleted on the other, and say so once', async () => {
    const [one, other] = await twoInSync();
    const snippet = sampleSnippet();
    await one.save(snippet);
    await soon(async () => expect(await other.list()).toHaveLength(1));
    for (const each of [one, other]) each.sync.stop();
    await one.remove(snippet.id);
    await other.save({ ...snippet, note: 'still needed', updatedAt: '2026-04-01T10:00:00.000Z' });
    await one.sync.start(account, true);
    await kindIs(one, 'live');
    await other.sync.start(account, true);
    for (const each of [one, other])
      await soon(async () => expect(await each.list()).toMatchObject([{ note: 'still needed' }]));
    await soon(() =>
      expect(
        one.sync.state().keptDespiteDeletion + other.sync.state().keptDespiteDeletion,
      ).toBeGreaterThan(0),
    );
    const again = machine(one.database);
    one.sync.stop();
    await again.sync.start(account, true);
    await soon(() => expect(again.sync.state().upToDateAt).toBeDefined());
    expect(again.sync.state().keptDespiteDeletion).toBe(0);
  });

  test('leave alone what a later version of Parallax wrote in two versions', async () => {
    const [one] = await twoInSync();
    const future = { ...sampleSnippet({ id: 'future' }), schema: 99, _id: 'future' };
    await server.database.put(future);
    await soon(() => expect(one.arrived).toContain('future'));
    expect(await one.list()).toEqual([]);
    const stored = await one.database.get('future');
    expect(stored).toMatchObject({ schema: 99, text: future.text });
  });
});

describe('a server', () => {
  test('that goes away is offline with the time of the next try, and live when it is back', async () => {
    const one = machine();
    await one.sync.start(account, false);
    await soon(() => expect(one.sync.state().upToDateAt).toBeDefined());
    await couch.goAway();
    await kindIs(one, 'offline');
    expect(one.sync.state()).toMatchObject({ failure: 'unreachable' });
    expect(one.sync.state().retryAt).toBeGreaterThan(Date.now() - 1_000);
    const snippet = sampleSnippet();
    await one.save(snippet);
    await couch.goOn();
    await kindIs(one, 'live');
    await soon(async () =>
      expect(await server.database.get(snippet.id)).toMatchObject({ id: snippet.id }),
    );
  });

  test.each([
    ['throttled', 429],
    ['server', 500],
    ['server', 503],
    ['full', 413],
    ['full', 507],
    ['precondition', 412],
    ['conflict', 409],
  ] as const)('that has trouble is called %s (%i), and tried again', async (failure, status) => {
    const one = machine();
    await one.sync.start(account, false);
    await kindIs(one, 'live');
    couch.fault = ({ path }) =>
      path === '_bulk_docs' ? { status, body: { error: 'e', reason: 'because' } } : undefined;
    const snippet = sampleSnippet();
    await one.save(snippet);
    await soon(() =>
      expect(one.states).toContainEqual(
        expect.objectContaining({ kind: 'offline', failure, said: `${status} because` }),
      ),
    );
    expect(await one.list()).toEqual([snippet]);
    couch.fault = undefined;
    await soon(async () => expect(await server.database.get(snippet.id)).toBeDefined());
  });

  test('that checks what it takes refuses one snippet with its reason, and takes the others', async () => {
    const rule = `function (doc) {
      if (doc.tags && doc.tags.length === 0) throw { forbidden: 'a tag is needed' };
    }`;
    const { pathname } = new URL(server.address);
    const design = { validate_doc_update: rule };
    await couch.administer('PUT', `${pathname.slice(1)}/_design/rules`, design);
    const one = machine();
    const [bare, tagged] = [sampleSnippet({ tags: [] }), sampleSnippet({ tags: ['sea'] })];
    await one.save(bare);
    await one.save(tagged);
    await one.sync.start(account, false);
    await soon(() =>
      expect(one.sync.state()).toMatchObject({
        kind: 'live',
        sent: 1,
        refused: 1,
        refusedSaid: 'a tag is needed',
      }),
    );
    expect(await server.database.get(tagged.id)).toMatchObject({ tags: ['sea'] });
    await expect(server.database.get(bare.id)).rejects.toMatchObject({ status: 404 });
    expect((await one.list()).map(({ id }) => id)).toContain(bare.id);
  });

  test('that asks for a pause gets it', async () => {
    const one = machine();
    await one.sync.start(account, false);
    await kindIs(one, 'live');
    couch.fault = ({ path }) =>
      path === '_bulk_docs'
        ? { status: 429, body: {}, headers: { 'Retry-After': '120' } }
        : undefined;
    await one.save(sampleSnippet());
    await kindIs(one, 'offline');
    expect(one.sync.state().retryAt).toBeGreaterThan(Date.now() + 100_000);
  });

  test.each([
    ['unauthorized', 401],
    ['forbidden', 403],
  ] as const)(
    'that shuts the door later on is %s (%i): replication stops and asks',
    async (failure, status) => {
      const one = machine();
      await one.sync.start(account, false);
      await kindIs(one, 'live');
      couch.fault = () => ({ status, body: { error: 'e', reason: 'changed' } });
      await one.save(sampleSnippet());
      await soon(() => expect(one.sync.state()).toMatchObject({ kind: 'failed', failure }));
      const { length } = couch.requests;
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(couch.requests.length).toBeLessThanOrEqual(length + 2);
      expect(one.sync.state()).toMatchObject({ kind: 'failed', failure });
    },
  );
});

describe('signing in', () => {
  test.each([
    ['a wrong password', { password: 'wrong' }, 'unauthorized'],
    ['a database that is not there', { address: '/elsewhere' }, 'missing'],
    [
      'an address that sends passwords in the clear',
      { address: 'http://couch.example/db' },
      'address',
    ],
    ['no address', { address: 'nonsense' }, 'address'],
    ['a server that is not there', { address: 'http://127.0.0.1:9/db' }, 'unreachable'],
  ])(
    'says what is wrong with %s, and asks nothing more',
    async (_, change: Partial<SyncAccount>, failure) => {
      const one = machine();
      const address = change.address?.startsWith('/')
        ? new URL(change.address, couch.origin).href
        : (change.address ?? account.address);
      const state = await one.sync.start({ ...account, ...change, address }, false);
      expect(state).toMatchObject({ kind: 'failed', failure });
      const { length } = couch.requests;
      await one.save(sampleSnippet());
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(couch.requests).toHaveLength(length);
    },
  );

  test('calls a server unreachable whose certificate nobody has vouched for', async () => {
    const secure = createServer(selfSignedCertificate('127.0.0.1'));
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const { port } = secure.address() as AddressInfo;
    const address = `https://127.0.0.1:${port}/snippets`;
    const state = await machine().sync.start({ ...account, address }, false);
    expect(state).toMatchObject({ kind: 'failed', failure: 'unreachable' });
    await new Promise((resolve) => secure.close(resolve));
  });

  test('knows the members of the database from the users of the server', async () => {
    await couch.administer('PUT', '_users/org.couchdb.user:eve', {
      _id: 'org.couchdb.user:eve',
      type: 'user',
      name: 'eve',
      password: 'eve',
      roles: [],
    });
    const outsider = { ...account, user: 'eve', password: 'eve' };
    const state = await machine().sync.start(outsider, false);
    expect(state).toMatchObject({ kind: 'failed', failure: 'unauthorized', user: 'eve' });
    expect(state.said).toContain('not authorized to access this db');
    const nobody = await machine().sync.start({ ...account, user: '', password: '' }, false);
    expect(nobody).toMatchObject({ kind: 'failed', failure: 'unauthorized' });
    const chief = await machine().sync.start({ ...account, ...couch.admin }, false);
    expect(chief.failure).toBeUndefined();
  });

  test('says that something else answers there', async () => {
    couch.fault = () => ({ status: 200, body: '<h1>Hello</h1>' });
    expect(await machine().sync.start(account, false)).toMatchObject({
      kind: 'failed',
      failure: 'not-couchdb',
    });
  });

  test('goes on trying where the server let us in before', async () => {
    await couch.goAway();
    const one = machine();
    try {
      await one.sync.start(account, true);
      await kindIs(one, 'offline');
    } finally {
      await couch.goOn();
    }
    await kindIs(one, 'live');
  });
});

describe('a pause', () => {
  test('exchanges nothing, and going on brings both sides up to date', async () => {
    const [one, other] = await twoInSync();
    await soon(() => expect(one.sync.state().upToDateAt).toBeDefined());
    expect(one.sync.rest(account)).toMatchObject({ kind: 'paused', user: 'reader' });
    const snippet = sampleSnippet();
    await one.save(snippet);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await other.list()).toEqual([]);
    await one.sync.start(account, true);
    await soon(async () => expect(await other.list()).toEqual([snippet]));
  });

  test('after a failure asks nothing of the server until the reader goes on', async () => {
    const one = machine();
    expect(one.sync.rest(account, 'unauthorized')).toMatchObject({
      kind: 'failed',
      failure: 'unauthorized',
      user: 'reader',
    });
    await one.save(sampleSnippet());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(couch.requests).toEqual([]);
  });

  test('ending replication forgets the account and keeps the snippets', async () => {
    const one = machine();
    await one.save(sampleSnippet());
    await one.sync.start(account, false);
    await kindIs(one, 'live');
    expect(one.sync.stop()).toEqual({
      kind: 'off',
      sent: 0,
      fetched: 0,
      merged: 0,
      keptDespiteDeletion: 0,
      refused: 0,
    });
    expect(JSON.stringify(one.states)).not.toContain(account.password);
    expect(await one.list()).toHaveLength(1);
  });
});
