import { browser } from 'wxt/browser';
import type { Collection } from '@/lib/collection/store';
import { createSync } from '@/lib/collection/sync/sync';
import type { SyncState } from '@/lib/collection/sync/sync-state';
import type { RequestLog } from '@/lib/coverage/request-log';
import type { SyncCalls } from '@/lib/messaging/collection-calls';
import { type Handlers, tellPages } from '@/lib/messaging/messenger';
import { loggedFetch } from './log-sync';
import { type KnownAccount, knownAccount } from './sync-account';

const ALARM = 'collection-sync';
/** A worker is stopped although replication waits for news: the alarm starts it, and that starts replication. */
const WAKE_MINUTES = 1;

/**
 * Replication of the collection, from every start of the background on, where the reader has signed in. Listeners are added
 * at once, as a worker needs.
 */
export function answerSync(collection: Collection, log: RequestLog): Handlers<SyncCalls> {
  const sync = createSync(collection.synced, {
    fetch: loggedFetch(log, (...request) => fetch(...request)),
    onState(state) {
      void tellPages('syncChanged', state);
      if (state.kind === 'failed') void changeAccount({ failure: state.failure });
    },
    onArrived: (ids) => void tellPages('snippetsChanged', ids),
  });
  const resume = async (): Promise<SyncState> => {
    const account = await knownAccount.getValue();
    if (!account) return sync.state();
    if (account.isPaused || account.failure) return sync.rest(account, account.failure);
    await browser.alarms.create(ALARM, { periodInMinutes: WAKE_MINUTES });
    return sync.start(account, true);
  };
  // Waking is all that it is for.
  browser.alarms.onAlarm.addListener(() => undefined);
  const started = resume().catch((error) => console.error(error));

  return {
    async getSync() {
      await started;
      return sync.state();
    },
    async startSync(_sender, account) {
      await started;
      // what stood there before must not be taken for the new one
      await knownAccount.removeValue();
      const state = await sync.start(account, false);
      if (state.kind === 'failed') return state;
      const address = state.address ?? account.address;
      await knownAccount.setValue({ ...account, address, isPaused: false });
      await browser.alarms.create(ALARM, { periodInMinutes: WAKE_MINUTES });
      return state;
    },
    async pauseSync() {
      const account = await changeAccount({ isPaused: true });
      await browser.alarms.clear(ALARM);
      return account ? sync.rest(account) : sync.state();
    },
    async resumeSync() {
      await changeAccount({ isPaused: false, failure: undefined });
      return resume();
    },
    async stopSync() {
      await knownAccount.removeValue();
      await browser.alarms.clear(ALARM);
      return sync.stop();
    },
  };
}

async function changeAccount(change: Partial<KnownAccount>): Promise<KnownAccount | undefined> {
  const account = await knownAccount.getValue();
  if (!account) return undefined;
  const changed = { ...account, ...change };
  await knownAccount.setValue(changed);
  return changed;
}
