import type { Similarity } from '@/lib/event/similarity';

/** A candidate as it was compared with a query. */
export interface Judged extends Pick<Similarity, 'probability' | 'verdict'> {
  isRight: boolean;
  /** Nobody judged it: it takes part in the ranking only. */
  isUnknown?: boolean;
}

/** Counts how well queries found what they were after. */
export class Tally {
  queries = 0;
  #first = 0;
  #amongFive = 0;
  #reciprocal = 0;
  #called = 0;
  #calledRight = 0;
  #right = 0;

  /** One query's candidates, the right ones among them. */
  add(candidates: Judged[]): void {
    const ranked = [...candidates].sort((a, b) => b.probability - a.probability);
    const rank = ranked.findIndex(({ isRight }) => isRight);
    this.queries++;
    if (rank === 0) this.#first++;
    if (rank >= 0 && rank < 5) this.#amongFive++;
    if (rank >= 0) this.#reciprocal += 1 / (rank + 1);
    for (const { isRight, isUnknown, verdict } of candidates) {
      if (isUnknown) continue;
      if (isRight) this.#right++;
      if (verdict !== 'same-event') continue;
      this.#called++;
      if (isRight) this.#calledRight++;
    }
  }

  row() {
    return {
      queries: this.queries,
      recall1: this.#first / this.queries,
      recall5: this.#amongFive / this.queries,
      mrr: this.#reciprocal / this.queries,
      precision: this.#called > 0 ? this.#calledRight / this.#called : 1,
      recall: this.#right > 0 ? this.#calledRight / this.#right : 1,
    };
  }
}
