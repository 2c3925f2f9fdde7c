import type { OpenCoverageDatabase } from '@/lib/coverage/coverage-database';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Ask } from '@/lib/coverage/web/ask';
import type { Feed } from './feed';
import type { FeedItem } from './feed-item';
import { afterAnswer, afterFailure, type FeedState, newFeed, parseMaxAge } from './feed-state';
import { type FeedAnswer, fetchFeed } from './fetch-feed';

export interface PollParts {
  open: OpenCoverageDatabase;
  ask: Ask;
  /** Takes what a feed brought; resolves with the number of reports that are new. */
  take: (feed: Feed, items: FeedItem[], signal: AbortSignal | undefined) => Promise<number>;
  now: () => number;
}

/** What is remembered of a feed; a new one is due at once. */
export async function loadFeedState(open: OpenCoverageDatabase, id: string): Promise<FeedState> {
  return (await (await open()).get('feeds', id)) ?? newFeed(id);
}

/** Asks one feed, has its reports taken and notes how it went; resolves with the number of new reports. A failure is noted, not thrown. */
export async function pollFeed(
  feed: Feed,
  intervalMs: number,
  { open, ask, take, now }: PollParts,
  signal?: AbortSignal,
): Promise<number> {
  const save = async (state: FeedState): Promise<void> => {
    await (await open()).put('feeds', state);
  };
  const before = await loadFeedState(open, feed.id);
  // Whatever happens next, also the background's death, it is not tried again at once.
  await save({ ...before, nextAt: now() + intervalMs });
  try {
    const answer = await fetchFeed(feed, before, ask, signal);
    const taken = answer.kind === 'feed' ? await take(feed, answer.parsed.items, signal) : 0;
    await save(afterAnswer(before, now(), intervalMs, identityOf(answer, before)));
    return taken;
  } catch (error) {
    signal?.throwIfAborted();
    await save(afterFailure(before, now(), intervalMs, asFailure(error)));
    return 0;
  }
}

/** What the next request is conditional on. An answer that nothing has changed need not repeat it. */
function identityOf(answer: FeedAnswer, before: FeedState): Parameters<typeof afterAnswer>[3] {
  const { headers } = answer;
  const etag = headers.get('etag') ?? undefined;
  const lastModified = headers.get('last-modified') ?? undefined;
  const maxAgeMs = parseMaxAge(headers.get('cache-control'));
  if (answer.kind === 'feed')
    return { items: answer.parsed.items.length, etag, lastModified, maxAgeMs };
  return {
    items: before.items,
    etag: etag ?? before.etag,
    lastModified: lastModified ?? before.lastModified,
    maxAgeMs,
  };
}

function asFailure(error: unknown): Pick<SourceUnavailable, 'reason' | 'detail' | 'retryAt'> {
  if (error instanceof SourceUnavailable) return error;
  return { reason: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}
