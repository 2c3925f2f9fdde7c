import { isInside, LABEL_COUNT } from './labels';

const FORBIDDEN = -1e9;

/** Best label sequences of a linear chain: I only behind B or I of its type. */
export class Decoder {
  private best = new Float32Array(64 * LABEL_COUNT);
  private from = new Uint8Array(64 * LABEL_COUNT);
  private readonly transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  private readonly starts = new Float32Array(LABEL_COUNT);

  /** `transitions[from * LABEL_COUNT + to]` and `starts[label]` as learned. */
  constructor(transitions: Float32Array, starts: Float32Array) {
    for (let to = 0; to < LABEL_COUNT; to++) {
      this.starts[to] = isInside(to) ? FORBIDDEN : (starts[to] ?? 0);
      for (let from = 0; from < LABEL_COUNT; from++) {
        const allowed = !isInside(to) || from === to || from === to - 1;
        const index = from * LABEL_COUNT + to;
        this.transitions[index] = allowed ? (transitions[index] ?? 0) : FORBIDDEN;
      }
    }
  }

  /** Writes the labels of the sentence of tokens [at, at + count) to `labels`; tokens in `plain` are outside. */
  decode(
    scores: Float32Array,
    plain: Uint8Array,
    at: number,
    count: number,
    labels: Uint8Array,
  ): void {
    this.reserve(count);
    const { best, from, starts } = this;
    const first = at * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      best[label] = (starts[label] ?? 0) + (scores[first + label] ?? 0);
    }
    for (let token = 1; token < count; token++) {
      if (plain[at + token] === 1) this.stepOutside(token, plain[at + token - 1] === 1);
      else if (plain[at + token - 1] === 1) this.stepFromOutside(scores, first, token);
      else this.step(scores, first, token);
    }
    let label = this.bestOf(count - 1);
    for (let token = count - 1; token >= 0; token--) {
      labels[at + token] = label;
      label = from[token * LABEL_COUNT + label] ?? 0;
    }
  }

  private step(scores: Float32Array, at: number, token: number): void {
    const { best, from, transitions } = this;
    const before = (token - 1) * LABEL_COUNT;
    for (let to = 0; to < LABEL_COUNT; to++) {
      // Inside a type only its own two labels may stand before: the loop need not try the others.
      const first = isInside(to) ? to - 1 : 0;
      const last = isInside(to) ? to : LABEL_COUNT - 1;
      let chosen = first;
      let most = (best[before + first] ?? 0) + (transitions[first * LABEL_COUNT + to] ?? 0);
      for (let label = first + 1; label <= last; label++) {
        const value = (best[before + label] ?? 0) + (transitions[label * LABEL_COUNT + to] ?? 0);
        if (value > most) {
          most = value;
          chosen = label;
        }
      }
      const index = token * LABEL_COUNT + to;
      best[index] = most + (scores[at + index] ?? 0);
      from[index] = chosen;
    }
  }

  /** To a token that can only be outside. */
  private stepOutside(token: number, isBehindOutside: boolean): void {
    const { best, from, transitions } = this;
    const before = (token - 1) * LABEL_COUNT;
    let chosen = 0;
    let most = (best[before] ?? 0) + (transitions[0] ?? 0);
    for (let label = 1; label < LABEL_COUNT && !isBehindOutside; label++) {
      const value = (best[before + label] ?? 0) + (transitions[label * LABEL_COUNT] ?? 0);
      if (value > most) {
        most = value;
        chosen = label;
      }
    }
    const index = token * LABEL_COUNT;
    for (let label = 1; label < LABEL_COUNT; label++) best[index + label] = FORBIDDEN;
    best[index] = most;
    from[index] = chosen;
  }

  private stepFromOutside(scores: Float32Array, at: number, token: number): void {
    const { best, from, transitions } = this;
    const before = best[(token - 1) * LABEL_COUNT] ?? 0;
    for (let to = 0; to < LABEL_COUNT; to++) {
      const index = token * LABEL_COUNT + to;
      best[index] = before + (transitions[to] ?? 0) + (scores[at + index] ?? 0);
      from[index] = 0;
    }
  }

  private bestOf(token: number): number {
    let chosen = 0;
    for (let label = 1; label < LABEL_COUNT; label++) {
      const value = this.best[token * LABEL_COUNT + label] ?? 0;
      if (value > (this.best[token * LABEL_COUNT + chosen] ?? 0)) chosen = label;
    }
    return chosen;
  }

  private reserve(count: number): void {
    if (this.best.length >= count * LABEL_COUNT) return;
    this.best = new Float32Array(count * 2 * LABEL_COUNT);
    this.from = new Uint8Array(count * 2 * LABEL_COUNT);
  }
}
