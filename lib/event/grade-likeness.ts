import type { Term } from './terms/term';

/**
 * Shares of the features in how alike two reports are. Words tell the subject; names and figures only sharpen it. Set by
 * hand, since nothing that may be trained on is graded: a few hundred combinations of round shares were tried on the graded
 * development pairs, where those near the best hardly differ.
 */
const SHARES: Record<string, number> = {
  keyWords: 0.6,
  gist: 0.05,
  sharedPeople: 0.2,
  sharedPlaces: 0.1,
  numberOverlap: 0.05,
};

/** Likeness of two reports from the features of their comparison, 0..1. */
export function gradeLikeness(terms: Term[]): number {
  let likeness = 0;
  for (const { features } of terms) {
    for (const name in SHARES) likeness += (SHARES[name] ?? 0) * (features[name] ?? 0);
  }
  return likeness;
}
