import type { EmbeddingTable } from './embedding-table';
import type { NetworkSize } from './model-file';
import type { WordFeatures } from './word-features';

/** Fixed-point one of shares and units: 16 bits hold a share in half the memory of a float. */
export const ONE = 1024;
const MOST = 32767;

/**
 * What each known word adds to the units of its own token and of the four tokens around it: its vector (the sum of
 * its features' embeddings) times the window layer. Row 0 stands for no word and adds nothing.
 */
export class WordShares {
  /** Row w starts at w * spread: first its own units, then those of its neighbours (see ./network). */
  readonly values: Int16Array;
  private readonly vector: Float32Array;
  private readonly sums: Float32Array;

  constructor(
    private readonly size: NetworkSize,
    /** Shares a word, and how many of them are for the word's own token. */
    readonly spread: number,
    private readonly width: number,
    private readonly project: Float32Array,
    private readonly embeddings: EmbeddingTable,
    capacity: number,
  ) {
    this.values = new Int16Array(capacity * spread);
    this.vector = new Float32Array(size.dimension);
    this.sums = new Float32Array(spread);
  }

  /** Works out a word's shares and keeps them under its row. */
  learn(row: number, features: WordFeatures): void {
    const { vector, sums, project, spread, width, values } = this;
    const { dimension, side } = this.size;
    vector.fill(0);
    for (let index = 0; index < features.count; index++) {
      this.embeddings.addTo(vector, 0, features.hashes[index] ?? 0);
    }
    sums.fill(0);
    for (let d = 0; d < dimension; d += 8) {
      addEightRows(sums, project, d * spread, spread, vector, d, d < side ? spread : width);
    }
    const first = row * spread;
    for (let index = 0; index < spread; index++) {
      const value = (ONE * (sums[index] ?? 0)) | 0;
      values[first + index] = Math.max(-MOST, Math.min(MOST, value));
    }
  }
}

/** sums += vector[v..v+8) times eight rows of a matrix: one pass over the sums for eight rows is what makes it fast. */
function addEightRows(
  sums: Float32Array,
  matrix: Float32Array,
  from: number,
  stride: number,
  vector: Float32Array,
  v: number,
  count: number,
): void {
  const v0 = vector[v] ?? 0;
  const v1 = vector[v + 1] ?? 0;
  const v2 = vector[v + 2] ?? 0;
  const v3 = vector[v + 3] ?? 0;
  const v4 = vector[v + 4] ?? 0;
  const v5 = vector[v + 5] ?? 0;
  const v6 = vector[v + 6] ?? 0;
  const v7 = vector[v + 7] ?? 0;
  for (let index = 0; index < count; index++) {
    const m = from + index;
    sums[index] =
      (sums[index] ?? 0) +
      v0 * (matrix[m] ?? 0) +
      v1 * (matrix[m + stride] ?? 0) +
      v2 * (matrix[m + 2 * stride] ?? 0) +
      v3 * (matrix[m + 3 * stride] ?? 0) +
      v4 * (matrix[m + 4 * stride] ?? 0) +
      v5 * (matrix[m + 5 * stride] ?? 0) +
      v6 * (matrix[m + 6 * stride] ?? 0) +
      v7 * (matrix[m + 7 * stride] ?? 0);
  }
}
