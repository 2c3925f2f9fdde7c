import { parseHttpUrl } from '@/lib/url';

/** A feed that a page names in its head. */
export interface PageFeed {
  url: string;
  title?: string;
}

const FEED_TYPES = /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/json|text\/xml)\b/i;
/** WordPress names the comments of every article as a feed beside the site's. */
const COMMENTS = /\/comments\/feed\b|\/feed\/?\?.*\bcomments\b/i;
const MOST_FEEDS = 20;

/** Feeds that the page's head links to, in order, each once. */
export function listPageFeeds(page: Document): PageFeed[] {
  const feeds = new Map<string, PageFeed>();
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][type]')) {
    const url = parseHttpUrl(link.getAttribute('href'), page.baseURI);
    if (!url || !FEED_TYPES.test(link.type) || COMMENTS.test(url.pathname + url.search)) continue;
    if (!feeds.has(url.href))
      feeds.set(url.href, { url: url.href, title: link.title || undefined });
  }
  return [...feeds.values()].slice(0, MOST_FEEDS);
}
