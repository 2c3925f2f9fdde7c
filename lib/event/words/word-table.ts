import { hash32, prefixHashes } from '@/lib/event/hash';

/** A concept that a word may mean, with the share of the meaning, 0..1. Concepts are numbered by the trained file. */
export interface Meaning {
  concept: number;
  share: number;
}

/** One language's words in typed arrays: hashes sorted into buckets by their upper bits, told apart inside a bucket by their lower 16. */
export interface WordTable {
  bucketBits: number;
  /** Index of each bucket's first entry; one more than there are buckets. */
  buckets: Uint32Array;
  checks: Uint16Array;
  /** Two packed meanings an entry; NO_MEANING where there is no second. */
  meanings: Uint16Array;
  /** How seldom the language's own texts use each entry's word, 0 (in all of them) to RAREST. */
  rarities: Uint8Array;
}

export interface FoundWord {
  meanings: Meaning[];
  /** Number of the table's entry. */
  entry: number;
  /** 0..1: 1 where the language's texts hardly ever have the word. */
  rarity: number;
  /** Letters of the word that the table's entry does not account for. */
  cut: number;
}

/** Entry of a word that is too common to say anything. */
export const STOP_CONCEPT = 0;
export const NO_MEANING = 0xffff;
/** Rarities are kept in four bits. */
export const RAREST = 15;
const CONCEPT_BITS = 14;
export const MOST_CONCEPTS = 1 << CONCEPT_BITS;
/** What the two upper bits of a packed meaning stand for. */
export const SHARES = [1, 0.6, 0.35, 0.15] as const;
/** A stem is filed apart from the words, so that 'mar' is not taken for the stem of 'market'. */
const STEM = '\u0000';

const SHORTEST_STEM = 4;
/** Share of a word's letters that its stem must keep. */
const KEPT = 0.5;

export function packMeaning({ concept, share }: Meaning): number {
  const nearest = SHARES.reduce(
    (best, one, index) =>
      Math.abs(one - share) < Math.abs((SHARES[best] ?? 0) - share) ? index : best,
    0,
  );
  return (nearest << CONCEPT_BITS) | concept;
}

export function unpackMeaning(packed: number): Meaning {
  const concept = packed & (MOST_CONCEPTS - 1);
  return { concept, share: SHARES[packed >>> CONCEPT_BITS] ?? 0 };
}

export function stemKey(stem: string): number {
  return hash32(STEM + stem);
}

/** The entry of exactly this word. */
export function findWord(table: WordTable, word: string): FoundWord | undefined {
  return find(table, hash32(word), 0);
}

/** The entry of a folded word or of the longest stem of it that the table knows. */
export function findInflected(table: WordTable, word: string): FoundWord | undefined {
  const words = prefixHashes(word);
  const stems = prefixHashes(STEM + word);
  const shortest = Math.max(SHORTEST_STEM, Math.ceil(word.length * KEPT));
  for (let length = word.length; length >= Math.min(shortest, word.length); length--) {
    const cut = word.length - length;
    const found =
      find(table, words[length] ?? 0, cut) ??
      (length >= SHORTEST_STEM ? find(table, stems[length + 1] ?? 0, cut) : undefined);
    if (found) return found;
  }
  return undefined;
}

function find(table: WordTable, hash: number, cut: number): FoundWord | undefined {
  const bucket = hash >>> (32 - table.bucketBits);
  const check = hash & 0xffff;
  const end = table.buckets[bucket + 1] ?? 0;
  for (let entry = table.buckets[bucket] ?? 0; entry < end; entry++) {
    if (table.checks[entry] !== check) continue;
    const [first, second] = [table.meanings[2 * entry], table.meanings[2 * entry + 1]];
    const meanings = [first, second]
      .filter((packed): packed is number => packed !== undefined && packed !== NO_MEANING)
      .map(unpackMeaning);
    return { meanings, entry, rarity: (table.rarities[entry] ?? RAREST) / RAREST, cut };
  }
  return undefined;
}
