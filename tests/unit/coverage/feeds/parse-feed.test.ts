import { describe, expect, test } from 'vitest';
import { parseFeed } from '@/lib/coverage/feeds/parse-feed';

const FEED = 'https://news.example.test/feeds/all.xml';
const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title><link>https://news.example.test/</link>${channel}${items}</channel></rss>`;
const items = (source: string) => parseFeed(source, FEED)?.items ?? [];

describe('formats', () => {
  test('RSS 2.0, with its language, site and dates', () => {
    const feed = parseFeed(
      rss(
        `<item><title>Mayor opens bridge</title><link>https://news.example.test/1</link>
         <description>On Monday.</description><pubDate>Tue, 15 Jun 2021 10:00:00 +0300</pubDate></item>`,
        '<language>en-GB</language>',
      ),
      FEED,
    );
    expect(feed).toEqual({
      title: 'Harbour Post',
      language: 'en',
      site: 'https://news.example.test/',
      items: [
        {
          url: 'https://news.example.test/1',
          title: 'Mayor opens bridge',
          text: 'On Monday.',
          publishedAt: '2021-06-15T10:00:00+03:00',
          language: undefined,
        },
      ],
    });
  });

  test('RDF, whose items stand beside the channel', () => {
    const source = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://news.example.test/"><title>Küste</title><link>https://news.example.test/</link><dc:language>de</dc:language></channel>
      <item rdf:about="https://news.example.test/2"><title>Neue Brücke</title><link>https://news.example.test/2</link><dc:date>2021-06-15T10:00:00+02:00</dc:date></item></rdf:RDF>`;
    expect(parseFeed(source, FEED)?.language).toBe('de');
    expect(items(source)).toMatchObject([
      { title: 'Neue Brücke', publishedAt: '2021-06-15T10:00:00+02:00' },
    ]);
  });

  test('Atom, with the alternate link, xml:base and an XHTML title', () => {
    const source = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example.test/fr/" xml:lang="fr">
      <title>Le Port</title><link rel="self" href="https://news.example.test/atom"/><link href="https://news.example.test/fr/"/>
      <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Le <b>maire</b></div></title>
      <link rel="enclosure" href="a.mp3"/><link rel="alternate" href="pont-3"/><updated>2021-06-15T08:00:00Z</updated>
      <summary type="html">&lt;p&gt;Il &amp;amp; elle.&lt;/p&gt;</summary></entry></feed>`;
    expect(parseFeed(source, FEED)).toMatchObject({
      title: 'Le Port',
      language: 'fr',
      site: 'https://news.example.test/fr/',
    });
    expect(items(source)).toMatchObject([
      {
        url: 'https://news.example.test/fr/pont-3',
        text: 'Il & elle.',
        publishedAt: '2021-06-15T08:00:00Z',
      },
    ]);
    expect(items(source)[0]?.title.split(' ').sort()).toEqual(['Le', 'maire']);
  });

  test('JSON Feed', () => {
    const source = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gaceta',
      language: 'es-MX',
      home_page_url: 'https://news.example.test',
      items: [
        {
          id: '4',
          url: '/puente-4',
          title: 'El alcalde',
          content_html: '<p>El lunes.</p>',
          date_published: '2021-06-15T10:00:00-06:00',
        },
        'not an item',
      ],
    });
    expect(parseFeed(source, FEED)).toMatchObject({ title: 'Gaceta', language: 'es' });
    expect(items(source)).toMatchObject([
      { url: 'https://news.example.test/puente-4', text: 'El lunes.' },
    ]);
  });

  test('news sitemaps, of which only addresses with a headline are reports', () => {
    const source = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://news.example.test/5</loc><news:news><news:publication><news:name>Xəbər</news:name><news:language>az</news:language></news:publication>
      <news:publication_date>2021-06-15</news:publication_date><news:title>Körpü açıldı</news:title></news:news></url>
      <url><loc>https://news.example.test/about</loc></url></urlset>`;
    expect(parseFeed(source, FEED)?.language).toBe('az');
    expect(items(source)).toMatchObject([
      { title: 'Körpü açıldı', publishedAt: '2021-06-15', language: 'az' },
    ]);
  });

  test('nothing else', () => {
    for (const source of ['', '<html><body>Moved</body></html>', '{"items":1}', '{', 'plain'])
      expect(parseFeed(source, FEED), source).toBeUndefined();
  });
});

describe('what feeds get wrong', () => {
  test('relative addresses, and addresses that are no web pages', () => {
    const links = items(
      rss(`<item><title>A</title><link>/a</link></item><item><title>B</title><link>javascript:alert(1)</link></item>
        <item><title>C</title><guid isPermaLink="false">tag:c</guid></item><item><title>D</title><guid>https://news.example.test/d</guid></item>`),
    ).map(({ url }) => url);
    expect(links).toEqual(['https://news.example.test/a', 'https://news.example.test/d']);
  });

  test('items that are listed twice, and items without a title', () => {
    const twice = '<item><title>A</title><link>/a</link></item>';
    expect(items(rss(`${twice}${twice}<item><link>/b</link></item>`))).toHaveLength(1);
  });

  test('markup in headlines, in CDATA and escaped, once or twice', () => {
    const titles = items(
      rss(`<item><title><![CDATA[<b>Tea</b> &amp; <i>bread</i>]]></title><link>/a</link></item>
        <item><title>Tea &amp;amp; bread &amp;#8211; now</title><link>/b</link></item>`),
    ).map(({ title }) => title);
    expect(titles).toEqual(['Tea & bread', 'Tea & bread – now']);
  });

  test('a file that ends in the middle: the complete items stay', () => {
    const whole = rss(
      '<item><title>A</title><link>/a</link></item><item><title>B</title><link>/b</link></item>',
    );
    const cut = whole.slice(0, whole.indexOf('<title>B') + 7);
    expect(items(cut).map(({ title }) => title)).toEqual(['A']);
  });

  test('dates in words, with named zones, or none', () => {
    const dates = ['Tue, 15 Jun 2021 10:00:00 EST', 'yesterday', '']
      .map(
        (date, at) => `<item><title>A</title><link>/${at}</link><pubDate>${date}</pubDate></item>`,
      )
      .join('');
    expect(items(rss(dates)).map(({ publishedAt }) => publishedAt)).toEqual([
      '2021-06-15T15:00:00.000Z',
      undefined,
      undefined,
    ]);
  });

  test('entities that the document declares are never expanded', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>&b;</title><link>/a</link></item>')}`;
    expect(JSON.stringify(items(bomb))).not.toContain('boom');
  });

  test('an element named like a property of objects', () => {
    const source = rss(
      '<item><title>A</title><link>/a</link><__proto__><x>1</x></__proto__></item>',
    );
    expect(() => parseFeed(source, FEED)).not.toThrow();
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  test('a thousand items at most are read', () => {
    const many = Array.from(
      { length: 1200 },
      (_, at) => `<item><title>A</title><link>/${at}</link></item>`,
    );
    expect(items(rss(many.join('')))).toHaveLength(1000);
  });
});
