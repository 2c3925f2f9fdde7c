import type { Findings } from './ask-sources';
import type { OpenCoverageDatabase } from './coverage-database';
import type { CoverageQuery } from './coverage-source';

/** What was found for an article, and all that is needed to look again without its page. */
export interface RememberedCoverage extends Findings {
  /** Canonical address of the article. */
  url: string;
  /** Epoch ms of the last change. */
  at: number;
  query: CoverageQuery;
  /** When each source was asked last, epoch ms. */
  askedAt: Record<string, number>;
  /** Addresses of reports that have been tried in full; the value says whether the report stays. */
  read: Record<string, 'kept' | 'other-event' | 'unreadable'>;
}

/** Coverage of articles by canonical address. */
export interface CoverageMemory {
  load(url: string): Promise<RememberedCoverage | undefined>;
  save(coverage: RememberedCoverage): Promise<void>;
  /** Forgets articles of which nothing new was found since `epochMs`. */
  forgetOlderThan(epochMs: number): Promise<void>;
  forgetAll(): Promise<void>;
}

const MOST_ARTICLES = 2000;

/** Kept in the database: it survives the background, and goes with the memory of read articles. */
export function storedCoverageMemory(
  open: OpenCoverageDatabase,
  most = MOST_ARTICLES,
): CoverageMemory {
  return {
    load: async (url) => (await open()).get('coverage', url),
    async save(coverage) {
      const write = (await open()).transaction('coverage', 'readwrite');
      await write.store.put(coverage);
      let surplus = (await write.store.count()) - most;
      let oldest = surplus > 0 ? await write.store.index('at').openCursor() : null;
      while (oldest && surplus > 0) {
        await oldest.delete();
        surplus -= 1;
        oldest = await oldest.continue();
      }
      await write.done;
    },
    async forgetOlderThan(epochMs) {
      const write = (await open()).transaction('coverage', 'readwrite');
      const range = IDBKeyRange.upperBound(epochMs, true);
      let old = await write.store.index('at').openCursor(range);
      while (old) {
        await old.delete();
        old = await old.continue();
      }
      await write.done;
    },
    forgetAll: async () => (await open()).clear('coverage'),
  };
}

/** Kept nowhere but here, for articles of private windows. */
export function fleetingCoverageMemory(most = 20): CoverageMemory {
  const kept = new Map<string, RememberedCoverage>();
  return {
    load: async (url) => kept.get(url),
    async save(coverage) {
      kept.delete(coverage.url);
      kept.set(coverage.url, coverage);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    async forgetOlderThan(epochMs) {
      for (const [url, { at }] of kept) if (at < epochMs) kept.delete(url);
    },
    forgetAll: async () => kept.clear(),
  };
}
