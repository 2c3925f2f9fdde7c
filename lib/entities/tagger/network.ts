import {
  type ContextFeatures,
  MAX_CONTEXT_FEATURES,
  SITUATIONS,
  situationHashes,
} from './context-features';
import { EmbeddingTable } from './embedding-table';
import { LabelLayer } from './label-layer';
import { LABEL_COUNT } from './labels';
import type { NetworkSize, TaggerModel } from './model-file';
import type { ScoredTokens } from './scored-tokens';
import type { WordFeatures } from './word-features';
import { ONE, SIDES, STATE_ONE, WordShares } from './word-shares';

/** Scores of a token that is taken for no name by its word alone: OUTSIDE for that, 0 for all else. */
const OUTSIDE = 40;
/** By how much "no name" must lead where nothing is known of the neighbours: of the tokens of names, 0.2 % are lost by it. */
const PLAIN_MARGIN = 4;

/**
 * Scores labels: word vectors through a window of five, rectified units beside units that carry a gated state
 * forwards and backwards through the sentence, then a linear layer. What a word adds is worked out once and kept
 * by its row, which makes repeated words cheap; words that are no names anywhere only carry the state on.
 */
export class Network {
  /** Of a new word by itself. */
  private readonly ownScores = new Float32Array(LABEL_COUNT);
  /** States of the last sentence, forwards, then backwards, `stateSize` a token. */
  private states: Float32Array;
  private readonly situations = new Map<number, Int32Array>();

  private readonly size: NetworkSize;
  private readonly stateSize: number;
  private readonly embeddings: EmbeddingTable;
  private readonly shares: WordShares;
  private readonly bias: Float32Array;
  private readonly labels: LabelLayer;
  private readonly contextSum: Float32Array;
  /** Situation and context of the token that is summed. */
  private readonly base: Int32Array;
  private readonly nothing: Int32Array;
  private readonly plainRows: Uint8Array;

  constructor(model: TaggerModel, wordCapacity: number) {
    const { dimension, units, state } = model.header.size;
    this.size = model.header.size;
    const width = units + 4 * state;
    this.stateSize = 2 * state;
    this.embeddings = new EmbeddingTable(model);
    let at = 0;
    const take = (length: number): Float32Array => {
      at += length;
      return model.dense.subarray(at - length, at);
    };
    const project = take(dimension * (width + SIDES * units));
    this.bias = take(width);
    this.shares = new WordShares(this.size, project, this.bias, this.embeddings, wordCapacity);
    const weights = take((units + this.stateSize) * LABEL_COUNT).map((weight, index) =>
      index < units * LABEL_COUNT ? weight / ONE : weight,
    );
    this.labels = new LabelLayer(weights, take(LABEL_COUNT), units);
    this.contextSum = new Float32Array(dimension);
    this.base = new Int32Array(units);
    this.nothing = Int32Array.from(this.bias.subarray(0, units), (value) => ONE * value);
    this.states = new Float32Array(64 * this.stateSize);
    this.plainRows = new Uint8Array(wordCapacity);
  }

  /** Keeps what a new word adds to the units, and whether it is no name by itself. */
  learnWord(row: number, features: WordFeatures): void {
    this.shares.learn(row, features);
    const alone = Int32Array.of(row);
    this.carry(alone, 0, 1, 1);
    this.carry(alone, 0, 1, -1);
    this.sumUnits(alone, 0, 1, 0, this.nothing, 0);
    this.labels.score(this.states, 0, this.ownScores, 0);
    let rival = -Infinity;
    for (let label = 1; label < LABEL_COUNT; label++) {
      rival = Math.max(rival, this.ownScores[label] ?? 0);
    }
    this.plainRows[row] = (this.ownScores[0] ?? 0) - rival > PLAIN_MARGIN ? 1 : 0;
  }

  /** Scores the sentence of tokens [from, to), whose context was just read, in the language of that number. */
  score(
    { rows, scores, plain }: ScoredTokens,
    from: number,
    to: number,
    language: number,
    context: ContextFeatures,
  ): void {
    const count = to - from;
    this.reserve(count);
    const situations = this.situationsOf(language, context.style);
    this.carry(rows, from, count, 1);
    this.carry(rows, from, count, -1);
    for (let at = 0; at < count; at++) {
      const situation = (context.situations[at] ?? 0) * this.size.units;
      const target = (from + at) * LABEL_COUNT;
      const hasContext = context.hashes[at * MAX_CONTEXT_FEATURES] !== 0;
      const isPlain = !hasContext && this.plainRows[rows[from + at] ?? 0] === 1;
      plain[from + at] = isPlain ? 1 : 0;
      if (isPlain) {
        scores[target] = OUTSIDE;
        for (let label = 1; label < LABEL_COUNT; label++) scores[target + label] = 0;
        continue;
      }
      if (hasContext) {
        this.readContext(at, context, situations, situation);
        this.sumUnits(rows, from, count, at, this.base, 0);
      } else {
        this.sumUnits(rows, from, count, at, situations, situation);
      }
      this.labels.score(this.states, at * this.stateSize, scores, target);
    }
  }

  private reserve(count: number): void {
    if (this.states.length >= count * this.stateSize) return;
    this.states = new Float32Array(count * 2 * this.stateSize);
  }

  /** Biases with what language, style and situation add, a row a situation. */
  private situationsOf(language: number, style: number): Int32Array {
    const key = language * 4 + style;
    const known = this.situations.get(key);
    if (known) return known;
    const { units } = this.size;
    const table = new Float32Array(SITUATIONS * units);
    for (let situation = 0; situation < SITUATIONS; situation++) {
      table.set(this.bias.subarray(0, units), situation * units);
      for (const hash of situationHashes(language, style, situation)) {
        this.embeddings.addTo(table, situation * units, hash);
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
    const { base, contextSum } = this;
    contextSum.fill(0);
    const first = at * MAX_CONTEXT_FEATURES;
    for (let index = 0; index < MAX_CONTEXT_FEATURES; index++) {
      const hash = context.hashes[first + index] ?? 0;
      if (hash === 0) break;
      this.embeddings.addTo(contextSum, 0, hash);
    }
    for (let index = 0; index < base.length; index++) {
      base[index] = situations[situation + index] ?? 0;
    }
    for (let index = 0; index < contextSum.length; index++) {
      base[index] = (base[index] ?? 0) + Math.round(ONE * (contextSum[index] ?? 0));
    }
  }

  /**
   * Sums base[baseStart) and the shares of a token's five words in one pass into the rectified units that the label
   * layer reads; row 0 stands in for neighbours that are not there. Units below 0 are overwritten by the next one:
   * which are is a matter of chance, and a branch on it would be mispredicted every other time.
   */
  private sumUnits(
    rows: Int32Array,
    from: number,
    count: number,
    at: number,
    base: Int32Array,
    baseStart: number,
  ): void {
    const { labels, shares } = this;
    const { units } = this.size;
    const { values } = shares;
    const token = from + at;
    const own = (rows[token] ?? 0) * shares.spread;
    const a = shares.startOfSide(at > 1 ? (rows[token - 2] ?? 0) : 0, 0);
    const b = shares.startOfSide(at > 0 ? (rows[token - 1] ?? 0) : 0, 1);
    const c = shares.startOfSide(at + 1 < count ? (rows[token + 1] ?? 0) : 0, 2);
    const d = shares.startOfSide(at + 2 < count ? (rows[token + 2] ?? 0) : 0, 3);
    const { units: activeUnits, values: activeValues } = labels;
    let active = 0;
    for (let index = 0; index < units; index++) {
      const sum =
        (base[baseStart + index] ?? 0) +
        (values[own + index] ?? 0) +
        (values[a + index] ?? 0) +
        (values[b + index] ?? 0) +
        (values[c + index] ?? 0) +
        (values[d + index] ?? 0);
      activeUnits[active] = index;
      activeValues[active] = sum;
      active += 1 + (sum >> 31);
    }
    labels.active = active;
  }

  /** The gated state, forwards (step 1) or backwards (step -1). */
  private carry(rows: Int32Array, from: number, count: number, step: 1 | -1): void {
    const { states, stateSize } = this;
    const { states: shares } = this.shares;
    const { state } = this.size;
    const input = step > 0 ? 0 : 2 * state;
    const output = step > 0 ? 0 : state;
    for (let done = 0; done < count; done++) {
      const at = step > 0 ? done : count - 1 - done;
      const gates = (rows[from + at] ?? 0) * 4 * state + input;
      const target = at * stateSize + output;
      const before = target - step * stateSize;
      for (let index = 0; index < state; index++) {
        const kept = done === 0 ? 0 : (states[before + index] ?? 0);
        states[target + index] =
          ((shares[gates + index] ?? 0) * kept + (shares[gates + state + index] ?? 0)) / STATE_ONE;
      }
    }
  }
}
