import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Answer, Ask } from '@/lib/coverage/web/ask';
import { decodeText } from '@/lib/coverage/web/decode-text';
import type { Feed } from './feed';
import type { ParsedFeed } from './feed-item';
import type { FeedState } from './feed-state';
import { parseFeed } from './parse-feed';

/** Feeds of news are below 1 MB; what is larger is no feed. */
const MOST_BYTES = 5_000_000;
export const ACCEPT_FEEDS =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';

/** What a feed answered: its items, or that nothing has changed. */
export type FeedAnswer =
  | { kind: 'unchanged'; headers: Headers }
  | { kind: 'feed'; parsed: ParsedFeed; headers: Headers };

/** Asks a feed for what is new since `state`; rejects with SourceUnavailable. */
export async function fetchFeed(
  feed: Pick<Feed, 'url' | 'name'>,
  state: Pick<FeedState, 'etag' | 'lastModified'>,
  ask: Ask,
  signal?: AbortSignal,
): Promise<FeedAnswer> {
  const answer = await ask({
    url: feed.url,
    sourceId: 'feeds',
    told: { code: 'feed-followed', params: [feed.name] },
    headers: {
      Accept: ACCEPT_FEEDS,
      ...(state.etag && { 'If-None-Match': state.etag }),
      ...(state.lastModified && { 'If-Modified-Since': state.lastModified }),
    },
    maxBytes: MOST_BYTES,
    signal,
  });
  const { status, headers } = answer;
  return status === 304
    ? { kind: 'unchanged', headers }
    : { kind: 'feed', parsed: readFeed(answer), headers };
}

/** The feed in an answer; throws SourceUnavailable 'malformed' when there is none. */
export function readFeed({ body, headers, url }: Answer): ParsedFeed {
  const parsed = parseFeed(decodeText(body, headers.get('content-type')), url);
  if (!parsed) throw new SourceUnavailable('malformed', 'neither RSS nor Atom nor JSON Feed');
  return parsed;
}
