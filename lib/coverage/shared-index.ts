import type { FailureReason } from './source-failure';

/** How a newsroom's shared article index is reached. Stays in extension storage; never exported, never sent to a page. */
export interface SharedIndexAccess {
  /** Address of the CouchDB database: https, or http on a loopback host. */
  url: string;
  user?: string;
  password?: string;
}

/** The shared index as the settings show it: without the password. */
export interface SharedIndexState {
  url?: string;
  user?: string;
  hasPassword: boolean;
  /** What the last trial brought; absent when all is well. */
  failure?: FailureReason;
}
