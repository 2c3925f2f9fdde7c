import { describe, expect, test } from 'vitest';
import { CATALOGUE, proposeFeeds } from '@/lib/coverage/catalogue';
import packed from '@/lib/coverage/catalogue/feeds.json';
import { choose, feedEntries, followedFeeds, withFeed } from '@/lib/coverage/feeds/feed-choice';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import { faultsOf, packCatalogue } from '@/tools/feeds/pack-catalogue';
import { readChoice } from '@/tools/feeds/read-choice';

describe('the shipped catalogue', () => {
  test('has at least 150 outlets, and six in every supported language', () => {
    expect(new Set(CATALOGUE.map(({ site }) => site)).size).toBeGreaterThanOrEqual(150);
    for (const language of SUPPORTED_LANGUAGES)
      expect(
        CATALOGUE.filter((feed) => feed.language === language).length,
        language,
      ).toBeGreaterThanOrEqual(6);
  });

  test('names each feed once, with web addresses and countries', () => {
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
    expect(new Set(CATALOGUE.map(({ url }) => url)).size).toBe(CATALOGUE.length);
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const { url, site, country = '' } of CATALOGUE) {
      expect(new URL(url).protocol).toMatch(/^https?:$/);
      expect(new URL(site ?? '').pathname).toMatch(/\/$/);
      expect(names.of(country), country).toBeDefined();
    }
  });

  test('is what its builder makes of the choice', () => {
    const choice = readChoice(new URL('../../../tools/feeds/choice.txt', import.meta.url));
    expect(faultsOf(choice, SUPPORTED_LANGUAGES)).toEqual([]);
    expect(packed).toEqual(packCatalogue(choice));
  });

  test('proposes a few of each language, from different countries first', () => {
    const german = proposeFeeds(['de', 'uz']).filter(({ language }) => language === 'de');
    expect(new Set(german.slice(0, 3).map(({ country }) => country))).toEqual(
      new Set(['DE', 'AT', 'CH']),
    );
    expect(proposeFeeds(['de', 'uz']).length).toBeLessThanOrEqual(8);
    expect(proposeFeeds(['xx'])).toEqual([]);
  });
});

describe('the reader’s choice of feeds', () => {
  const none = { pickedFeeds: [], ownFeeds: [] };
  const [first, second] = CATALOGUE;
  const own = {
    id: 'https://own.test/rss',
    url: 'https://own.test/rss',
    name: 'Own',
    language: 'en',
  };

  test('is picked and left by id; ids that nobody knows change nothing', () => {
    const picked = choose(none, [first?.id ?? '', second?.id ?? '', 'xx:nobody'], true);
    expect(followedFeeds(picked)).toEqual([first, second]);
    expect(followedFeeds(choose(picked, [first?.id ?? ''], false))).toEqual([second]);
  });

  test('takes a feed of one’s own, once, and lists it first', () => {
    const added = withFeed(none, own);
    expect(followedFeeds(added?.choice ?? none)).toEqual([own]);
    expect(withFeed(added?.choice ?? none, own)).toBeUndefined();
    expect(feedEntries(added?.choice ?? none, new Map())[0]).toMatchObject({
      isOwn: true,
      isPicked: true,
    });
    expect(followedFeeds(choose(added?.choice ?? none, [own.id], false))).toEqual([]);
  });

  test('knows a feed of the catalogue by its address', () => {
    const added = withFeed(none, { ...own, url: first?.url ?? '' });
    expect(added?.choice).toEqual({ pickedFeeds: [first?.id], ownFeeds: [] });
  });

  test('ends at three hundred feeds of one’s own', () => {
    const ownFeeds = Array.from({ length: 300 }, (_, at) => ({
      ...own,
      url: `https://own.test/${at}`,
    }));
    expect(withFeed({ pickedFeeds: [], ownFeeds }, own)).toBeUndefined();
  });
});
