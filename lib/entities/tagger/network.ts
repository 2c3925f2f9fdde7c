import {
  type ContextFeatures,
  MAX_CONTEXT_FEATURES,
  SITUATIONS,
  situationHashes,
} from './context-features';
import { EmbeddingTable } from './embedding-table';
import { LABEL_COUNT } from './labels';
import type { NetworkSize, TaggerModel } from './model-file';
import type { WordFeatures } from './word-features';

const REACH = 2;
const SIDES = 2 * REACH;

/**
 * Scores labels: word vectors through a window of five, rectified units beside units that carry a gated state
 * forwards and backwards through the sentence, then a linear layer. A word's share of the window layer is
 * worked out once and kept by its row, which makes repeated words cheap.
 */
export class Network {
  /** Label scores of the last sentence, LABEL_COUNT a token. */
  scores = new Float32Array(64 * LABEL_COUNT);
  private readonly situations = new Map<number, Float32Array>();
  private units: Float32Array;
  private hidden: Float32Array;

  private readonly size: NetworkSize;
  private readonly width: number;
  private readonly spread: number;
  private readonly hiddenSize: number;
  private readonly embeddings: EmbeddingTable;
  private readonly project: Float32Array;
  private readonly bias: Float32Array;
  private readonly scoreWeights: Float32Array;
  private readonly scoreBias: Float32Array;
  private readonly wordVector: Float32Array;
  /** By word row: what the word adds to its own units, then to those of the four tokens around it. */
  private readonly shares: Float32Array;

  constructor(model: TaggerModel, wordCapacity: number) {
    const { dimension, units, state } = model.header.size;
    this.size = model.header.size;
    this.width = units + 4 * state;
    this.spread = this.width + SIDES * units;
    this.hiddenSize = units + 2 * state;
    this.embeddings = new EmbeddingTable(model);
    let at = 0;
    const take = (length: number): Float32Array => {
      at += length;
      return model.dense.subarray(at - length, at);
    };
    this.project = take(dimension * this.spread);
    this.bias = take(this.width);
    this.scoreWeights = take(this.hiddenSize * LABEL_COUNT);
    this.scoreBias = take(LABEL_COUNT);
    this.wordVector = new Float32Array(dimension);
    this.shares = new Float32Array(wordCapacity * this.spread);
    this.units = new Float32Array(64 * this.width);
    this.hidden = new Float32Array(64 * this.hiddenSize);
  }

  /** Works out and keeps a new word's share. */
  learnWord(row: number, features: WordFeatures): void {
    const { wordVector, shares, project, spread, width } = this;
    const { dimension, side } = this.size;
    wordVector.fill(0);
    for (let index = 0; index < features.count; index++) {
      this.embeddings.addTo(wordVector, 0, features.hashes[index] ?? 0);
    }
    const first = row * spread;
    shares.fill(0, first, first + spread);
    for (let d = 0; d < dimension; d += 8) {
      const count = d < side ? spread : width;
      addEightRows(shares, first, project, d * spread, spread, wordVector, d, count);
    }
  }

  /** Scores the sentence of tokens [from, to) with word rows rows[from, to), in the language of that number. */
  score(
    rows: Int32Array,
    from: number,
    to: number,
    language: number,
    context: ContextFeatures,
  ): void {
    const count = to - from;
    this.reserve(count);
    const situations = this.situationsOf(language, context.style);
    for (let at = 0; at < count; at++) {
      this.collectUnits(rows, from, count, at, situations, context);
    }
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

  /** Biases with what language, style and situation add, a row a situation. */
  private situationsOf(language: number, style: number): Float32Array {
    const key = language * 4 + style;
    const known = this.situations.get(key);
    if (known) return known;
    const { bias, width } = this;
    const table = new Float32Array(SITUATIONS * width);
    for (let situation = 0; situation < SITUATIONS; situation++) {
      table.set(bias, situation * width);
      for (const hash of situationHashes(language, style, situation)) {
        this.embeddings.addTo(table, situation * width, hash);
      }
    }
    this.situations.set(key, table);
    return table;
  }

  private collectUnits(
    rows: Int32Array,
    from: number,
    count: number,
    at: number,
    situations: Float32Array,
    context: ContextFeatures,
  ): void {
    const { units, shares, width, spread } = this;
    const target = at * width;
    const situation = (context.situations[at] ?? 0) * width;
    const own = (rows[from + at] ?? 0) * spread;
    for (let index = 0; index < width; index++) {
      units[target + index] = (situations[situation + index] ?? 0) + (shares[own + index] ?? 0);
    }
    this.addNeighbours(rows, from, count, at);
    const first = at * MAX_CONTEXT_FEATURES;
    for (let index = 0; index < MAX_CONTEXT_FEATURES; index++) {
      const hash = context.hashes[first + index] ?? 0;
      if (hash === 0) break;
      this.embeddings.addTo(units, target, hash);
    }
  }

  private addNeighbours(rows: Int32Array, from: number, count: number, at: number): void {
    const { units } = this.size;
    let side = this.width;
    for (let distance = -REACH; distance <= REACH; distance++) {
      if (distance === 0) continue;
      const neighbour = at + distance;
      if (neighbour >= 0 && neighbour < count) {
        const source = (rows[from + neighbour] ?? 0) * this.spread + side;
        add(this.units, at * this.width, this.shares, source, units);
      }
      side += units;
    }
  }

  private rectify(count: number): void {
    const { units, hidden, width, hiddenSize } = this;
    for (let at = 0; at < count; at++) {
      for (let index = 0; index < this.size.units; index++) {
        const value = units[at * width + index] ?? 0;
        hidden[at * hiddenSize + index] = Math.max(0, value);
      }
    }
  }

  /** The gated state, forwards (step 1) or backwards (step -1); hard clamps stand for sigmoid and tanh. */
  private carry(count: number, step: 1 | -1): void {
    const { units, hidden, width, hiddenSize } = this;
    const { state, units: rectified } = this.size;
    const input = rectified + (step > 0 ? 0 : 2 * state);
    const output = rectified + (step > 0 ? 0 : state);
    for (let done = 0; done < count; done++) {
      const at = step > 0 ? done : count - 1 - done;
      const gates = at * width + input;
      const target = at * hiddenSize + output;
      const before = target - step * hiddenSize;
      for (let index = 0; index < state; index++) {
        const opened = 0.25 * (units[gates + index] ?? 0) + 0.5;
        const keep = Math.max(0, Math.min(1, opened));
        const offered = units[gates + state + index] ?? 0;
        const candidate = Math.max(-1, Math.min(1, offered));
        const kept = done === 0 ? 0 : (hidden[before + index] ?? 0);
        hidden[target + index] = keep * kept + (1 - keep) * candidate;
      }
    }
  }

  /** One sum a label in local variables: half as long as adding to the array. */
  private scoreToken(at: number): void {
    const { scores, hidden, scoreWeights: weights, scoreBias: bias, hiddenSize } = this;
    let s0 = bias[0] ?? 0;
    let s1 = bias[1] ?? 0;
    let s2 = bias[2] ?? 0;
    let s3 = bias[3] ?? 0;
    let s4 = bias[4] ?? 0;
    let s5 = bias[5] ?? 0;
    let s6 = bias[6] ?? 0;
    let s7 = bias[7] ?? 0;
    let s8 = bias[8] ?? 0;
    const first = at * hiddenSize;
    for (let index = 0; index < hiddenSize; index++) {
      const value = hidden[first + index] ?? 0;
      if (value === 0) continue;
      const w = index * LABEL_COUNT;
      s0 += value * (weights[w] ?? 0);
      s1 += value * (weights[w + 1] ?? 0);
      s2 += value * (weights[w + 2] ?? 0);
      s3 += value * (weights[w + 3] ?? 0);
      s4 += value * (weights[w + 4] ?? 0);
      s5 += value * (weights[w + 5] ?? 0);
      s6 += value * (weights[w + 6] ?? 0);
      s7 += value * (weights[w + 7] ?? 0);
      s8 += value * (weights[w + 8] ?? 0);
    }
    const target = at * LABEL_COUNT;
    scores[target] = s0;
    scores[target + 1] = s1;
    scores[target + 2] = s2;
    scores[target + 3] = s3;
    scores[target + 4] = s4;
    scores[target + 5] = s5;
    scores[target + 6] = s6;
    scores[target + 7] = s7;
    scores[target + 8] = s8;
  }
}

function add(
  target: Float32Array,
  at: number,
  source: Float32Array,
  from: number,
  count: number,
): void {
  for (let index = 0; index < count; index++) {
    target[at + index] = (target[at + index] ?? 0) + (source[from + index] ?? 0);
  }
}

/** target += vector[v..v+8) times eight rows of `count`: one pass over the target for eight rows is what makes it fast. */
function addEightRows(
  target: Float32Array,
  at: number,
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
    target[at + index] =
      (target[at + index] ?? 0) +
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
