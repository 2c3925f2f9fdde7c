import {
  type CoverageMemory,
  fleetingCoverageMemory,
  type RememberedCoverage,
} from './coverage-memory';
import { CoverageSearch, type SearchParts } from './coverage-search';
import type { Coverage, CoverageQuery } from './coverage-source';
import { presentCoverage } from './find-coverage';
import type { SearchWish } from './plan-search';

export interface DeskParts extends Omit<SearchParts, 'now'> {
  memory: CoverageMemory;
  /** The reader's languages, preferred first. */
  languages: () => Promise<string[]>;
  now?: () => number;
}

/** Looks for the coverage of articles; what is found is remembered as it comes. */
export interface CoverageDesk {
  /** Starts or joins a search and answers with what is known as soon as the sources that ask nobody have answered. */
  find(query: CoverageQuery, wish: SearchWish): Promise<Coverage>;
  /** The same, when every source has answered. */
  findAll(query: CoverageQuery, wish: SearchWish): Promise<Coverage>;
  /** Looks again for an article that is remembered, without its page; undefined when it is not. */
  recheck(url: string): Promise<Coverage | undefined>;
}

/** A popup shows nothing while it waits for the first answer. */
const FIRST_ANSWER_MS = 400;

/** Opens the desk. A search ends with the background; the next call for the article takes it up from what is remembered. */
export function openCoverageDesk({ memory, languages, ...others }: DeskParts): CoverageDesk {
  const parts: SearchParts = { now: Date.now, ...others };
  const join = joinSearches(memory, parts);

  const present = async (record: RememberedCoverage): Promise<Coverage> => {
    const chosen = await parts.choices();
    const off = new Set(chosen.flatMap(({ isOn, source }) => (isOn ? [] : [source.id])));
    const links = record.links.filter(({ sourceId }) => !off.has(sourceId));
    return presentCoverage({ links, sources: record.sources }, await languages());
  };

  return {
    async find(query, wish) {
      const { record, first } = await join(query, wish);
      await Promise.race([first, new Promise((resolve) => setTimeout(resolve, FIRST_ANSWER_MS))]);
      return present(record);
    },
    async findAll(query, wish) {
      const search = await join(query, wish);
      await search.untilDone();
      return present(search.record);
    },
    async recheck(url) {
      const known = await memory.load(url);
      if (!known) return undefined;
      const { record, first } = await join(known.query, { isPrivate: false, hasNews: true });
      await first;
      return present(record);
    },
  };
}

/** One search an article at a time: who asks meanwhile joins it, and adds to it what it does not do yet. */
function joinSearches(memory: CoverageMemory, parts: SearchParts) {
  const fleeting = fleetingCoverageMemory();
  const running = new Map<string, Promise<CoverageSearch>>();
  return async (query: CoverageQuery, wish: SearchWish): Promise<CoverageSearch> => {
    const key = `${wish.isPrivate} ${query.article.canonicalUrl}`;
    // Looked up and set in one go, so that two who ask at once find each other.
    const current = running.get(key);
    if (current) {
      const joined = await current;
      if (wish.asked || wish.again || wish.hasNews) await joined.extend(wish);
      return joined;
    }
    const started = CoverageSearch.begin(query, wish, wish.isPrivate ? fleeting : memory, parts);
    running.set(key, started);
    started
      .then((search) => search.untilDone())
      .catch((error: unknown) => console.error(error))
      .finally(() => running.delete(key));
    return started;
  };
}
