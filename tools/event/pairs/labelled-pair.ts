import type { EventFingerprint } from '@/lib/event/event-fingerprint';

/** Two reports, and whether they tell one event. */
export interface ReportPair {
  a: EventFingerprint;
  b: EventFingerprint;
  same: boolean;
  /** In the half of the documents and events that the model is trained on. */
  training: boolean;
  /** A near miss that was built; the thresholds are set on what happened. */
  built?: boolean;
}

/** Pairs of one kind weigh together what the kind is worth, however many there are. */
export interface PairKind {
  kind: string;
  pairs: ReportPair[];
  worth: number;
}

export interface LabelledPair extends ReportPair {
  kind: string;
  weight: number;
}

/** Picks by a small linear congruential generator, so that every run trains on the same pairs. */
export function random(seed: number): <T>(items: T[]) => T | undefined {
  let state = seed;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)];
  };
}
