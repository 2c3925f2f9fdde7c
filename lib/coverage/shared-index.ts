import type { FailureReason } from './source-failure';

export type { SharedIndexAccess } from '@/lib/settings/shared-index-store';

/** The shared index as the settings show it: without the password. */
export interface SharedIndexState {
  url?: string;
  user?: string;
  hasPassword: boolean;
  /** What the last trial brought; absent when all is well. */
  failure?: FailureReason;
}
