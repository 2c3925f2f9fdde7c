import { plainText } from '@/lib/article/metadata/plain-text';
import { parseHttpUrl } from '@/lib/url';
import type { FoundFeed } from './feed';

const LINK = /<link\b[^>]*>/gi;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const FEED_TYPES = /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/json|text\/xml)\b/i;
/** WordPress names the comments of every article as a feed beside the site's. */
const COMMENTS = /\/comments\/feed\b/i;
const MOST_FEEDS = 20;

/** Feeds that a page's markup links to, without building the page: `<link rel="alternate" type="application/rss+xml">`. */
export function feedLinks(markup: string, pageUrl: string): FoundFeed[] {
  const found = new Map<string, FoundFeed>();
  for (const [tag] of markup.matchAll(LINK)) {
    const { rel = '', type = '', href, title } = attributesOf(tag);
    if (!/(^|\s)alternate(\s|$)/i.test(rel) || !FEED_TYPES.test(type)) continue;
    const url = parseHttpUrl(href, pageUrl)?.href;
    if (url && !COMMENTS.test(url) && !found.has(url))
      found.set(url, { url, title: title || undefined });
  }
  return [...found.values()].slice(0, MOST_FEEDS);
}

function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE))
    attributes[name.toLowerCase()] = plainText(double ?? single ?? bare ?? '');
  return attributes;
}
