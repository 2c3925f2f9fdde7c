import type { Fingerprinter } from '../../event/load-linking';
import type { Calibration } from './calibration';
import type { Comparison } from './comparison';
import type { JudgedPair } from './read-set';

export interface BinaryRow {
  set: string;
  pairs: number;
  /** Of the likelier answer, same or not. */
  accuracy: number;
  /** Of what the extension calls the same event. */
  precision: number;
  recall: number;
}

/** Judged pairs against the verdict; one row for the whole set. */
export function measureBinary(
  set: string,
  pairs: JudgedPair[],
  fingerprint: Fingerprinter,
  compare: Comparison,
  calibration: Calibration,
): BinaryRow[] {
  let [right, called, calledRight, same] = [0, 0, 0, 0];
  for (const pair of pairs) {
    const { probability, verdict } = compare(fingerprint(pair.a), fingerprint(pair.b));
    calibration.add(set, probability, pair.same);
    if (probability >= 0.5 === pair.same) right++;
    if (pair.same) same++;
    if (verdict !== 'same-event') continue;
    called++;
    if (pair.same) calledRight++;
  }
  return [
    {
      set,
      pairs: pairs.length,
      accuracy: right / pairs.length,
      precision: called > 0 ? calledRight / called : 1,
      recall: same > 0 ? calledRight / same : 1,
    },
  ];
}
