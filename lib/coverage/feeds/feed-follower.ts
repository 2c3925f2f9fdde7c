import type { Feed, FeedStatus } from './feed';
import type { FeedState } from './feed-state';
import { loadFeedState, type PollParts, pollFeed } from './poll-feed';

export interface FollowerParts extends Omit<PollParts, 'now'> {
  /** The feeds that are followed now, and how often; none when the reader has not agreed. */
  followed: () => Promise<{ feeds: Feed[]; intervalMs: number }>;
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
export function createFeedFollower({ followed, ...others }: FollowerParts): FeedFollower {
  const parts: PollParts = { now: Date.now, ...others };
  const { open, now } = parts;

  /** The longest waiting first. */
  const withStates = async (feeds: Feed[]): Promise<{ feed: Feed; nextAt: number }[]> => {
    const states = await Promise.all(
      feeds.map(async (feed) => ({ feed, nextAt: (await loadFeedState(open, feed.id)).nextAt })),
    );
    return states.sort((a, b) => a.nextAt - b.nextAt);
  };

  return {
    async pollDue(most, signal) {
      const { feeds, intervalMs } = await followed();
      const due = (await withStates(feeds)).filter(({ nextAt }) => nextAt <= now()).slice(0, most);
      return pollEach(
        due.map(({ feed }) => feed),
        (feed) => pollFeed(feed, intervalMs, parts, signal),
      );
    },
    async pollAll(signal) {
      const { feeds, intervalMs } = await followed();
      return pollEach(feeds, (feed) => pollFeed(feed, intervalMs, parts, signal));
    },
    nextAt: async () => (await withStates((await followed()).feeds))[0]?.nextAt,
    async statuses() {
      const states = await (await open()).getAll('feeds');
      return new Map(states.map((state) => [state.id, statusOf(state)]));
    },
    async forgetOthers() {
      const kept = new Set((await followed()).feeds.map(({ id }) => id));
      const database = await open();
      for (const id of await database.getAllKeys('feeds'))
        if (!kept.has(id)) await database.delete('feeds', id);
    },
  };
}

async function pollEach(feeds: Feed[], poll: (feed: Feed) => Promise<number>): Promise<number> {
  const waiting = [...feeds];
  let taken = 0;
  const work = async (): Promise<void> => {
    for (let feed = waiting.shift(); feed; feed = waiting.shift()) {
      const brought = await poll(feed);
      taken += brought;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return taken;
}

function statusOf({ checkedAt, items, failure, detail, nextAt }: FeedState): FeedStatus {
  return { checkedAt, reports: items, failure, detail, nextAt };
}
