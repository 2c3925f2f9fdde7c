import { primaryLanguage } from '@/lib/article/language';
import { toIsoTime } from '@/lib/time';
import { parseHttpUrl } from '@/lib/url';

/** A report as a feed announces it. */
export interface FeedItem {
  url: string;
  title: string;
  /** Teaser, or the beginning of the text where the feed carries it; plain text, may be empty. */
  text: string;
  /** ISO 8601, with offset where the feed gives one. */
  publishedAt?: string;
  /** BCP 47 primary subtag. */
  language?: string;
}

/** What a feed says, whatever its format. */
export interface ParsedFeed {
  title?: string;
  /** BCP 47 primary subtag. */
  language?: string;
  /** The outlet's front page. */
  site?: string;
  items: FeedItem[];
}

/** What a format's reader finds in one entry; addresses and dates as written. */
export interface RawItem {
  url?: string;
  base?: string;
  title: string;
  texts: string[];
  date?: string;
  language?: string;
}

/** Enough for any feed and for a news sitemap, which may list a thousand. */
const MOST_ITEMS = 1000;
/** As much as recognition needs to know who and where. */
const MOST_TEXT = 3000;

/** Complete, distinct items in the feed's order: without a title or a web address an entry is of no use. */
export function finishItems(raw: RawItem[], feedUrl: string): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const one of raw) {
    const base = parseHttpUrl(one.base, feedUrl)?.href ?? feedUrl;
    const url = parseHttpUrl(one.url, base)?.href;
    if (!url || one.title === '' || items.has(url)) continue;
    const text = one.texts.reduce((best, text) => (text.length > best.length ? text : best), '');
    items.set(url, {
      url,
      title: one.title,
      text: text.slice(0, MOST_TEXT),
      publishedAt: dateOf(one.date),
      language: primaryLanguage(one.language),
    });
    if (items.size === MOST_ITEMS) break;
  }
  return [...items.values()];
}

/** RFC 822 names the American zones; the engine knows them, ISO 8601 does not. */
const NAMED_ZONE = /\b[ECMP][SD]T\s*$/;

/** The outlet's own offset is kept where it is a number. */
function dateOf(written: string | undefined): string | undefined {
  if (!written) return undefined;
  const iso = NAMED_ZONE.test(written) ? undefined : toIsoTime(written);
  if (iso) return iso;
  const time = Date.parse(written);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
