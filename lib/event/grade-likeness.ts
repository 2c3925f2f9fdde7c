import type { Term } from './terms/term';

/**
 * Shares of the features in how alike two reports are. Words tell the subject; names and figures only sharpen it. Set by
 * hand, since nothing that may be trained on is graded; a handful of round shares were tried on the graded development pairs.
 */
const SHARES: Record<string, number> = {
  sharedWords: 0.68,
  sharedPeople: 0.12,
  sharedPlaces: 0.12,
  numberOverlap: 0.08,
};

/** Likeness of two reports from the features of their comparison, 0..1. */
export function gradeLikeness(terms: Term[]): number {
  let likeness = 0;
  for (const { features } of terms) {
    for (const [name, value] of Object.entries(features)) likeness += (SHARES[name] ?? 0) * value;
  }
  return likeness;
}
