import { hash32 } from '@/lib/event/hash';
import {
  type Meaning,
  NO_MEANING,
  packMeaning,
  RAREST,
  stemKey,
  type WordTable,
} from '@/lib/event/words/word-table';

/** Entries a bucket on average: fewer buckets cost a longer scan, more cost a byte each. */
const BUCKET_SIZE = 4;

/** Packs words and stems with their meanings, heaviest first, all as rare as can be. A word comes before a stem with the same hash. */
export function buildTable(
  words: Map<string, Meaning[]>,
  stems: Map<string, Meaning[]>,
): WordTable {
  const entries = new Map<number, Meaning[]>();
  for (const [word, meanings] of words) entries.set(hash32(word), meanings);
  for (const [stem, meanings] of stems) {
    const key = stemKey(stem);
    if (!entries.has(key)) entries.set(key, meanings);
  }
  const bucketBits = Math.max(4, Math.ceil(Math.log2(entries.size / BUCKET_SIZE)));
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const buckets = new Uint32Array((1 << bucketBits) + 1);
  const checks = new Uint16Array(sorted.length);
  const packed = new Uint16Array(2 * sorted.length).fill(NO_MEANING);
  sorted.forEach(([hash, meanings], index) => {
    const bucket = hash >>> (32 - bucketBits);
    buckets[bucket + 1] = index + 1;
    checks[index] = hash & 0xffff;
    meanings.slice(0, 2).forEach((meaning, rank) => {
      packed[2 * index + rank] = packMeaning(meaning);
    });
  });
  for (let bucket = 1; bucket < buckets.length; bucket++) {
    buckets[bucket] = Math.max(buckets[bucket] ?? 0, buckets[bucket - 1] ?? 0);
  }
  const rarities = new Uint8Array(sorted.length).fill(RAREST);
  return { bucketBits, buckets, checks, meanings: packed, rarities };
}
