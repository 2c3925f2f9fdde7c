import { needsReader } from './classify-answer';
import { remoteAddress } from './remote-address';
import { replicate, tryAccount } from './replicate';
import { SYNC_OFF, type SyncAccount, type SyncFailure, type SyncState } from './sync-state';
import { resolveNewConflicts } from './watch-conflicts';

/** The collection, as replication needs it. */
export interface SyncedCollection {
  database(): PouchDB.Database;
  /** Runs work that reads and writes documents, between the collection's own. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Told after documents came from the server. */
  documentsArrived(): void;
}

export interface SyncOptions {
  fetch: typeof fetch;
  onState(state: SyncState): void;
  /** Snippets that came from the server, or were merged. */
  onArrived(ids: string[]): void;
}

/** Replication of the collection with one CouchDB database. It remembers nothing: the caller keeps the account. */
export interface Sync {
  state(): SyncState;
  /** Signs in; replication runs unless the state that it resolves to is `failed`. An unreachable server is tried again only with `isKnown`, when it let us in before. */
  start(account: SyncAccount, isKnown: boolean): Promise<SyncState>;
  /** Shows an account whose replication the reader has paused, or that a failure has ended until the reader mends it. */
  rest(account: SyncAccount, failure?: SyncFailure): SyncState;
  stop(): SyncState;
}

/** Does nothing until it is started. */
export function createSync(collection: SyncedCollection, options: SyncOptions): Sync {
  let state = SYNC_OFF;
  let stopReplication = () => {};
  let run = 0;

  const show = (change: Partial<SyncState>): SyncState => {
    state = { ...state, ...change };
    options.onState(state);
    return state;
  };
  const begin = (kind: SyncState['kind'], { address, user }: SyncAccount): SyncState => {
    run++;
    stopReplication();
    stopReplication = () => {};
    state = SYNC_OFF;
    return show({ kind, address, user });
  };

  const resolve = async (): Promise<void> => {
    const { merged, kept } = await resolveNewConflicts(collection.database(), collection.inTurn);
    if (merged + kept === 0) return;
    show({
      merged: state.merged + merged,
      keptDespiteDeletion: state.keptDespiteDeletion + kept,
    });
  };

  const follow = (account: SyncAccount): void => {
    const current = run;
    const isCurrent = () => current === run;
    // those of a replication that was cut off come first
    let resolving = resolve().catch((error) => console.error(error));
    stopReplication = replicate(collection.database(), account, options.fetch, {
      onLive() {
        if (isCurrent() && state.kind !== 'live')
          show({ kind: 'live', failure: undefined, said: undefined, retryAt: undefined });
      },
      onFailed({ failure, said }, retryMs) {
        if (!isCurrent()) return;
        const retryAt = retryMs === undefined ? undefined : Date.now() + retryMs;
        show({ kind: retryAt === undefined ? 'failed' : 'offline', failure, said, retryAt });
      },
      onProgress(counts, arrived) {
        if (!isCurrent()) return;
        show(counts);
        if (arrived.length === 0) return;
        collection.documentsArrived();
        resolving = resolving
          .then(resolve)
          .catch((error) => console.error(error))
          .then(() => options.onArrived(arrived));
      },
      onRefused(said) {
        if (isCurrent()) show({ refused: state.refused + 1, refusedSaid: said });
      },
      onUpToDate() {
        if (isCurrent())
          show({ kind: 'live', toFetch: 0, toSend: 0, upToDateAt: new Date().toISOString() });
      },
    });
  };

  return {
    state: () => state,
    async start(given, isKnown) {
      const address = remoteAddress(given.address);
      if (!address) {
        begin('failed', given);
        return show({ failure: 'address' });
      }
      const account = { ...given, address };
      begin('connecting', account);
      const current = run;
      const failed = await tryAccount(account, options.fetch);
      if (current !== run) return state;
      if (failed && (!isKnown || needsReader(failed.failure))) {
        const { failure, said } = failed;
        return show({ kind: 'failed', failure, said });
      }
      follow(account);
      return state;
    },
    rest(account, failure) {
      begin(failure ? 'failed' : 'paused', account);
      return show({ failure });
    },
    stop() {
      begin('off', { address: '', user: '', password: '' });
      state = SYNC_OFF;
      return show({});
    },
  };
}
