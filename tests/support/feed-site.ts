import type { Site } from '../../tools/browsers/loopback-web';

export interface FeedStory {
  title: string;
  text: string;
  url: string;
  publishedAt?: string;
}

/** A host with one feed, whose stories may change between two visits; it answers conditional requests. */
export function feedSite(stories: () => FeedStory[]): Site {
  return (url, request) => {
    if (url.pathname === '/robots.txt') return undefined;
    if (url.pathname !== '/news.xml') return undefined;
    const body = rssOf(stories());
    const etag = `"${body.length}"`;
    if (request.headers['if-none-match'] === etag)
      return { status: 304, headers: { etag }, body: '' };
    return { type: 'application/rss+xml; charset=utf-8', headers: { etag }, body };
  };
}

function rssOf(stories: FeedStory[]): string {
  const items = stories.map(
    ({ title, text, url, publishedAt }) =>
      `<item><title><![CDATA[${title}]]></title><link>${url}</link><description><![CDATA[${text}]]></description>${
        publishedAt ? `<pubDate>${publishedAt}</pubDate>` : ''
      }</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Wire</title><link>http://wire.test/</link>${items.join('')}</channel></rss>`;
}
