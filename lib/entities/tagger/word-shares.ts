import type { EmbeddingTable } from './embedding-table';
import type { NetworkSize } from './model-file';
import type { WordFeatures } from './word-features';

/** Fixed-point one of shares and units: 16 bits hold a share in half the memory of a float. */
export const ONE = 1024;
const MOST = 32767;
/** Fixed-point one of what a state keeps and gains, which lie between -1 and 1. */
export const STATE_ONE = 16384;

/**
 * What each known word adds to its own token and to the four around it: its vector (the sum of its features'
 * embeddings) times the layer. Row 0 stands for no word and adds nothing.
 */
export class WordShares {
  /** Row w starts at w * spread: in fixed point its own rectified units, then those of its neighbours (see ./network). */
  readonly values: Int16Array;
  readonly spread: number;
  /** Row w starts at w * 4 * state: in fixed point how much of the state from before the word stays, what it adds; then the same backwards. */
  readonly states: Int16Array;
  private readonly vector: Float32Array;
  private readonly sums: Float32Array;

  /** `project` holds the layer, `bias` that of a word's own units and gates. */
  constructor(
    private readonly size: NetworkSize,
    private readonly project: Float32Array,
    private readonly bias: Float32Array,
    private readonly embeddings: EmbeddingTable,
    capacity: number,
  ) {
    const { dimension, units, state } = size;
    this.spread = 5 * units;
    this.values = new Int16Array(capacity * this.spread);
    this.states = new Int16Array(capacity * 4 * state);
    this.vector = new Float32Array(dimension);
    this.sums = new Float32Array(this.spread + 4 * state);
  }

  /** Works out a word's shares and keeps them under its row. */
  learn(row: number, features: WordFeatures): void {
    const { vector, sums, project, values } = this;
    const { dimension, side, units, state } = this.size;
    vector.fill(0);
    for (let index = 0; index < features.count; index++) {
      this.embeddings.addTo(vector, 0, features.hashes[index] ?? 0);
    }
    sums.fill(0);
    const own = units + 4 * state;
    for (let d = 0; d < dimension; d += 8) {
      addEightRows(sums, project, d * sums.length, vector, d, d < side ? sums.length : own);
    }
    const first = row * this.spread;
    for (let index = 0; index < this.spread; index++) {
      const value = (ONE * (sums[index < units ? index : index + 4 * state] ?? 0)) | 0;
      values[first + index] = Math.max(-MOST, Math.min(MOST, value));
    }
    this.learnState(row, units, 0);
    this.learnState(row, units + 2 * state, 2 * state);
  }

  /** Gate and candidate of one direction; hard clamps stand for sigmoid and tanh. */
  private learnState(row: number, from: number, at: number): void {
    const { sums, bias, states } = this;
    const { state } = this.size;
    const first = row * 4 * state + at;
    for (let index = from; index < from + state; index++) {
      const gate = (sums[index] ?? 0) + (bias[index] ?? 0);
      const offered = (sums[index + state] ?? 0) + (bias[index + state] ?? 0);
      const keep = Math.max(0, Math.min(1, 0.25 * gate + 0.5));
      const added = (1 - keep) * Math.max(-1, Math.min(1, offered));
      states[first + index - from] = Math.round(STATE_ONE * keep);
      states[first + state + index - from] = Math.round(STATE_ONE * added);
    }
  }
}

/** sums += vector[v..v+8) times eight rows of a matrix: one pass over the sums for eight rows is what makes it fast. */
function addEightRows(
  sums: Float32Array,
  matrix: Float32Array,
  from: number,
  vector: Float32Array,
  v: number,
  count: number,
): void {
  const stride = sums.length;
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
