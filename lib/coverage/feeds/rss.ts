import type { RawItem } from './feed-item';
import { attributeOf, childOf, childrenOf, contentOf, wordsOf, type XmlValue } from './xml-values';

/** Channel of an RSS 2.0 or 0.9x document, or of RSS 1.0 (RDF), whose items stand beside the channel. */
export interface RssChannel {
  channel: XmlValue;
  items: XmlValue[];
}

/** Undefined when the document is no RSS of any version. */
export function findChannel(root: XmlValue): RssChannel | undefined {
  const rss = childOf(root, 'rss');
  const rdf = childOf(root, 'rdf:RDF', 'RDF');
  const channel = childOf(rss ?? rdf, 'channel', 'rss:channel');
  if (channel === undefined) return undefined;
  const inside = childrenOf(channel, 'item');
  return { channel, items: inside.length > 0 ? inside : childrenOf(rss ?? rdf, 'item') };
}

/** Entries of a channel; `site` is what relative addresses are resolved against when it is an address. */
export function readRss({ channel, items }: RssChannel): {
  title: string;
  language?: string;
  site?: string;
  items: RawItem[];
} {
  const site = linkOf(channel);
  return {
    title: wordsOf(childOf(channel, 'title')),
    language: contentOf(childOf(channel, 'language', 'dc:language')).trim() || undefined,
    site,
    items: items.map((item) => ({
      url: contentOf(childOf(item, 'feedburner:origLink')).trim() || linkOf(item),
      base: site,
      title: wordsOf(childOf(item, 'title')) || wordsOf(childOf(item, 'media:title')),
      texts: ['description', 'content:encoded', 'yandex:full-text', 'summary'].map((name) =>
        wordsOf(childOf(item, name)),
      ),
      date: contentOf(childOf(item, 'pubDate', 'dc:date', 'published', 'date')).trim(),
      language: contentOf(childOf(item, 'dc:language')).trim() || undefined,
    })),
  };
}

function linkOf(element: XmlValue): string | undefined {
  for (const link of childrenOf(element, 'link')) {
    const address = contentOf(link).trim() || attributeOf(link, 'href');
    if (address) return address;
  }
  const guid = childOf(element, 'guid');
  const isAddress = guid !== undefined && attributeOf(guid, 'isPermaLink') !== 'false';
  if (isAddress) return contentOf(guid).trim() || undefined;
  return attributeOf(element, 'rdf:about');
}
