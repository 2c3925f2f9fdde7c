import { tryDatabase } from '@/lib/coverage/shared/shared-database';
import type { SharedIndexState } from '@/lib/coverage/shared-index';
import { type FailureReason, SourceUnavailable } from '@/lib/coverage/source-failure';
import type { PrivacyCalls } from '@/lib/messaging/coverage-calls';
import type { Handlers } from '@/lib/messaging/messenger';
import {
  loadSharedIndex,
  type SharedIndexAccess,
  saveSharedIndex,
} from '@/lib/settings/shared-index-store';
import type { Network } from './network';

/** What left the browser, and the newsroom's shared index. */
export function answerPrivacy({ ask, log }: Network): Handlers<PrivacyCalls> {
  return {
    listRequests: (_sender, limit, before) => log.list(limit, before),
    clearRequestLog: () => log.clear(),
    async getSharedIndex() {
      return stateOf(await loadSharedIndex());
    },
    async saveSharedIndex(_sender, access) {
      // A form that leaves the password empty means the stored one, for the same address and user.
      const before = await loadSharedIndex();
      const isSame = before?.url === access?.url && before?.user === access?.user;
      const merged = access && {
        ...access,
        password: access.password ?? (isSame ? before?.password : undefined),
      };
      const failure = merged && (await trial(() => tryDatabase(merged, ask)));
      await saveSharedIndex(merged);
      return { ...stateOf(merged), failure };
    },
  };
}

async function trial(run: () => Promise<void>): Promise<FailureReason | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (!(error instanceof SourceUnavailable)) throw error;
    return error.reason;
  }
}

function stateOf(access: SharedIndexAccess | undefined): SharedIndexState {
  return { url: access?.url, user: access?.user, hasPassword: Boolean(access?.password) };
}
