import type { RawItem } from './feed-item';
import { attributeOf, childOf, childrenOf, contentOf, wordsOf, type XmlValue } from './xml-values';

/** Entries of an Atom feed (RFC 4287); addresses are relative to the nearest xml:base. */
export function readAtom(feed: XmlValue): {
  title: string;
  language?: string;
  site?: string;
  items: RawItem[];
} {
  const base = attributeOf(feed, 'xml:base');
  return {
    title: wordsOf(childOf(feed, 'title')),
    language: attributeOf(feed, 'xml:lang'),
    site: pageLink(feed),
    items: childrenOf(feed, 'entry').map((entry) => ({
      url: pageLink(entry),
      base: attributeOf(entry, 'xml:base') ?? base,
      title: wordsOf(childOf(entry, 'title')),
      texts: ['summary', 'content'].map((name) => wordsOf(childOf(entry, name))),
      date: contentOf(childOf(entry, 'published', 'updated', 'issued', 'modified')).trim(),
      language: attributeOf(entry, 'xml:lang'),
    })),
  };
}

/** The link to the page itself: 'alternate' is what a link without rel means. */
function pageLink(element: XmlValue): string | undefined {
  const links = childrenOf(element, 'link');
  const page = links.find((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate');
  return attributeOf(page, 'href');
}
