/** Precision, recall and F1, 0..1. */
export interface Score {
  precision: number | null;
  recall: number;
  f1: number | null;
}

/** Counts towards a score; what is predicted and what is required may be counted against different wholes. */
export class Tally {
  predicted = 0;
  rightOfPredicted = 0;
  required = 0;
  foundOfRequired = 0;

  add(other: Tally): void {
    this.predicted += other.predicted;
    this.rightOfPredicted += other.rightOfPredicted;
    this.required += other.required;
    this.foundOfRequired += other.foundOfRequired;
  }

  /** In sets that mark only some mentions, precision and F1 are null. */
  score(isPartial: boolean): Score {
    const recall = ratio(this.foundOfRequired, this.required);
    if (isPartial) return { precision: null, recall, f1: null };
    const precision = ratio(this.rightOfPredicted, this.predicted);
    const f1 = ratio(2 * precision * recall, precision + recall);
    return { precision, recall, f1 };
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4;
}
