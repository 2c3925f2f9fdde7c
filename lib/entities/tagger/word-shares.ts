import type { EmbeddingTable } from './embedding-table';
import { LayerBlock } from './layer-block';
import type { NetworkSize } from './model-file';
import type { WordFeatures } from './word-features';

/** Fixed-point one of shares and units: 16 bits hold a share in half the memory of a float. */
export const ONE = 1024;
const MOST = 32767;
/** Fixed-point one of what a state keeps and gains, which lie between -1 and 1. */
export const STATE_ONE = 16384;
/** Neighbours that see a word: those one and two before and behind it. */
export const SIDES = 4;
const ALL_SIDES = (1 << SIDES) - 1;

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
  private readonly vectors: Float32Array;
  /** Bit s of row w: the share for neighbour s is worked out. Beside plain words nobody asks for it. */
  private readonly sides: Uint8Array;
  private readonly sums: Float32Array;
  private readonly ownBlock: LayerBlock;
  private readonly sideBlocks: readonly LayerBlock[];

  /** `project` holds the layer, `bias` that of a word's own units and gates. */
  constructor(
    private readonly size: NetworkSize,
    project: Float32Array,
    private readonly bias: Float32Array,
    private readonly embeddings: EmbeddingTable,
    capacity: number,
  ) {
    const { dimension, side, units, state } = size;
    this.spread = (1 + SIDES) * units;
    this.values = new Int16Array(capacity * this.spread);
    this.states = new Int16Array(capacity * 4 * state);
    this.vectors = new Float32Array(capacity * dimension);
    this.sides = new Uint8Array(capacity);
    this.sides[0] = ALL_SIDES;
    const own = units + 4 * state;
    const stride = own + SIDES * units;
    this.ownBlock = new LayerBlock(project, stride, 0, own, dimension);
    this.sideBlocks = Array.from(
      { length: SIDES },
      (_, index) => new LayerBlock(project, stride, own + index * units, units, side),
    );
    this.sums = new Float32Array(own);
  }

  /** Works out a word's share of its own token and keeps it under its row. */
  learn(row: number, features: WordFeatures): void {
    const { vectors, sums } = this;
    const { dimension, units, state } = this.size;
    const vector = row * dimension;
    vectors.fill(0, vector, vector + dimension);
    for (let index = 0; index < features.count; index++) {
      this.embeddings.addTo(vectors, vector, features.hashes[index] ?? 0);
    }
    this.sides[row] = 0;
    this.ownBlock.multiply(vectors, vector, sums);
    this.keepShare(row * this.spread);
    this.learnState(row, units, 0);
    this.learnState(row, units + 2 * state, 2 * state);
  }

  /** Where in `values` a word's share of neighbour 0 to 3 starts; works it out when it is asked for first. */
  startOfSide(row: number, side: number): number {
    const start = row * this.spread + (1 + side) * this.size.units;
    if (((this.sides[row] ?? 0) & (1 << side)) === 0) this.learnSide(row, side, start);
    return start;
  }

  private learnSide(row: number, side: number, start: number): void {
    this.sideBlocks[side]?.multiply(this.vectors, row * this.size.dimension, this.sums);
    this.keepShare(start);
    this.sides[row] = (this.sides[row] ?? 0) | (1 << side);
  }

  private keepShare(start: number): void {
    const { sums, values } = this;
    const { units } = this.size;
    for (let index = 0; index < units; index++) {
      const value = (ONE * (sums[index] ?? 0)) | 0;
      values[start + index] = Math.max(-MOST, Math.min(MOST, value));
    }
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
