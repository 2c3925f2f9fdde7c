import { storage } from 'wxt/utils/storage';
import type { SyncAccount, SyncFailure } from '@/lib/collection/sync/sync-state';

/** An account that let us in once. */
export interface KnownAccount extends SyncAccount {
  /** By the reader, until they go on. */
  isPaused: boolean;
  /** The server shut the door: it is not asked again until the reader goes on, or it might lock the account. */
  failure?: SyncFailure;
}

/** The extension's own storage on this machine: no export, backup or replication reads it. */
export const knownAccount = storage.defineItem<KnownAccount | null>('local:syncAccount', {
  fallback: null,
});
