import { LABEL_COUNT } from './labels';

const TYPES = (LABEL_COUNT + 1) / 2;
/** How much the other mentions of a word in the text weigh against what its own place says. */
const WEIGHT = 1.5;
/** Keeps the logarithm of a type that no other mention has from ruling that type out. */
const FLOOR = 0.03;

/**
 * One word, one type: what the text's other mentions of a word are is evidence for each mention.
 * Collects the label probabilities of all mentions, then shifts the scores of each by the mean of the others.
 */
export class Consistency {
  private slots = new Int32Array(0);
  private keys = new Uint32Array(0);
  private counts = new Uint16Array(0);
  private sums = new Float32Array(0);
  private own = new Float32Array(0);
  private used = 0;

  /** `scores` holds LABEL_COUNT a token; tokens of key 0 take no part. Changes `scores`. */
  apply(keys: Uint32Array, scores: Float32Array, count: number): void {
    this.reset(count);
    const slotOf = new Int32Array(count);
    for (let token = 0; token < count; token++) {
      const key = keys[token] ?? 0;
      slotOf[token] = key === 0 ? -1 : this.add(key, token, scores);
    }
    for (let token = 0; token < count; token++) {
      const slot = slotOf[token] ?? -1;
      if (slot >= 0 && (this.counts[slot] ?? 0) > 1) this.shift(slot, token, scores);
    }
  }

  private reset(count: number): void {
    let size = 64;
    while (size < count * 2) size *= 2;
    this.used = 0;
    this.slots = new Int32Array(size);
    this.keys = new Uint32Array(count);
    this.counts = new Uint16Array(count);
    this.sums = new Float32Array(count * TYPES);
    this.own = new Float32Array(count * TYPES);
  }

  private find(key: number): number {
    const mask = this.slots.length - 1;
    let at = key & mask;
    for (;;) {
      const slot = (this.slots[at] ?? 0) - 1;
      if (slot < 0) {
        this.keys[this.used] = key;
        this.slots[at] = ++this.used;
        return this.used - 1;
      }
      if (this.keys[slot] === key) return slot;
      at = (at + 1) & mask;
    }
  }

  private add(key: number, token: number, scores: Float32Array): number {
    const slot = this.find(key);
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
    const first = token * LABEL_COUNT;
    let most = -Infinity;
    for (let label = 0; label < LABEL_COUNT; label++) {
      most = Math.max(most, scores[first + label] ?? 0);
    }
    let total = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = Math.exp((scores[first + label] ?? 0) - most);
      const type = token * TYPES + ((label + 1) >> 1);
      this.own[type] = (this.own[type] ?? 0) + weight;
      total += weight;
    }
    for (let type = 0; type < TYPES; type++) {
      const share = (this.own[token * TYPES + type] ?? 0) / total;
      this.own[token * TYPES + type] = share;
      this.sums[slot * TYPES + type] = (this.sums[slot * TYPES + type] ?? 0) + share;
    }
    return slot;
  }

  private shift(slot: number, token: number, scores: Float32Array): void {
    const others = (this.counts[slot] ?? 0) - 1;
    const first = token * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const type = (label + 1) >> 1;
      const sum = (this.sums[slot * TYPES + type] ?? 0) - (this.own[token * TYPES + type] ?? 0);
      const mean = Math.max(0, sum / others);
      const index = first + label;
      scores[index] = (scores[index] ?? 0) + WEIGHT * Math.log(mean + FLOOR);
    }
  }
}
