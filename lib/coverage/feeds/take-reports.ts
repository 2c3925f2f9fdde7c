import { stripTracking } from '@/lib/article/canonical-url';
import { resolveLanguage } from '@/lib/article/language';
import type { ArticleIndex, RememberedArticle } from '@/lib/coverage/article-index';
import { sketchText } from '@/lib/coverage/text-sketch';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { Feed } from './feed';
import type { FeedItem } from './feed-item';

/** What is known of a report before it is opened. */
export interface Announcement {
  url: string;
  title: string;
  text: string;
  language: string;
  publishedAt?: string;
  /** ISO 3166-1 alpha-2 of the outlet. */
  country?: string;
}

export interface IntakeParts {
  /** Where reports are filed; not the articles that were read. */
  index: Pick<ArticleIndex, 'titlesAt' | 'rememberAll'>;
  /** Recognises what a report names, in the background's own way. */
  describe: (announcement: Announcement) => Promise<EventFingerprint>;
  /** Older reports are left out. */
  maxAgeMs: number;
  now?: () => number;
}

/** Reports that are described before others get their turn. */
const CHUNK = 10;
/** A feed that carries so much of the text as a short report has is as good as the report. */
const WHOLE_TEXT = 700;
/** Clocks differ; what is dated later than this has a wrong date. */
const FUTURE_MS = 2 * 86_400_000;

/** Files what feeds announce: makes the function that a feed follower hands its items to. Resolves with the number of new reports. */
export function createIntake({ index, describe, maxAgeMs, now = Date.now }: IntakeParts) {
  return async (feed: Feed, items: FeedItem[], signal?: AbortSignal): Promise<number> => {
    const fresh = items.map(plausible).filter((item) => isRecent(item, now() - maxAgeMs));
    const known = await index.titlesAt(fresh.map(({ url }) => stripTracking(url)));
    const news = fresh.filter(({ url, title }) => known.get(stripTracking(url)) !== title);
    for (let at = 0; at < news.length; at += CHUNK) {
      signal?.throwIfAborted();
      const chunk: RememberedArticle[] = [];
      for (const item of news.slice(at, at + CHUNK)) chunk.push(await report(feed, item));
      await index.rememberAll(chunk);
      // A message that came meanwhile is answered first.
      await new Promise((resolve) => setTimeout(resolve));
    }
    return news.length;
  };

  function plausible(item: FeedItem): FeedItem {
    const time = Date.parse(item.publishedAt ?? '');
    return time > now() + FUTURE_MS ? { ...item, publishedAt: undefined } : item;
  }

  async function report(feed: Feed, item: FeedItem): Promise<RememberedArticle> {
    const { url, title, text, publishedAt } = item;
    const claims = [item.language, feed.language].filter(
      (tag) => tag !== undefined && tag !== 'und',
    );
    const language = resolveLanguage(claims as string[], `${title}\n${text}`);
    const { name: siteName, country } = feed;
    return {
      summary: { url, canonicalUrl: stripTracking(url), title, siteName, language, publishedAt },
      aliases: [],
      fingerprint: await describe({ url, title, text, language, publishedAt, country }),
      readAt: now(),
      country,
      basis: text.length >= WHOLE_TEXT ? 'text' : 'headline',
      sketch: sketchText(`${title}\n${text}`),
    };
  }
}

function isRecent({ publishedAt }: FeedItem, earliest: number): boolean {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) || time >= earliest;
}
