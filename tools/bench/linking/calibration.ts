const BINS = 10;
/** Nearly all pairs of a set are plainly different; they would hide every error among the others. */
const LEAST_PROBABILITY = 0.05;

/** Gathers judged probabilities and says how far, on average, they are from the share that was right. */
export class Calibration {
  readonly #bins = Array.from({ length: BINS }, () => ({ count: 0, sum: 0, right: 0 }));

  add(probability: number, same: boolean): void {
    if (probability < LEAST_PROBABILITY) return;
    const bin = this.#bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (!bin) return;
    bin.count++;
    bin.sum += probability;
    if (same) bin.right++;
  }

  /** Expected calibration error over ten bins, 0..1. */
  error(): number {
    const total = this.#bins.reduce((sum, { count }) => sum + count, 0);
    if (total === 0) return 0;
    return this.#bins.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / total;
  }

  /** Share that was right in each bin, for print. */
  table(): { count: number; mean: number; right: number }[] {
    return this.#bins.map(({ count, sum, right }) => ({
      count,
      mean: count ? sum / count : 0,
      right: count ? right / count : 0,
    }));
  }
}
