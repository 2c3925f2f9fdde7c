import type { LoggedRequest, RequestLog, Told } from '@/lib/coverage/request-log';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import { parseHttpUrl } from '@/lib/url';
import type { HostPace } from './host-pace';
import { readBody } from './read-body';
import { failureOfStatus } from './status';

/** A request to another host, with what the log says about it. */
export interface Question {
  url: string;
  /** The source that asks, for the log. */
  sourceId: string;
  told: Told;
  headers?: Record<string, string>;
  /** Sent as JSON, by POST. */
  json?: unknown;
  /** Of the decompressed body. */
  maxBytes: number;
  timeOutMs?: number;
  /** Least time between two requests to the host. */
  gapMs?: number;
  /** How long a host that asks for a pause without naming one is left alone. */
  pauseMs?: number;
  /** Failures that a host words in an answer of status 200. */
  failureIn?: (answer: Answer) => SourceUnavailable | undefined;
  signal?: AbortSignal;
}

export interface Answer {
  /** 2xx, or 304 where the question was conditional. */
  status: number;
  /** After redirects. */
  url: string;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}

/** The only way in which coverage reaches the network; rejects with SourceUnavailable, or with the signal's reason. */
export type Ask = (question: Question) => Promise<Answer>;

export interface AskParts {
  fetch: typeof fetch;
  log: RequestLog;
  pace: HostPace;
  now?: () => number;
  isOffline?: () => boolean;
}

const DEFAULT_TIME_OUT_MS = 15_000;
const DEFAULT_GAP_MS = 1000;

/** Makes the one door to the network: http(s) only, without credentials or referrer, paced, limited in time and size, and each request logged. */
export function createAsk({
  fetch,
  log,
  pace,
  now = Date.now,
  isOffline = () => globalThis.navigator?.onLine === false,
}: AskParts): Ask {
  return async (question) => {
    const url = parseHttpUrl(question.url);
    if (!url) throw new SourceUnavailable('refused', 'not an http(s) address');
    if (isOffline()) throw new SourceUnavailable('offline');
    await pace.turn(
      url.hostname,
      question.gapMs ?? DEFAULT_GAP_MS,
      question.signal ?? new AbortController().signal,
    );
    const { sourceId, told } = question;
    const entry: Omit<LoggedRequest, 'id'> = { at: now(), sourceId, host: url.hostname, told };
    try {
      const answer = await exchange(fetch, url, question, entry, now);
      const landedOn = parseHttpUrl(answer.url)?.hostname ?? url.hostname;
      // A redirect tells the next host the same.
      if (landedOn !== url.hostname) await log.add({ ...entry, host: landedOn });
      return answer;
    } catch (error) {
      if (!(error instanceof SourceUnavailable)) {
        entry.failure = 'stopped';
        throw error;
      }
      const failure = withPause(error, question, now());
      entry.failure = failure.reason;
      if (failure.reason === 'throttled' && failure.retryAt)
        await pace.block(url.hostname, failure.retryAt);
      throw failure;
    } finally {
      await log.add(entry);
    }
  };
}

async function exchange(
  fetch: typeof globalThis.fetch,
  url: URL,
  question: Question,
  entry: Omit<LoggedRequest, 'id'>,
  now: () => number,
): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(
    () => stop.abort(new SourceUnavailable('timeout')),
    question.timeOutMs ?? DEFAULT_TIME_OUT_MS,
  );
  const signal = question.signal ? AbortSignal.any([stop.signal, question.signal]) : stop.signal;
  try {
    const response = await fetch(url.href, { ...initOf(question), signal });
    entry.status = response.status;
    const failure = failureOfStatus(response, now());
    if (failure) {
      await response.body?.cancel();
      throw failure;
    }
    const body = await readBody(response.body, question.maxBytes);
    entry.bytes = body.byteLength;
    const { status, headers } = response;
    const answer: Answer = { status, headers, body, url: response.url || url.href };
    const worded = question.failureIn?.(answer);
    if (worded) throw worded;
    return answer;
  } catch (error) {
    if (error instanceof SourceUnavailable) throw error;
    signal.throwIfAborted();
    // Redirect loops, refused connections, broken compression: fetch gives them all as one TypeError.
    throw new SourceUnavailable('network', error instanceof Error ? error.message : undefined);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

function withPause(
  failure: SourceUnavailable,
  question: Question,
  nowMs: number,
): SourceUnavailable {
  const { reason, detail, retryAt } = failure;
  if (reason !== 'throttled' || retryAt || !question.pauseMs) return failure;
  return new SourceUnavailable(reason, detail, nowMs + question.pauseMs);
}

function initOf({ headers, json }: Question): RequestInit {
  return {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'follow',
    headers: { ...headers, ...(json !== undefined && { 'Content-Type': 'application/json' }) },
    ...(json !== undefined && { method: 'POST', body: JSON.stringify(json) }),
  };
}
