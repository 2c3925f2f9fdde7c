import { parseHttpUrl } from '@/lib/url';
import type { Feed, OpmlReport } from './feed';
import { attributeOf, childOf, childrenOf, parseXml, type XmlValue } from './xml-values';

/** One entry of an OPML file: a feed, or why it is none. */
export type OpmlEntry =
  | { feed: Feed }
  | { entry: string; reason: OpmlReport['skipped'][number]['reason'] };

/** More than anybody follows; a file with more was made by a program gone wrong. */
const MOST_FEEDS = 1000;
const MOST_DEPTH = 20;

/** Feeds of an OPML file, folders flattened; undefined when the text is no OPML. */
export function parseOpml(source: string): OpmlEntry[] | undefined {
  const body = childOf(childOf(parseXml(source), 'opml'), 'body');
  if (body === undefined) return undefined;
  return outlinesIn(body, 0).map((outline, at) => readOutline(outline, at));
}

/** An OPML 2.0 file of the feeds, by language. */
export function writeOpml(feeds: readonly Feed[], title: string): string {
  const languages = [...new Set(feeds.map(({ language }) => language))];
  const folders = languages.map((language) => {
    const outlines = feeds.filter((feed) => feed.language === language).map(outlineOf);
    return `    <outline text="${escapeXml(language)}">\n${outlines.join('\n')}\n    </outline>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escapeXml(title)}</title></head>
  <body>
${folders.join('\n')}
  </body>
</opml>
`;
}

/** Leaves, and folders that are feeds themselves. */
function outlinesIn(parent: XmlValue, depth: number): XmlValue[] {
  if (depth > MOST_DEPTH) return [];
  return childrenOf(parent, 'outline').flatMap((outline) => {
    const inside = outlinesIn(outline, depth + 1);
    return inside.length === 0 || addressOf(outline) ? [outline, ...inside] : inside;
  });
}

function readOutline(outline: XmlValue, at: number): OpmlEntry {
  const name = attributeOf(outline, 'title') ?? attributeOf(outline, 'text');
  const address = addressOf(outline);
  const entry = name ?? address ?? '';
  if (at >= MOST_FEEDS) return { entry, reason: 'too-many' };
  if (!address) return { entry, reason: 'no-address' };
  const url = parseHttpUrl(address);
  if (!url) return { entry: address, reason: /^[a-z]+:/i.test(address) ? 'not-http' : 'malformed' };
  const feed: Feed = {
    id: url.href,
    url: url.href,
    name: name ?? url.hostname,
    language: attributeOf(outline, 'language')?.slice(0, 2).toLowerCase() ?? 'und',
    site: parseHttpUrl(attributeOf(outline, 'htmlUrl'))?.href,
  };
  return { feed };
}

function addressOf(outline: XmlValue): string | undefined {
  return attributeOf(outline, 'xmlUrl') ?? attributeOf(outline, 'xmlurl');
}

function outlineOf({ name, url, site, language }: Feed): string {
  const parts = { type: 'rss', text: name, title: name, xmlUrl: url, htmlUrl: site, language };
  const attributes = Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}="${escapeXml(value ?? '')}"`);
  return `      <outline ${attributes.join(' ')}/>`;
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
