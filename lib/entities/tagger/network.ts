import { type ContextFeatures, MAX_CONTEXT_FEATURES } from './context-features';
import { EmbeddingTable } from './embedding-table';
import { LABEL_COUNT } from './labels';
import type { TaggerModel } from './model-file';
import type { WordFeatures } from './word-features';

const REACH = 2;
const OFFSETS = 2 * REACH + 1;

/**
 * Scores labels: word vectors through a window of five, rectified units beside units that carry a gated state
 * forwards and backwards through the sentence, then a linear layer. A word's share of the window layer is
 * worked out once and kept by its row, which makes repeated words cheap.
 */
export class Network {
  /** Label scores of the last sentence, LABEL_COUNT a token. */
  scores = new Float32Array(64 * LABEL_COUNT);
  private units: Float32Array;
  private hidden: Float32Array;

  private readonly dimension: number;
  private readonly state: number;
  private readonly width: number;
  private readonly hiddenSize: number;
  private readonly embeddings: EmbeddingTable;
  private readonly project: Float32Array;
  private readonly bias: Float32Array;
  private readonly scoreWeights: Float32Array;
  private readonly scoreBias: Float32Array;
  private readonly wordVector: Float32Array;
  /** By word row: what the word adds to the units of each of the five tokens that see it. */
  private readonly shares: Float32Array;

  constructor(model: TaggerModel, wordCapacity: number) {
    const { dimension, state } = model.header;
    this.dimension = dimension;
    this.state = state;
    this.width = dimension + 4 * state;
    this.hiddenSize = dimension + 2 * state;
    this.embeddings = new EmbeddingTable(model);
    let at = 0;
    const take = (length: number): Float32Array => model.dense.subarray(at, (at += length));
    this.project = take(dimension * OFFSETS * this.width);
    this.bias = take(this.width);
    this.scoreWeights = take(this.hiddenSize * LABEL_COUNT);
    this.scoreBias = take(LABEL_COUNT);
    this.wordVector = new Float32Array(dimension);
    this.shares = new Float32Array(wordCapacity * OFFSETS * this.width);
    this.units = new Float32Array(64 * this.width);
    this.hidden = new Float32Array(64 * this.hiddenSize);
  }

  /** Works out and keeps a new word's share. */
  learnWord(row: number, features: WordFeatures): void {
    const { wordVector, shares, project, dimension } = this;
    wordVector.fill(0);
    for (let index = 0; index < features.count; index++) {
      this.embeddings.addTo(wordVector, 0, features.hashes[index] ?? 0);
    }
    const spread = OFFSETS * this.width;
    const first = row * spread;
    shares.fill(0, first, first + spread);
    for (let d = 0; d < dimension; d++) {
      const value = wordVector[d] ?? 0;
      const weights = d * spread;
      for (let index = 0; index < spread; index++) {
        shares[first + index] =
          (shares[first + index] ?? 0) + value * (project[weights + index] ?? 0);
      }
    }
  }

  /** Scores the sentence of tokens [from, to) with word rows rows[from, to). */
  score(rows: Int32Array, from: number, to: number, context: ContextFeatures): void {
    const count = to - from;
    this.reserve(count);
    for (let at = 0; at < count; at++) this.collectUnits(rows, from, count, at, context);
    this.rectify(count);
    this.carry(count, 1);
    this.carry(count, -1);
    for (let at = 0; at < count; at++) this.scoreToken(at);
  }

  private reserve(count: number): void {
    if (this.scores.length >= count * LABEL_COUNT) return;
    this.scores = new Float32Array(count * 2 * LABEL_COUNT);
    this.units = new Float32Array(count * 2 * this.width);
    this.hidden = new Float32Array(count * 2 * this.hiddenSize);
  }

  private collectUnits(
    rows: Int32Array,
    from: number,
    count: number,
    at: number,
    context: ContextFeatures,
  ): void {
    const { units, shares, bias, width } = this;
    const target = at * width;
    for (let index = 0; index < width; index++) units[target + index] = bias[index] ?? 0;
    const last = Math.min(OFFSETS - 1, count - 1 - at + REACH);
    for (let offset = Math.max(0, REACH - at); offset <= last; offset++) {
      const row = rows[from + at + offset - REACH] ?? 0;
      const source = (row * OFFSETS + offset) * width;
      for (let index = 0; index < width; index++) {
        units[target + index] = (units[target + index] ?? 0) + (shares[source + index] ?? 0);
      }
    }
    const first = at * MAX_CONTEXT_FEATURES;
    for (let index = 0; index < MAX_CONTEXT_FEATURES; index++) {
      const hash = context.hashes[first + index] ?? 0;
      if (hash === 0) break;
      this.embeddings.addTo(units, target, hash);
    }
  }

  private rectify(count: number): void {
    const { units, hidden, dimension, width, hiddenSize } = this;
    for (let at = 0; at < count; at++) {
      for (let index = 0; index < dimension; index++) {
        const value = units[at * width + index] ?? 0;
        hidden[at * hiddenSize + index] = value > 0 ? value : 0;
      }
    }
  }

  /** The gated state, forwards (step 1) or backwards (step -1); hard clamps stand for sigmoid and tanh. */
  private carry(count: number, step: 1 | -1): void {
    const { units, hidden, dimension, state, width, hiddenSize } = this;
    const input = dimension + (step > 0 ? 0 : 2 * state);
    const output = dimension + (step > 0 ? 0 : state);
    for (let done = 0; done < count; done++) {
      const at = step > 0 ? done : count - 1 - done;
      const gates = at * width + input;
      const target = at * hiddenSize + output;
      const before = target - step * hiddenSize;
      for (let index = 0; index < state; index++) {
        const opened = 0.25 * (units[gates + index] ?? 0) + 0.5;
        const keep = opened < 0 ? 0 : opened > 1 ? 1 : opened;
        const offered = units[gates + state + index] ?? 0;
        const candidate = offered < -1 ? -1 : offered > 1 ? 1 : offered;
        const kept = done === 0 ? 0 : (hidden[before + index] ?? 0);
        hidden[target + index] = keep * kept + (1 - keep) * candidate;
      }
    }
  }

  private scoreToken(at: number): void {
    const { scores, hidden, scoreWeights, scoreBias, hiddenSize } = this;
    const target = at * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[target + label] = scoreBias[label] ?? 0;
    for (let index = 0; index < hiddenSize; index++) {
      const value = hidden[at * hiddenSize + index] ?? 0;
      if (value === 0) continue;
      const weights = index * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[target + label] =
          (scores[target + label] ?? 0) + value * (scoreWeights[weights + label] ?? 0);
      }
    }
  }
}
