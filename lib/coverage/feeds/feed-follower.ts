import type { OpenCoverageDatabase } from '@/lib/coverage/coverage-database';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Ask } from '@/lib/coverage/web/ask';
import type { Feed, FeedStatus } from './feed';
import type { FeedItem } from './feed-item';
import { afterAnswer, afterFailure, type FeedState, newFeed, parseMaxAge } from './feed-state';
import { fetchFeed } from './fetch-feed';

export interface FollowerParts {
  open: OpenCoverageDatabase;
  ask: Ask;
  /** The feeds that are followed now, and how often; none when the reader has not agreed. */
  followed: () => Promise<{ feeds: Feed[]; intervalMs: number }>;
  /** Takes what a feed brought; resolves with the number of reports that are new. */
  take: (feed: Feed, items: FeedItem[], signal: AbortSignal | undefined) => Promise<number>;
  now?: () => number;
}

/** Looks at followed feeds when they are due. Everything it knows is in the database: the background may stop at any time. */
export interface FeedFollower {
  /** Asks the feeds that are due, at most `most`; resolves with the number of new reports. */
  pollDue(most: number, signal?: AbortSignal): Promise<number>;
  /** Asks every followed feed, due or not; those whose host wants a pause keep it. */
  pollAll(signal?: AbortSignal): Promise<number>;
  /** Epoch ms of the next feed that will be due; undefined when none is followed. */
  nextAt(): Promise<number | undefined>;
  statuses(): Promise<Map<string, FeedStatus>>;
  /** Forgets what is known of feeds that are no longer followed. */
  forgetOthers(): Promise<void>;
}

/** Feeds that are asked side by side; each host's own pace comes on top. */
const AT_ONCE = 4;

/** Follows feeds with the reader's choice as its only input. */
export function createFeedFollower(parts: FollowerParts): FeedFollower {
  const { open, ask, followed, take, now = Date.now } = parts;

  const stateOf = async (id: string): Promise<FeedState> =>
    (await (await open()).get('feeds', id)) ?? newFeed(id);
  const save = async (state: FeedState): Promise<void> => {
    await (await open()).put('feeds', state);
  };

  const poll = async (feed: Feed, intervalMs: number, signal?: AbortSignal): Promise<number> => {
    const state = await stateOf(feed.id);
    // Whatever happens next, also the background's death, it is not tried again at once.
    await save({ ...state, nextAt: now() + intervalMs });
    try {
      const answer = await fetchFeed(feed, state, ask, signal);
      const isFeed = answer.kind === 'feed';
      const taken = isFeed ? await take(feed, answer.parsed.items, signal) : 0;
      const { headers } = answer;
      await save(
        afterAnswer(state, now(), intervalMs, {
          items: isFeed ? answer.parsed.items.length : state.items,
          etag: headers.get('etag') ?? (isFeed ? undefined : state.etag),
          lastModified: headers.get('last-modified') ?? (isFeed ? undefined : state.lastModified),
          maxAgeMs: parseMaxAge(headers.get('cache-control')),
        }),
      );
      return taken;
    } catch (error) {
      signal?.throwIfAborted();
      await save(afterFailure(state, now(), intervalMs, asFailure(error)));
      return 0;
    }
  };

  const pollEach = async (
    feeds: Feed[],
    intervalMs: number,
    signal?: AbortSignal,
  ): Promise<number> => {
    const waiting = [...feeds];
    let taken = 0;
    const work = async (): Promise<void> => {
      for (let feed = waiting.shift(); feed; feed = waiting.shift())
        taken += await poll(feed, intervalMs, signal);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return taken;
  };

  return {
    async pollDue(most, signal) {
      const { feeds, intervalMs } = await followed();
      const states = await Promise.all(feeds.map(({ id }) => stateOf(id)));
      const due = feeds
        .map((feed, at) => ({ feed, nextAt: states[at]?.nextAt ?? 0 }))
        .filter(({ nextAt }) => nextAt <= now())
        .sort((a, b) => a.nextAt - b.nextAt)
        .slice(0, most);
      return pollEach(
        due.map(({ feed }) => feed),
        intervalMs,
        signal,
      );
    },
    async pollAll(signal) {
      const { feeds, intervalMs } = await followed();
      return pollEach(feeds, intervalMs, signal);
    },
    async nextAt() {
      const { feeds } = await followed();
      const states = await Promise.all(feeds.map(({ id }) => stateOf(id)));
      return states.length === 0 ? undefined : Math.min(...states.map(({ nextAt }) => nextAt));
    },
    async statuses() {
      const states = await (await open()).getAll('feeds');
      return new Map(states.map((state) => [state.id, statusOf(state)]));
    },
    async forgetOthers() {
      const { feeds } = await followed();
      const kept = new Set(feeds.map(({ id }) => id));
      const database = await open();
      for (const id of await database.getAllKeys('feeds'))
        if (!kept.has(id)) await database.delete('feeds', id);
    },
  };
}

function asFailure(error: unknown): Pick<SourceUnavailable, 'reason' | 'detail' | 'retryAt'> {
  if (error instanceof SourceUnavailable) return error;
  return { reason: 'unexpected', detail: error instanceof Error ? error.message : String(error) };
}

function statusOf({ checkedAt, items, failure, detail, nextAt }: FeedState): FeedStatus {
  return { checkedAt, reports: items, failure, detail, nextAt };
}
