/** One named reason for or against two articles being about one event. The popup words it. */
export interface Evidence {
  kind: 'person' | 'place' | 'date' | 'number' | 'words';
  /** What is shared, as each side writes it: a name, an ISO day, a number. */
  label: string;
  otherLabel?: string;
  /** Contribution to the log odds; the list is sorted by it, greatest first. */
  weight: number;
}

export type Verdict = 'same-event' | 'related' | 'unrelated';

export interface Similarity {
  /** Calibrated probability that both report the same event, 0..1. */
  probability: number;
  /** How alike the two are, 0..1, by their words, names and numbers: grades what the probability calls related at best. */
  likeness?: number;
  verdict: Verdict;
  evidence: Evidence[];
}
