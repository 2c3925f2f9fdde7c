/** What trust in a candidate is judged by. */
export interface TrustEvidence {
  /** Of the best reading; see prominenceOf. */
  prominence: number;
  principal: boolean;
  inflected: boolean;
  everyday: boolean;
  hyphenated: boolean;
  /** UTF-16 units. */
  length: number;
  words: number;
  cased: boolean;
  sentenceStart: boolean;
}

/** Probability that a name of the gazetteer is a place mention where it stands. */
export function trustOf(evidence: TrustEvidence): number {
  let logOdds = -5.2 + 0.75 * Math.log10(1 + evidence.prominence);
  if (evidence.principal) logOdds += 0.8;
  if (evidence.inflected) logOdds -= 0.4;
  if (evidence.everyday) logOdds -= 3;
  if (evidence.hyphenated) logOdds -= 1;
  if (evidence.words > 1) logOdds += 1.5;
  if (!evidence.cased) logOdds -= 0.5;
  if (evidence.sentenceStart) logOdds -= 0.3;
  logOdds += 0.15 * (Math.min(evidence.length, 12) - 6);
  return 1 / (1 + Math.exp(-logOdds));
}
