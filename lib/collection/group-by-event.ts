import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { Snippet } from './snippet';
import { createUnions } from './unions';

/** Snippets about one event, in whatever languages. */
export interface EventGroup {
  /** Id of its first snippet. */
  id: string;
  /** In the order in which they were given. */
  snippets: [Snippet, ...Snippet[]];
  /** In the order of first appearance. */
  languages: string[];
  /** How many articles they come from. */
  articles: number;
}

export type IsSameEvent = (one: EventFingerprint, other: EventFingerprint) => boolean;

/** An article of the collection, which all its snippets share. */
interface Source {
  address: string;
  /** Days since 1970; of publication, else of saving. */
  day: number;
  fingerprint?: EventFingerprint;
  reports: string[];
}

/** Reports of one event are not further apart. */
const MOST_DAYS_APART = 10;
const DAY_MS = 86_400_000;

/**
 * The snippets by event, in the order of each group's first one. Two articles are about one event where one was found as a
 * report of the other, or where their fingerprints say so.
 */
export function groupByEvent(
  snippets: readonly Snippet[],
  isSameEvent: IsSameEvent = compareInNews,
): EventGroup[] {
  const sources = sourcesOf(snippets);
  const joined = createUnions(sources.map(({ address }) => address));
  for (const { address, reports } of sources)
    for (const report of reports) joined.join(address, report);
  const byDay = [...sources].sort((a, b) => a.day - b.day);
  byDay.forEach((one, index) => {
    for (let at = index + 1; at < byDay.length; at++) {
      const other = byDay[at];
      if (!other || other.day - one.day > MOST_DAYS_APART) break;
      if (joined.areJoined(one.address, other.address) || !shareName(one, other)) continue;
      if (one.fingerprint && other.fingerprint && isSameEvent(one.fingerprint, other.fingerprint))
        joined.join(one.address, other.address);
    }
  });
  const groups = new Map<string, EventGroup & { addresses: Set<string> }>();
  for (const snippet of snippets) {
    const { canonicalUrl } = snippet.article;
    const root = joined.rootOf(canonicalUrl);
    const group = groups.get(root);
    if (!group) {
      groups.set(root, {
        id: snippet.id,
        snippets: [snippet],
        languages: [snippet.language],
        articles: 1,
        addresses: new Set([canonicalUrl]),
      });
      continue;
    }
    group.snippets.push(snippet);
    if (!group.languages.includes(snippet.language)) group.languages.push(snippet.language);
    group.articles = group.addresses.add(canonicalUrl).size;
  }
  return [...groups.values()].map(({ addresses, ...group }) => group);
}

function compareInNews(one: EventFingerprint, other: EventFingerprint): boolean {
  return compareEvents(one, other, NEWS_BACKGROUND).verdict === 'same-event';
}

function sourcesOf(snippets: readonly Snippet[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { article, fingerprint, reports, createdAt } of snippets) {
    const same = reports.filter(({ verdict }) => verdict === 'same-event');
    const found = same.map((report) => report.article.canonicalUrl);
    const before = sources.get(article.canonicalUrl);
    if (before) {
      before.fingerprint ??= fingerprint;
      before.reports.push(...found);
      continue;
    }
    const day = Math.floor(Date.parse(article.publishedAt ?? createdAt) / DAY_MS);
    const address = article.canonicalUrl;
    sources.set(address, { address, day: day || 0, fingerprint, reports: found });
  }
  return [...sources.values()];
}

/** Two reports of one event name a person or a place in common; asking that first spares nearly all comparisons. */
function shareName({ fingerprint: one }: Source, { fingerprint: other }: Source): boolean {
  if (!one || !other) return false;
  return (
    one.people.some(({ key }) => other.people.some((person) => person.key === key)) ||
    one.places.some(({ id }) => other.places.some((place) => place.id === id))
  );
}
