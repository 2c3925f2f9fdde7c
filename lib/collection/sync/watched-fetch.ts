import { classifyAnswer } from './classify-answer';
import type { SyncAccount, SyncFailure } from './sync-state';

/** Why a request brought nothing. */
export interface FailedRequest {
  failure: SyncFailure;
  /** The server's or browser's words. */
  said: string;
  /** What the server asks for. */
  waitMs?: number;
}

/** Longer than this nobody waits, whatever the server says. */
const LONGEST_WAIT_MS = 10 * 60_000;
const LONGEST_WORDS = 300;

/**
 * Fetch with the account's name and password, and no cookies; it follows no redirect, which could lead them elsewhere.
 * Replication says neither that it is offline nor why it stops: `onFailed` hears it here. Answers are read to their end
 * first: a server that waits for changes begins its answer at once, and may go away in the middle of it.
 */
export function watchedFetch(
  account: SyncAccount,
  send: typeof fetch,
  onFailed: (failed: FailedRequest) => void,
): typeof fetch {
  const authorization = `Basic ${base64(`${account.user}:${account.password}`)}`;
  const root = new URL(account.address).pathname;
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Authorization', authorization);
    let answer: Response;
    try {
      answer = await readInFull(
        await send(input, { ...init, headers, credentials: 'omit', redirect: 'error' }),
      );
    } catch (error) {
      // a request that replication itself gave up, at a pause, says nothing about the server
      if (!init?.signal?.aborted) onFailed({ failure: 'unreachable', said: wordsOf(error) });
      throw error;
    }
    const { pathname } = new URL(input instanceof Request ? input.url : input, account.address);
    // The server's root, which replication asks for a name, may be closed to everybody.
    if (!pathname.startsWith(root)) return answer;
    const failure = classifyAnswer(answer.status, pathname.slice(root.length + 1));
    if (failure)
      onFailed({ failure, said: await reasonIn(answer.clone()), waitMs: waitIn(answer) });
    return answer;
  };
}

async function readInFull(answer: Response): Promise<Response> {
  const body = await answer.arrayBuffer();
  const { status, statusText, headers } = answer;
  return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** CouchDB gives a reason in JSON; others give a page. */
async function reasonIn(answer: Response): Promise<string> {
  const text = await answer.text().catch(() => '');
  try {
    const { reason, error } = JSON.parse(text) as { reason?: unknown; error?: unknown };
    return `${answer.status} ${String(reason ?? error ?? '')}`.trim().slice(0, LONGEST_WORDS);
  } catch {
    return `${answer.status} ${answer.statusText}`.trim();
  }
}

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function waitIn(answer: Response): number | undefined {
  const value = answer.headers.get('Retry-After');
  if (!value) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), LONGEST_WAIT_MS);
}

/** Names and passwords may hold any character. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
