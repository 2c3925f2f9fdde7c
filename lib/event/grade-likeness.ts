import type { Term } from './terms/term';

/**
 * Shares of the features in how alike two reports are. Words tell the subject; names and figures only sharpen it. Set by
 * hand, since nothing that may be trained on is graded: a few hundred combinations of round shares were tried on the graded
 * development pairs, where those near the best hardly differ.
 */
const SHARES: Record<string, number> = {
  keyWords: 0.6,
  gist: 0.1,
  sharedPeople: 0.15,
  sharedPlaces: 0.1,
  numberOverlap: 0.05,
};
/** In one language the words as they are spelt tell more than what they mean. */
const SHARES_IN_ONE_LANGUAGE: Record<string, number> = {
  ...SHARES,
  keyWords: 0.2,
  keySpellings: 0.4,
};

/**
 * The least where names cannot be compared, because a side tells of nobody and of no place that the other side's could be held
 * against: what a page showed instead of its report, say. That tells nothing, not that the two are unlike.
 */
const LEAST_WITHOUT_NAMES = 0.1;

/** One outlet's reports share its turns of phrase and what stands round its texts. */
const OF_ONE_OUTLET = 0.85;

/** Likeness of two reports from the features of their comparison, 0..1. */
export function gradeLikeness(terms: Term[], ofOneOutlet = false): number {
  let likeness = 0;
  let hasNames = false;
  for (const { features } of terms) {
    hasNames ||= 'sharedPeople' in features || 'sharedPlaces' in features;
    const shares = 'keySpellings' in features ? SHARES_IN_ONE_LANGUAGE : SHARES;
    for (const name in shares) likeness += (shares[name] ?? 0) * (features[name] ?? 0);
  }
  if (ofOneOutlet) likeness *= OF_ONE_OUTLET;
  return hasNames ? likeness : Math.max(likeness, LEAST_WITHOUT_NAMES);
}
