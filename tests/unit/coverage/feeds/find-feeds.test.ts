import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressFrom, findFeeds } from '@/lib/coverage/feeds/find-feeds';
import { feedLinks } from '@/lib/coverage/feeds/page-links';
import { createAsk } from '@/lib/coverage/web/ask';
import {
  type LoopbackService,
  listingLog,
  noPace,
  startService,
} from '../../../support/loopback-service';

const RSS =
  '<rss version="2.0"><channel><title>Küste</title><item><title>Der Bürgermeister hat die neue Brücke am Montag eröffnet</title><description>Es ist die erste Brücke, die in der Stadt seit dem Krieg gebaut wurde, und sie wird von vielen Menschen auf dem Weg zur Arbeit benutzt.</description><link>/1</link></item></channel></rss>';
const HEAD = `<head><link rel="alternate" type="application/rss+xml" title="All &amp; more" href="/all.xml">
  <LINK href='https://cdn.test/atom' type="application/atom+xml" rel="alternate">
  <link rel="alternate" hreflang="de" href="/de"><link rel="stylesheet" type="text/css" href="/x.css">
  <link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="javascript:x"></head>`;

let service: LoopbackService;
beforeAll(async () => {
  service = await startService((_request, response, { pathname }) => {
    const pages: Record<string, string> = {
      '/page': HEAD,
      '/feed.xml': RSS,
      '/bare/': '<p>x',
      '/rss': RSS,
    };
    const body = pages[pathname];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
});
afterAll(() => service.close());
const find = (path: string) =>
  findFeeds(
    service.origin + path,
    createAsk({ fetch, log: listingLog(), pace: noPace(), isOffline: () => false }),
  );

describe('findFeeds', () => {
  test('takes the address of a feed, and its language from its words', async () => {
    expect(await find('/feed.xml')).toEqual({
      kind: 'feed',
      feed: {
        id: `${service.origin}/feed.xml`,
        url: `${service.origin}/feed.xml`,
        name: 'Küste',
        language: 'de',
        site: undefined,
      },
    });
  });

  test('lists what a page names', async () => {
    expect(await find('/page')).toEqual({
      kind: 'page',
      found: [
        { url: `${service.origin}/all.xml`, title: 'All & more' },
        { url: 'https://cdn.test/atom', title: undefined },
      ],
    });
  });

  test('looks in the usual places where a page names none', async () => {
    expect(await find('/bare/')).toMatchObject({
      kind: 'feed',
      feed: { url: `${service.origin}/rss` },
    });
  });

  test('says why when the site does not answer', async () => {
    await expect(find('/missing')).rejects.toMatchObject({ reason: 'not-found' });
  });
});

test('links in markup that was never meant to be read so', () => {
  expect(
    feedLinks(`<link rel=alternate type=application/rss+xml href=/f>`, 'https://a.test/'),
  ).toEqual([{ url: 'https://a.test/f', title: undefined }]);
  expect(feedLinks('<link <link><link rel="alternate"', 'https://a.test/')).toEqual([]);
});

test.each([
  ['example.com', 'https://example.com/'],
  ['  http://example.com/feed ', 'http://example.com/feed'],
  ['example.com/a?b=c', 'https://example.com/a?b=c'],
  ['file:///etc/passwd', undefined],
  ['javascript:alert(1)', undefined],
  ['two words', undefined],
  ['word', undefined],
  ['', undefined],
])('%j as an address: %s', (typed, address) => {
  expect(addressFrom(typed)).toBe(address);
});
