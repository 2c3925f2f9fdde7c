import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import replication from 'pouchdb-replication';
import { needsReader } from './classify-answer';
import type { SyncAccount } from './sync-state';
import { type FailedRequest, watchedFetch } from './watched-fetch';

PouchDB.plugin(http);
PouchDB.plugin(replication);

/** What replication tells while it runs. */
export interface ReplicationEvents {
  /** Both directions exchange changes, or wait for new ones. */
  onLive(): void;
  /** One direction cannot now; tried again in `retryMs`, or, where that is absent, not at all: replication has ended. */
  onFailed(failed: FailedRequest, retryMs?: number): void;
  /** Documents that arrived, by id; the counts are those since the start. */
  onProgress(counts: Partial<ReplicationCounts>, arrived: string[]): void;
  /** The server would not take one document; the others go on. */
  onRefused(said: string): void;
  /** Both sides are the same for now. */
  onUpToDate(): void;
}

export interface ReplicationCounts {
  sent: number;
  fetched: number;
  toSend: number;
  toFetch: number;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
const BATCH = 100;

/** The next wait: double the last, or what the server asked for where that is longer. */
export function nextWait(lastMs: number, askedMs = 0): number {
  return Math.max(askedMs, Math.min(lastMs * 2 || FIRST_WAIT_MS, LONGEST_WAIT_MS));
}

type Direction = 'push' | 'pull';

/** Exchanges changes both ways until the returned stop is called, or a failure that only the reader can mend. */
export function replicate(
  local: PouchDB.Database,
  account: SyncAccount,
  send: typeof fetch,
  events: ReplicationEvents,
): () => void {
  const failing = new Set<Direction>();
  const upToDate = new Set<Direction>();
  let isStopped = false;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    for (const end of ends) end();
  };
  const start = (direction: Direction): (() => void) =>
    startDirection(local, account, send, direction, {
      onFailed(failed, retryMs) {
        if (isStopped) return;
        failing.add(direction);
        upToDate.delete(direction);
        if (retryMs === undefined) stop();
        events.onFailed(failed, retryMs);
      },
      onRefused(said) {
        if (!isStopped) events.onRefused(said);
      },
      onExchanged(change) {
        if (isStopped) return;
        failing.delete(direction);
        if (change) upToDate.delete(direction);
        else upToDate.add(direction);
        if (failing.size === 0) events.onLive();
        if (change) events.onProgress(countsOf(direction, change), arrivals(direction, change));
        else if (upToDate.size === 2) events.onUpToDate();
      },
    });
  const ends = [start('push'), start('pull')];
  return stop;
}

interface DirectionEvents {
  onFailed(failed: FailedRequest, retryMs?: number): void;
  onRefused(said: string): void;
  /** After each batch; without one when there is nothing more for now. */
  onExchanged(change?: PouchDB.ReplicationChange): void;
}

/** Each direction has its own connection, so that a failure is known to be its own. */
function startDirection(
  local: PouchDB.Database,
  account: SyncAccount,
  send: typeof fetch,
  direction: Direction,
  events: DirectionEvents,
): () => void {
  let last: FailedRequest = UNKNOWN;
  const watched = watchedFetch(account, send, (failed) => {
    last = failed;
    if (needsReader(failed.failure)) events.onFailed(failed);
  });
  const remote = new PouchDB(account.address, {
    adapter: 'http',
    skip_setup: true,
    fetch: watched,
  });
  keepInfo(remote);
  const replication = local.replicate[direction === 'push' ? 'to' : 'from'](remote, {
    live: true,
    retry: true,
    batch_size: BATCH,
    back_off_function(lastMs) {
      const waitMs = nextWait(lastMs, last.waitMs);
      events.onFailed(last, waitMs);
      last = UNKNOWN;
      return waitMs;
    },
  });
  replication.on('change', (change) => events.onExchanged(change));
  replication.on('paused', (error) => {
    if (!error) events.onExchanged();
  });
  replication.on('denied', ({ reason, message }) => events.onRefused(reason ?? message ?? ''));
  replication.on('error', (error) =>
    events.onFailed({ ...last, said: last.said || String(error) }),
  );
  // the same is told by the event
  replication.catch(() => undefined);
  return () => {
    replication.cancel();
    void remote.close();
  };
}

/** After each batch replication asks how far the source is, only to count, and handles no failure of that. */
function keepInfo(remote: PouchDB.Database): void {
  const ask = remote.info.bind(remote);
  let last: Awaited<ReturnType<typeof ask>> | undefined;
  remote.info = async () => {
    try {
      last = await ask();
    } catch (error) {
      if (!last) throw error;
    }
    return last;
  };
}

const UNKNOWN: FailedRequest = { failure: 'failed', said: '' };

function countsOf(
  direction: Direction,
  { docs_written: done, pending: left = 0 }: PouchDB.ReplicationChange,
): Partial<ReplicationCounts> {
  return direction === 'push' ? { sent: done, toSend: left } : { fetched: done, toFetch: left };
}

function arrivals(direction: Direction, { docs }: PouchDB.ReplicationChange): string[] {
  return direction === 'pull' ? docs.map(({ _id }) => _id) : [];
}

/** Asks the server once whether the account opens a CouchDB database there; undefined where all is well. */
export async function tryAccount(
  account: SyncAccount,
  send: typeof fetch,
): Promise<FailedRequest | undefined> {
  let failed: FailedRequest | undefined;
  const watched = watchedFetch(account, send, (request) => {
    failed = request;
  });
  try {
    const answer = await watched(account.address, { headers: { Accept: 'application/json' } });
    if (failed) return failed;
    const { db_name: name } = (await answer.json()) as { db_name?: unknown };
    if (typeof name === 'string') return undefined;
  } catch {
    if (failed) return failed;
  }
  return { failure: 'not-couchdb', said: '' };
}
