import { LABEL_COUNT } from './labels';

const TYPES = (LABEL_COUNT + 1) / 2;
/** How much the other mentions of a word in the text weigh against what its own place says. */
const WEIGHT = 1.5;
/** Keeps the logarithm of a type that no other mention has from ruling that type out. */
const FLOOR = 0.03;
/** Counts are kept in 16 bits. */
const MOST_MENTIONS = 0xffff;

/**
 * One word, one type: what the text's other mentions of a word are is evidence for each mention.
 * Collects the label probabilities of all mentions, then shifts the scores of each by the mean of the others.
 */
export class Consistency {
  /** Open addressing: slot + 1 by key, 0 where free. */
  private table = new Int32Array(256);
  /** Of the part of the table that the text at hand uses. */
  private mask = 255;
  private keys = new Uint32Array(128);
  private counts = new Uint16Array(128);
  private slotOf = new Int32Array(128);
  /** Sums of type probabilities by slot, and the probabilities of each token. */
  private sums = new Float32Array(128 * TYPES);
  private own = new Float32Array(128 * TYPES);
  private used = 0;

  /** `scores` holds LABEL_COUNT a token; tokens of key 0 take no part. Changes `scores`. */
  apply(keys: Uint32Array, scores: Float32Array, count: number): void {
    this.reset(count);
    if (!this.countMentions(keys, count)) return;
    for (let token = 0; token < count; token++) {
      const slot = this.repeatedSlot(token);
      if (slot >= 0) this.collect(slot, token, scores);
    }
    for (let token = 0; token < count; token++) {
      const slot = this.repeatedSlot(token);
      if (slot >= 0) this.shift(slot, token, scores);
    }
  }

  private reset(count: number): void {
    if (this.keys.length < count) {
      this.keys = new Uint32Array(count * 2);
      this.counts = new Uint16Array(count * 2);
      this.slotOf = new Int32Array(count * 2);
      this.sums = new Float32Array(count * 2 * TYPES);
      this.own = new Float32Array(count * 2 * TYPES);
    }
    let size = 256;
    while (size < count * 2) size *= 2;
    if (this.table.length >= size) this.table.fill(0, 0, size);
    else this.table = new Int32Array(size);
    this.mask = size - 1;
    this.used = 0;
  }

  /** Gives each key a slot; false when no key comes twice. */
  private countMentions(keys: Uint32Array, count: number): boolean {
    let repeated = false;
    for (let token = 0; token < count; token++) {
      const key = keys[token] ?? 0;
      const slot = key === 0 ? -1 : this.find(key);
      this.slotOf[token] = slot;
      if (slot < 0) continue;
      const mentions = Math.min(MOST_MENTIONS, (this.counts[slot] ?? 0) + 1);
      this.counts[slot] = mentions;
      repeated ||= mentions > 1;
    }
    return repeated;
  }

  private find(key: number): number {
    const { mask } = this;
    let at = key & mask;
    for (;;) {
      const slot = (this.table[at] ?? 0) - 1;
      if (slot < 0) return this.open(key, at);
      if (this.keys[slot] === key) return slot;
      at = (at + 1) & mask;
    }
  }

  private open(key: number, at: number): number {
    const slot = this.used++;
    this.table[at] = this.used;
    this.keys[slot] = key;
    this.counts[slot] = 0;
    this.sums.fill(0, slot * TYPES, (slot + 1) * TYPES);
    return slot;
  }

  private repeatedSlot(token: number): number {
    const slot = this.slotOf[token] ?? -1;
    return slot >= 0 && (this.counts[slot] ?? 0) > 1 ? slot : -1;
  }

  private collect(slot: number, token: number, scores: Float32Array): void {
    const { own, sums } = this;
    const first = token * LABEL_COUNT;
    own.fill(0, token * TYPES, (token + 1) * TYPES);
    let most = -Infinity;
    for (let label = 0; label < LABEL_COUNT; label++) {
      most = Math.max(most, scores[first + label] ?? 0);
    }
    let total = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = Math.exp((scores[first + label] ?? 0) - most);
      const type = token * TYPES + ((label + 1) >> 1);
      own[type] = (own[type] ?? 0) + weight;
      total += weight;
    }
    for (let type = 0; type < TYPES; type++) {
      const share = (own[token * TYPES + type] ?? 0) / total;
      own[token * TYPES + type] = share;
      sums[slot * TYPES + type] = (sums[slot * TYPES + type] ?? 0) + share;
    }
  }

  private shift(slot: number, token: number, scores: Float32Array): void {
    const others = (this.counts[slot] ?? 0) - 1;
    const first = token * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const type = (label + 1) >> 1;
      const sum = (this.sums[slot * TYPES + type] ?? 0) - (this.own[token * TYPES + type] ?? 0);
      const mean = Math.max(0, Math.min(1, sum / others));
      const index = first + label;
      scores[index] = (scores[index] ?? 0) + WEIGHT * Math.log(mean + FLOOR);
    }
  }
}
