import { countryName, languageName } from '@/components/primitives/names';
import type { FeedEntry } from '@/lib/coverage/feeds/feed';
import { fold } from '@/lib/event/fold';

export interface FeedGroup {
  /** Language, or 'own' for the feeds that the reader added. */
  key: string;
  feeds: FeedEntry[];
}

export interface FeedFilter {
  /** Words that the outlet's name, country or address must hold. */
  query: string;
  /** ISO 3166-1 alpha-2; empty for all. */
  country: string;
  /** Languages that come first, preferred first. */
  languages: string[];
  locale: string;
}

/** Feeds that pass the filter: own ones first, then by language, the reader's before the others, names in alphabetical order. */
export function groupFeeds(feeds: readonly FeedEntry[], filter: FeedFilter): FeedGroup[] {
  const { country, languages, locale } = filter;
  const words = plain(filter.query).split(/\s+/).filter(Boolean);
  const byKey = new Map<string, FeedEntry[]>();
  for (const feed of feeds) {
    if (country && feed.country !== country) continue;
    const text = plain(`${feed.name} ${countryName(feed.country ?? '', locale) ?? ''} ${feed.url}`);
    if (!words.every((word) => text.includes(word))) continue;
    const key = feed.isOwn ? 'own' : feed.language;
    byKey.set(key, [...(byKey.get(key) ?? []), feed]);
  }
  const rank = (key: string): number => {
    if (key === 'own') return -1;
    const index = languages.indexOf(key);
    return index < 0 ? languages.length : index;
  };
  const name = (key: string): string => (key === 'own' ? '' : languageName(key, locale));
  return [...byKey]
    .map(([key, list]) => ({
      key,
      feeds: list.sort((a, b) => a.name.localeCompare(b.name, locale)),
    }))
    .sort((a, b) => rank(a.key) - rank(b.key) || name(a.key).localeCompare(name(b.key), locale));
}

/** Letters that `fold` keeps apart and people type plainly who lack the key. */
const PLAIN: Record<string, string> = { ə: 'e', ł: 'l', ø: 'o', đ: 'd' };

function plain(text: string): string {
  return fold(text).replace(/[əłøđ]/g, (letter) => PLAIN[letter] ?? letter);
}
