import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '@/lib/coverage/catalogue';
import { parseOpml, writeOpml } from '@/lib/coverage/feeds/opml';

const opml = (body: string): string => `<opml version="2.0"><head/><body>${body}</body></opml>`;

describe('parseOpml', () => {
  test('flattens folders, and keeps a folder that is a feed', () => {
    const entries = parseOpml(
      opml(`<outline text="News"><outline text="A &amp; B" xmlUrl="https://a.test/rss" htmlUrl="https://a.test/" language="fr-FR"/>
        <outline text="Deep"><outline title="C" xmlUrl="http://c.test/atom"><outline text="D" xmlUrl="https://d.test/"/></outline></outline></outline>`),
    );
    expect(entries?.map((entry) => 'feed' in entry && entry.feed.name)).toEqual([
      'A & B',
      'C',
      'D',
    ]);
    expect(entries?.[0]).toEqual({
      feed: {
        id: 'https://a.test/rss',
        url: 'https://a.test/rss',
        name: 'A & B',
        language: 'fr',
        site: 'https://a.test/',
      },
    });
  });

  test('says of each entry that is no feed why', () => {
    const entries = parseOpml(
      opml(
        `<outline text="Empty folder"/><outline text="Local" xmlUrl="file:///etc/passwd"/><outline text="Odd" xmlUrl="a b"/>`,
      ),
    );
    expect(entries).toEqual([
      { entry: 'Empty folder', reason: 'no-address' },
      { entry: 'file:///etc/passwd', reason: 'not-http' },
      { entry: 'a b', reason: 'malformed' },
    ]);
  });

  test('reads a thousand feeds at most', () => {
    const many = Array.from(
      { length: 1001 },
      (_, at) => `<outline text="${at}" xmlUrl="https://a.test/${at}"/>`,
    );
    const entries = parseOpml(opml(many.join(''))) ?? [];
    expect(entries.at(-1)).toEqual({ entry: '1000', reason: 'too-many' });
  });

  test('refuses what is no OPML', () => {
    expect(parseOpml('<html/>')).toBeUndefined();
    expect(parseOpml('')).toBeUndefined();
  });
});

test('what is exported is imported again, every feed of it', () => {
  const odd = { id: 'x', url: 'https://x.test/?a=1&b="2"', name: 'Tom & <Jerry>', language: 'und' };
  const feeds = [...CATALOGUE.slice(0, 20), odd];
  const entries = parseOpml(writeOpml(feeds, 'Parallax')) ?? [];
  const read = entries.map((entry) => ('feed' in entry ? entry.feed : undefined));
  expect(read.map((feed) => feed?.name)).toEqual(feeds.map(({ name }) => name));
  expect(read.map((feed) => feed?.url)).toEqual(feeds.map(({ url }) => new URL(url).href));
});
