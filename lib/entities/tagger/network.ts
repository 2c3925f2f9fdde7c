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
import { ONE, WordShares } from './word-shares';

/** Neighbours that a token sees: two before and two behind it. */
const SIDES = 4;

/**
 * Scores labels: word vectors through a window of five, rectified units beside units that carry a gated state
 * forwards and backwards through the sentence, then a linear layer. A word's share of the window layer is
 * worked out once and kept by its row, which makes repeated words cheap.
 */
export class Network {
  /** Label scores of the last sentence, LABEL_COUNT a token. */
  scores = new Float32Array(64 * LABEL_COUNT);
  /** Gates and candidates of the last sentence, forwards and backwards, in fixed point. */
  private units: Int32Array;
  /** Rectified units in fixed point, then states, of the last sentence. */
  private hidden: Float32Array;
  private readonly situations = new Map<number, Int32Array>();

  private readonly size: NetworkSize;
  private readonly width: number;
  private readonly hiddenSize: number;
  private readonly embeddings: EmbeddingTable;
  private readonly shares: WordShares;
  private readonly bias: Float32Array;
  private readonly scoreWeights: Float32Array;
  private readonly scoreBias: Float32Array;
  private readonly contextSum: Float32Array;
  /** Situation and context of the token that is summed. */
  private readonly base: Int32Array;

  constructor(model: TaggerModel, wordCapacity: number) {
    const { dimension, units, state } = model.header.size;
    this.size = model.header.size;
    this.width = units + 4 * state;
    this.hiddenSize = units + 2 * state;
    this.embeddings = new EmbeddingTable(model);
    const spread = this.width + SIDES * units;
    let at = 0;
    const take = (length: number): Float32Array => {
      at += length;
      return model.dense.subarray(at - length, at);
    };
    const project = take(dimension * spread);
    this.shares = new WordShares(
      this.size,
      spread,
      this.width,
      project,
      this.embeddings,
      wordCapacity,
    );
    this.bias = take(this.width);
    this.scoreWeights = take(this.hiddenSize * LABEL_COUNT).map((weight, index) =>
      index < units * LABEL_COUNT ? weight / ONE : weight,
    );
    this.scoreBias = take(LABEL_COUNT);
    this.contextSum = new Float32Array(dimension);
    this.base = new Int32Array(this.width);
    this.units = new Int32Array(64 * 4 * state);
    this.hidden = new Float32Array(64 * this.hiddenSize);
  }

  /** Keeps what a new word adds to the units. */
  learnWord(row: number, features: WordFeatures): void {
    this.shares.learn(row, features);
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
      const situation = (context.situations[at] ?? 0) * this.width;
      if (context.hashes[at * MAX_CONTEXT_FEATURES] === 0) {
        this.sumUnits(rows, from, count, at, situations, situation);
      } else {
        this.readContext(at, context, situations, situation);
        this.sumUnits(rows, from, count, at, this.base, 0);
      }
    }
    this.carry(count, 1);
    this.carry(count, -1);
    for (let at = 0; at < count; at++) this.scoreToken(at);
  }

  private reserve(count: number): void {
    if (this.scores.length >= count * LABEL_COUNT) return;
    this.scores = new Float32Array(count * 2 * LABEL_COUNT);
    this.units = new Int32Array(count * 8 * this.size.state);
    this.hidden = new Float32Array(count * 2 * this.hiddenSize);
  }

  /** Biases with what language, style and situation add, a row a situation. */
  private situationsOf(language: number, style: number): Int32Array {
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
    const fixed = Int32Array.from(table, (value) => Math.round(ONE * value));
    this.situations.set(key, fixed);
    return fixed;
  }

  /** Puts the embeddings of a token's context features on top of its situation, into `base`. */
  private readContext(
    at: number,
    context: ContextFeatures,
    situations: Int32Array,
    situation: number,
  ): void {
    const { base, contextSum, width } = this;
    contextSum.fill(0);
    const first = at * MAX_CONTEXT_FEATURES;
    for (let index = 0; index < MAX_CONTEXT_FEATURES; index++) {
      const hash = context.hashes[first + index] ?? 0;
      if (hash === 0) break;
      this.embeddings.addTo(contextSum, 0, hash);
    }
    for (let index = 0; index < width; index++) base[index] = situations[situation + index] ?? 0;
    for (let index = 0; index < contextSum.length; index++) {
      base[index] = (base[index] ?? 0) + Math.round(ONE * (contextSum[index] ?? 0));
    }
  }

  /**
   * Sums base[from) and the shares of a token's five words in one pass, into `hidden` where rectified, else into
   * `units`; row 0 stands in for neighbours that are not there.
   */
  private sumUnits(
    rows: Int32Array,
    from: number,
    count: number,
    at: number,
    base: Int32Array,
    baseStart: number,
  ): void {
    const { hidden, units, width } = this;
    const { values, spread } = this.shares;
    const rectified = this.size.units;
    const token = from + at;
    const own = (rows[token] ?? 0) * spread;
    const a = (at > 1 ? (rows[token - 2] ?? 0) : 0) * spread + width;
    const b = (at > 0 ? (rows[token - 1] ?? 0) : 0) * spread + width + rectified;
    const c = (at + 1 < count ? (rows[token + 1] ?? 0) : 0) * spread + width + 2 * rectified;
    const d = (at + 2 < count ? (rows[token + 2] ?? 0) : 0) * spread + width + 3 * rectified;
    const output = at * this.hiddenSize;
    for (let index = 0; index < rectified; index++) {
      const sum =
        (base[baseStart + index] ?? 0) +
        (values[own + index] ?? 0) +
        (values[a + index] ?? 0) +
        (values[b + index] ?? 0) +
        (values[c + index] ?? 0) +
        (values[d + index] ?? 0);
      hidden[output + index] = Math.max(0, sum);
    }
    const gates = at * (width - rectified) - rectified;
    for (let index = rectified; index < width; index++) {
      units[gates + index] = (base[baseStart + index] ?? 0) + (values[own + index] ?? 0);
    }
  }

  /** The gated state, forwards (step 1) or backwards (step -1); hard clamps stand for sigmoid and tanh. */
  private carry(count: number, step: 1 | -1): void {
    const { units, hidden, hiddenSize } = this;
    const { state, units: rectified } = this.size;
    const input = step > 0 ? 0 : 2 * state;
    const output = rectified + (step > 0 ? 0 : state);
    for (let done = 0; done < count; done++) {
      const at = step > 0 ? done : count - 1 - done;
      const gates = at * 4 * state + input;
      const target = at * hiddenSize + output;
      const before = target - step * hiddenSize;
      for (let index = 0; index < state; index++) {
        const opened = (0.25 / ONE) * (units[gates + index] ?? 0) + 0.5;
        const keep = Math.max(0, Math.min(1, opened));
        const offered = (units[gates + state + index] ?? 0) / ONE;
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
