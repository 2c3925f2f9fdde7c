const BINS = 10;
/** Nearly all pairs of a set are plainly different; they would hide every error among the others. */
const LEAST_PROBABILITY = 0.05;

export interface CalibrationRow {
  set: string;
  /** Judged pairs that are not plainly different. */
  pairs: number;
  /** Expected calibration error over ten bins, 0..1. */
  error: number;
}

/** Gathers judged probabilities by set and says how far, on average, they are from the share that was right. */
export class Calibration {
  readonly #sets = new Map<string, { count: number; sum: number; right: number }[]>();

  add(set: string, probability: number, same: boolean): void {
    if (probability < LEAST_PROBABILITY) return;
    const bins =
      this.#sets.get(set) ?? Array.from({ length: BINS }, () => ({ count: 0, sum: 0, right: 0 }));
    this.#sets.set(set, bins);
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (!bin) return;
    bin.count++;
    bin.sum += probability;
    if (same) bin.right++;
  }

  rows(): CalibrationRow[] {
    return [...this.#sets].map(([set, bins]) => {
      const pairs = bins.reduce((sum, { count }) => sum + count, 0);
      const off = bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0);
      return { set, pairs, error: off / pairs };
    });
  }

  /** Mean over the sets: they mix same and different in shares of their own. */
  error(): number {
    const rows = this.rows();
    return rows.length > 0 ? rows.reduce((sum, { error }) => sum + error, 0) / rows.length : 0;
  }
}
