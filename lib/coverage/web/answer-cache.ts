import type { OpenCoverageDatabase } from '@/lib/coverage/coverage-database';

/** What a host answered, kept so that it need not be asked again. */
export interface CachedAnswer {
  key: string;
  /** Epoch ms. */
  at: number;
  value: unknown;
}

/** Answers by key, each for `maxAgeMs`, at most `most` of them. */
export interface AnswerCache {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
}

/** Entries of several caches may share the database: keys begin with their source's id. */
export function openAnswerCache(
  open: OpenCoverageDatabase,
  { maxAgeMs, most, now = Date.now }: { maxAgeMs: number; most: number; now?: () => number },
): AnswerCache {
  return {
    async get(key) {
      const known = await (await open()).get('answers', key);
      return known && known.at > now() - maxAgeMs ? known.value : undefined;
    },
    async put(key, value) {
      const write = (await open()).transaction('answers', 'readwrite');
      await write.store.put({ key, at: now(), value });
      let surplus = (await write.store.count()) - most;
      let oldest = await write.store.index('at').openCursor();
      while (oldest && (surplus > 0 || oldest.value.at <= now() - maxAgeMs)) {
        await oldest.delete();
        surplus -= 1;
        oldest = await oldest.continue();
      }
      await write.done;
    },
  };
}
