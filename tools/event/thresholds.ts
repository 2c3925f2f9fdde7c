export interface ScoredPair {
  same: boolean;
  weight: number;
  probability: number;
}

/** Lowest probability from which on the weighted precision stays at `precision` or above, rounded up to two digits. */
export function thresholdFor(pairs: ScoredPair[], precision: number): number {
  const sorted = [...pairs].sort((a, b) => b.probability - a.probability);
  let [right, all, lowest] = [0, 0, 1];
  for (const { same, weight, probability } of sorted) {
    all += weight;
    if (same) right += weight;
    if (right / all >= precision) lowest = probability;
  }
  return Math.min(0.99, Math.ceil(lowest * 100) / 100);
}
