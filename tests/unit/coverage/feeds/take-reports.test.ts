import { beforeEach, describe, expect, test } from 'vitest';
import type { RememberedArticle } from '@/lib/coverage/article-index';
import type { Feed } from '@/lib/coverage/feeds/feed';
import type { FeedItem } from '@/lib/coverage/feeds/feed-item';
import { type Announcement, createIntake } from '@/lib/coverage/feeds/take-reports';
import { makeFingerprint } from '../../../support/make-event';

const NOW = Date.UTC(2022, 5, 16);
const DAY = 86_400_000;
const WIRE: Feed = {
  id: 'w',
  name: 'Wire',
  url: 'https://wire.test/',
  language: 'en',
  country: 'GB',
};
let filed: Map<string, RememberedArticle>;
let described: Announcement[];
beforeEach(() => {
  filed = new Map();
  described = [];
});

const take = createIntake({
  index: {
    titlesAt: async (urls) =>
      new Map(
        urls.flatMap((url) => {
          const known = filed.get(url);
          return known ? [[url, known.summary.title] as const] : [];
        }),
      ),
    rememberAll: async (articles) => {
      for (const article of articles) filed.set(article.summary.canonicalUrl, article);
    },
  },
  describe: async (announcement) => {
    described.push(announcement);
    return makeFingerprint({ language: announcement.language });
  },
  maxAgeMs: 30 * DAY,
  now: () => NOW,
});
const item = (changes: Partial<FeedItem> = {}): FeedItem => ({
  url: 'https://wire.test/1?utm_source=rss',
  title: 'The mayor of Ashby opened the bridge on Monday',
  text: '',
  publishedAt: '2022-06-15T10:00:00Z',
  ...changes,
});

describe('what a feed announces', () => {
  test('is filed under its address without tracking, with outlet, country and headline as its basis', async () => {
    expect(await take(WIRE, [item()])).toBe(1);
    expect(filed.get('https://wire.test/1')).toMatchObject({
      summary: { url: 'https://wire.test/1?utm_source=rss', siteName: 'Wire', language: 'en' },
      country: 'GB',
      basis: 'headline',
      readAt: NOW,
    });
  });

  test('is described once, and again when its headline has changed', async () => {
    await take(WIRE, [item()]);
    expect(await take(WIRE, [item()])).toBe(0);
    expect(await take(WIRE, [item({ title: 'The mayor of Ashby closed the bridge again' })])).toBe(
      1,
    );
    expect(described).toHaveLength(2);
  });

  test('is left out when it is old news', async () => {
    expect(await take(WIRE, [item({ publishedAt: '2022-05-01' })])).toBe(0);
  });

  test('counts as undated when it is dated in the future', async () => {
    await take(WIRE, [item({ publishedAt: '2031-01-01T00:00:00Z' })]);
    expect(described[0]?.publishedAt).toBeUndefined();
  });

  test('is in the language of its words where the feed is in another', async () => {
    const text =
      'Президент сегодня открыл новый мост в городе, сообщили журналистам в администрации. Это первый мост, который был построен за последние двадцать лет, и он очень нужен людям на другом берегу.';
    await take(WIRE, [item({ title: 'Мэр открыл новый мост', text })]);
    expect(described[0]?.language).toBe('ru');
  });

  test('rests on its text where the feed carries it whole', async () => {
    await take(WIRE, [
      item({ text: 'The bridge is open again after two years of work. '.repeat(20) }),
    ]);
    expect(filed.get('https://wire.test/1')).toMatchObject({ basis: 'text' });
    expect(filed.get('https://wire.test/1')?.sketch).toHaveLength(24);
  });

  test('stops being filed when nobody wants it any more', async () => {
    const stop = new AbortController();
    stop.abort(new Error('switched off'));
    await expect(take(WIRE, [item()], stop.signal)).rejects.toThrow('switched off');
    expect(filed.size).toBe(0);
  });
});
