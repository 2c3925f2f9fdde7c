import packed from './catalogue/feeds.json';
import type { Feed } from './feeds/feed';

type PackedFeed = [country: string, name: string, site: string, feed: string];

/** The shipped feeds, by language; built by tools/feeds from a hand-made choice. */
export const CATALOGUE: readonly Feed[] = Object.entries(
  packed as unknown as Record<string, PackedFeed[]>,
).flatMap(([language, feeds]) =>
  feeds.map(([country, name, site, feed]) => ({
    // Stays the same when the outlet moves its feed.
    id: `${language}:${site}`,
    name,
    language,
    country,
    url: feed.startsWith('http://') ? feed : `https://${feed}`,
    site: `https://${site}/`,
  })),
);

/** At most so many of one language are proposed: enough for the news of the day, few enough to be polite. */
const PROPOSED = 4;

/** The catalogue's first feeds of each language, at most one of a country before the next. */
export function proposeFeeds(languages: readonly string[]): Feed[] {
  return languages.flatMap((language) => {
    const ofLanguage = CATALOGUE.filter((feed) => feed.language === language);
    const firsts = ofLanguage.filter(
      (feed, at) => ofLanguage.findIndex(({ country }) => country === feed.country) === at,
    );
    return [...new Set([...firsts, ...ofLanguage])].slice(0, PROPOSED);
  });
}
