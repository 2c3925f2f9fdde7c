import { type FailureReason, SourceUnavailable } from '@/lib/coverage/source-failure';
import { parseRetryAfter } from './retry-after';

/** What an HTTP status means for who asked; undefined for 2xx and for 304, which answers a conditional request. */
export function failureOfStatus(
  { status, ok, headers }: Pick<Response, 'status' | 'ok' | 'headers'>,
  nowMs: number,
): SourceUnavailable | undefined {
  if (ok || status === 304) return undefined;
  const retryAt = parseRetryAfter(headers.get('retry-after'), nowMs);
  return new SourceUnavailable(reasonOf(status, retryAt), `HTTP ${status}`, retryAt);
}

function reasonOf(status: number, retryAt: number | undefined): FailureReason {
  // 503 with a time is a server that asks for patience, without one a server that is broken.
  if (status === 429 || (status === 503 && retryAt !== undefined)) return 'throttled';
  if (status === 401) return 'wrong-credentials';
  if (status === 403 || status === 451) return 'refused';
  if (status === 404 || status === 410) return 'not-found';
  if (status >= 500) return 'server-error';
  return 'unexpected';
}
