/** How one report is walked through in the order of the other; all are log odds. */
export interface WalkCosts {
  /** To the next passage. */
  next: number;
  /** To stay with the same one: two passages here are one there. */
  same: number;
  /** To skip one, or step back one. */
  near: number;
  /** To anywhere else: a moved block. */
  jump: number;
  /** For a passage that has no partner. */
  alone: number;
}

/** Keeps the exponentials finite. */
const LIMIT = 20;

/**
 * Posterior probability that passage i of one report belongs to passage j of the other, row by row; a row sums to at most 1,
 * the rest is that i stands alone. A hidden Markov walk (Vogel et al. 1996) whose states are the other's passages, each also
 * as the place one pauses at while a passage stands alone; forward and backward. `evidence` are log odds of each pair.
 */
export function walkPosteriors(evidence: number[][], costs: WalkCosts): number[][] {
  const count = evidence[0]?.length ?? 0;
  const odds = evidence.map((row) =>
    row.map((value) => Math.exp(Math.max(-LIMIT, Math.min(LIMIT, value)))),
  );
  const steps = new Steps(costs, count);
  const forward = sweep(odds, (state) => steps.ahead(state));
  const backward = sweepBack(odds, (state) => steps.back(state));
  return odds.map((_, i) => {
    const [before, after] = [forward[i], backward[i]];
    if (!before || !after) return [];
    let sum = 0;
    for (let j = 0; j < 2 * count; j++) sum += (before[j] ?? 0) * (after[j] ?? 0);
    return Array.from({ length: count }, (_, j) =>
      sum > 0 ? ((before[j] ?? 0) * (after[j] ?? 0)) / sum : 0,
    );
  });
}

/** States 0 … n-1: with that passage; n … 2n-1: alone, having been there last. */
type State = Float64Array;

class Steps {
  private readonly weights: [offset: number, weight: number][];
  private readonly jump: number;
  private readonly alone: number;

  constructor(
    costs: WalkCosts,
    private readonly count: number,
  ) {
    this.jump = Math.exp(costs.jump) / Math.max(1, count);
    this.alone = Math.exp(costs.alone);
    this.weights = [
      [0, Math.exp(costs.same)],
      [1, Math.exp(costs.next)],
      [2, Math.exp(costs.near)],
      [-1, Math.exp(costs.near)],
    ];
  }

  /** Probability mass one passage further on, before the evidence there. */
  ahead(from: State): State {
    const { count } = this;
    const to = new Float64Array(2 * count);
    let all = 0;
    for (let j = 0; j < 2 * count; j++) all += from[j] ?? 0;
    for (let j = 0; j < count; j++) {
      const here = (from[j] ?? 0) + (from[count + j] ?? 0);
      to[j] = (to[j] ?? 0) + all * this.jump;
      to[count + j] = here * this.alone;
      for (const [offset, weight] of this.weights) {
        const at = j + offset;
        if (at >= 0 && at < count) to[at] = (to[at] ?? 0) + here * weight;
      }
    }
    return to;
  }

  /** The same, backwards: mass of what follows, for each state it can come from. */
  back(after: State): State {
    const { count } = this;
    const before = new Float64Array(2 * count);
    let anywhere = 0;
    for (let j = 0; j < count; j++) anywhere += (after[j] ?? 0) * this.jump;
    for (let j = 0; j < count; j++) {
      let mass = anywhere + (after[count + j] ?? 0) * this.alone;
      for (const [offset, weight] of this.weights) {
        const at = j + offset;
        if (at >= 0 && at < count) mass += (after[at] ?? 0) * weight;
      }
      before[j] = mass;
      before[count + j] = mass;
    }
    return before;
  }
}

function sweep(odds: number[][], step: (state: State) => State): State[] {
  const count = odds[0]?.length ?? 0;
  let state: State = new Float64Array(2 * count).fill(1 / Math.max(1, 2 * count));
  return odds.map((row) => {
    state = step(state);
    row.forEach((value, j) => {
      state[j] = (state[j] ?? 0) * value;
    });
    scale(state);
    return state;
  });
}

function sweepBack(odds: number[][], step: (state: State) => State): State[] {
  const count = odds[0]?.length ?? 0;
  const states: State[] = [];
  let state: State = new Float64Array(2 * count).fill(1);
  for (let i = odds.length - 1; i >= 0; i--) {
    states[i] = state;
    const seen = Float64Array.from(
      state,
      (mass, j) => mass * (j < count ? (odds[i]?.[j] ?? 0) : 1),
    );
    state = step(seen);
    scale(state);
  }
  return states;
}

function scale(state: State): void {
  let sum = 0;
  for (const mass of state) sum += mass;
  if (sum > 0) for (let j = 0; j < state.length; j++) state[j] = (state[j] ?? 0) / sum;
}
