import type { ChosenFeed } from './read-choice';

/** Feeds by language: `[country, name, site, feed]`; 'https://' is left out of the feed, and with it the site where the feed begins so. */
export type PackedCatalogue = Record<string, [string, string, string, string][]>;

/** The catalogue as it is shipped: every kilobyte counts. */
export function packCatalogue(feeds: ChosenFeed[]): PackedCatalogue {
  const packed: PackedCatalogue = {};
  for (const { language, country, name, url, site } of feeds) {
    packed[language] ??= [];
    packed[language].push([country, name, site, url.replace(/^https:\/\//, '')]);
  }
  return packed;
}

/** What is wrong with a choice, one sentence each: names and addresses must be distinct, every language well covered. */
export function faultsOf(feeds: ChosenFeed[], languages: readonly string[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { url, language, site, name } of feeds) {
    for (const key of [url, `${language} ${site}`, `${language} ${name} ${site}`]) {
      if (seen.has(key)) faults.push(`twice: ${key}`);
      seen.add(key);
    }
    if (!languages.includes(language)) faults.push(`not a supported language: ${language}`);
  }
  for (const language of languages) {
    const count = feeds.filter((feed) => feed.language === language).length;
    if (count < 6) faults.push(`only ${count} feeds in ${language}`);
  }
  return faults;
}
