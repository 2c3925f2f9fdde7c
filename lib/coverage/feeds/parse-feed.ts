import { primaryLanguage } from '@/lib/article/language';
import { parseHttpUrl } from '@/lib/url';
import { readAtom } from './atom';
import { finishItems, type ParsedFeed, type RawItem } from './feed-item';
import { readJsonFeed } from './json-feed';
import { readNewsSitemap } from './news-sitemap';
import { findChannel, readRss } from './rss';
import { childOf, parseXml } from './xml-values';

interface RawFeed {
  title?: string;
  language?: string;
  site?: string;
  items: RawItem[];
}

/** Reads RSS 0.9x to 2.0, RDF, Atom, JSON Feed and news sitemaps; undefined for anything else. What is broken inside is left out. */
export function parseFeed(source: string, feedUrl: string): ParsedFeed | undefined {
  const raw = source.trimStart().startsWith('{') ? readJson(source) : readXml(source);
  if (!raw) return undefined;
  return {
    title: raw.title || undefined,
    language: primaryLanguage(raw.language),
    site: parseHttpUrl(raw.site, feedUrl)?.href,
    items: finishItems(raw.items, feedUrl),
  };
}

function readJson(source: string): RawFeed | undefined {
  try {
    return readJsonFeed(JSON.parse(source));
  } catch {
    return undefined;
  }
}

function readXml(source: string): RawFeed | undefined {
  const root = parseXml(source);
  if (!root) return undefined;
  const channel = findChannel(root);
  if (channel) return readRss(channel);
  const atom = childOf(root, 'feed', 'atom:feed');
  if (atom !== undefined) return readAtom(atom);
  const urlset = childOf(root, 'urlset');
  return urlset === undefined ? undefined : readNewsSitemap(urlset);
}
