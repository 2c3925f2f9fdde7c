import type { FailureReason, SourceUnavailable } from '@/lib/coverage/source-failure';

/** What is remembered of a feed that is followed. Times are epoch ms. */
export interface FeedState {
  id: string;
  checkedAt?: number;
  nextAt: number;
  /** Failed attempts in a row. */
  failures: number;
  failure?: FailureReason;
  detail?: string;
  /** Items of the last answer. */
  items: number;
  /** For conditional requests. */
  etag?: string;
  lastModified?: string;
}

const DAY_MS = 86_400_000;
/** A server may ask for rarer visits; more than this would be a feed that is no longer followed. */
const LONGEST_WAIT_MS = DAY_MS;

/** A feed that has never been asked: it is due at once. */
export function newFeed(id: string): FeedState {
  return { id, nextAt: 0, failures: 0, items: 0 };
}

/** After an answer; `maxAgeMs` is how long the server calls its answer fresh. */
export function afterAnswer(
  state: FeedState,
  nowMs: number,
  intervalMs: number,
  answer: Pick<FeedState, 'items' | 'etag' | 'lastModified'> & { maxAgeMs?: number },
): FeedState {
  const { items, etag, lastModified, maxAgeMs = 0 } = answer;
  const wait = Math.min(Math.max(intervalMs, maxAgeMs), LONGEST_WAIT_MS);
  return {
    id: state.id,
    checkedAt: nowMs,
    nextAt: nowMs + wait,
    failures: 0,
    items,
    etag,
    lastModified,
  };
}

/** After a failure: twice as long each time, up to a day; longer where the server names a time. What identifies the last answer stays. */
export function afterFailure(
  state: FeedState,
  nowMs: number,
  intervalMs: number,
  { reason, detail, retryAt }: Pick<SourceUnavailable, 'reason' | 'detail' | 'retryAt'>,
): FeedState {
  const wait = Math.min(intervalMs * 2 ** state.failures, LONGEST_WAIT_MS);
  return {
    ...state,
    checkedAt: nowMs,
    nextAt: Math.max(nowMs + wait, Math.min(retryAt ?? 0, nowMs + 7 * LONGEST_WAIT_MS)),
    failures: state.failures + 1,
    failure: reason,
    detail,
  };
}

/** 'max-age' of a Cache-Control header, in ms; 0 when there is none. */
export function parseMaxAge(cacheControl: string | null): number {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(cacheControl ?? '')?.[1];
  return seconds ? Number(seconds) * 1000 : 0;
}
