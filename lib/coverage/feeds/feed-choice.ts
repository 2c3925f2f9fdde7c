import { CATALOGUE } from '@/lib/coverage/catalogue';
import type { Settings } from '@/lib/settings/settings';
import type { Feed, FeedEntry, FeedStatus } from './feed';

type Choice = Pick<Settings, 'pickedFeeds' | 'ownFeeds'>;

/** More than anybody reads; a follower with more would never rest. */
export const MOST_OWN_FEEDS = 300;

/** Feeds that are followed: picked from the catalogue, and the reader's own. */
export function followedFeeds({ pickedFeeds, ownFeeds }: Choice): Feed[] {
  const picked = new Set(pickedFeeds);
  return [...CATALOGUE.filter(({ id }) => picked.has(id)), ...ownFeeds.map(asFeed)];
}

/** The catalogue and the reader's own feeds with how they stand; own ones first. */
export function feedEntries(choice: Choice, statuses: Map<string, FeedStatus>): FeedEntry[] {
  const picked = new Set(choice.pickedFeeds);
  const own = choice.ownFeeds.map((feed) => ({ ...asFeed(feed), isPicked: true, isOwn: true }));
  const shipped = CATALOGUE.map((feed) => ({
    ...feed,
    isPicked: picked.has(feed.id),
    isOwn: false,
  }));
  return [...own, ...shipped].map((entry) => ({ ...entry, status: statuses.get(entry.id) }));
}

/** The choice after feeds were picked or left; unknown ids change nothing, own feeds that are left are gone. */
export function choose(
  { pickedFeeds, ownFeeds }: Choice,
  ids: string[],
  isPicked: boolean,
): Choice {
  const named = new Set(ids);
  if (!isPicked)
    return {
      pickedFeeds: pickedFeeds.filter((id) => !named.has(id)),
      ownFeeds: ownFeeds.filter(({ url }) => !named.has(url)),
    };
  const picked = new Set(pickedFeeds);
  const added = CATALOGUE.filter(({ id }) => named.has(id) && !picked.has(id));
  return { pickedFeeds: [...pickedFeeds, ...added.map(({ id }) => id)], ownFeeds };
}

/** The choice with a feed added; undefined when it is followed already or there are too many. What the catalogue has is picked there. */
export function withFeed(choice: Choice, feed: Feed): { choice: Choice; feed: Feed } | undefined {
  const shipped = CATALOGUE.find(({ url }) => url === feed.url);
  const followed = new Set(followedFeeds(choice).map(({ url }) => url));
  if (followed.has(feed.url)) return undefined;
  if (shipped) return { choice: choose(choice, [shipped.id], true), feed: shipped };
  if (choice.ownFeeds.length >= MOST_OWN_FEEDS) return undefined;
  const { id: _id, ...own } = feed;
  return { choice: { ...choice, ownFeeds: [...choice.ownFeeds, own] }, feed };
}

function asFeed(own: Settings['ownFeeds'][number]): Feed {
  return { ...own, id: own.url };
}
