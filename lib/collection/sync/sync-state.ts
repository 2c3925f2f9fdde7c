/** Where the collection is replicated to, and as whom. Kept in the extension's own storage only; never part of an export. */
export interface SyncAccount {
  /** Of a CouchDB database: https, or http on loopback. */
  address: string;
  user: string;
  password: string;
}

/**
 * Why replication stopped or waits:
 * - `address`: neither https nor loopback, or no address at all;
 * - `unreachable`: no connection; with https also a certificate that the browser does not trust, which it does not tell apart;
 * - `unauthorized`: 401, user or password is wrong;
 * - `forbidden`: 403, this user may not read or write there;
 * - `missing`: 404, no such database;
 * - `not-couchdb`: something else answers there;
 * - `conflict`: 409, the server refuses a change again and again;
 * - `precondition`: 412, the server refuses a document as it is;
 * - `throttled`: 429, too many requests;
 * - `full`: 413 or 507, the server has no room, or not for a document of that size;
 * - `server`: 5xx, the server's own fault;
 * - `failed`: anything else; `said` has the words.
 */
export type SyncFailure =
  | 'address'
  | 'unreachable'
  | 'unauthorized'
  | 'forbidden'
  | 'missing'
  | 'not-couchdb'
  | 'conflict'
  | 'precondition'
  | 'throttled'
  | 'full'
  | 'server'
  | 'failed';

/**
 * What replication is doing. `off`: no account. `connecting`: has an account, nothing exchanged yet. `live`: exchanges
 * changes, or waits for new ones. `paused`: by the reader. `offline`: cannot reach the server now and tries again at
 * `retryAt`. `failed`: stopped until the reader does something.
 */
export interface SyncState {
  kind: 'off' | 'connecting' | 'live' | 'paused' | 'offline' | 'failed';
  address?: string;
  user?: string;
  /** Documents that wait to be sent and fetched; absent while nobody knows. */
  toSend?: number;
  toFetch?: number;
  /** Since replication started. */
  sent: number;
  fetched: number;
  /** Snippets that were changed here and elsewhere and merged, and that were changed on one side and deleted on the other: kept. */
  merged: number;
  keptDespiteDeletion: number;
  /** Snippets that the server, or a rule in its database, would not take; they stay here. `refusedSaid` is its latest reason. */
  refused: number;
  refusedSaid?: string;
  failure?: SyncFailure;
  /** The server's or browser's own words, for `failed` and as a detail. */
  said?: string;
  /** Epoch ms. */
  retryAt?: number;
  /** ISO 8601; when both sides were last the same. */
  upToDateAt?: string;
}

/** Before anything is known. */
export const SYNC_OFF: SyncState = {
  kind: 'off',
  sent: 0,
  fetched: 0,
  merged: 0,
  keptDespiteDeletion: 0,
  refused: 0,
};
