import { TRUST_WEIGHTS } from './data/trust-weights';
import { PlaceClass } from './gazetteer';

/** How scripts mark a name, which decides what can be learnt from its form. */
export type ScriptKind = 'cased' | 'caseless' | 'unspaced';

/** What trust in a candidate is judged by. */
export interface TrustEvidence {
  script: ScriptKind;
  /** Of the likeliest reading; see prominenceOf. */
  prominence: number;
  placeClass: number;
  /** Whether the likeliest reading lies where the language is at home. */
  home: boolean;
  /** The name is the place's own or comes with a language, and not one of GeoNames' many alternates. */
  principal: boolean;
  /** The name is known to be this language's. */
  native: boolean;
  inflected: boolean;
  everyday: boolean;
  /** The name is a given name or a surname too. */
  personal: boolean;
  hyphenated: boolean;
  /** A particle stands before the name. */
  clitic: boolean;
  /** UTF-16 units. */
  length: number;
  words: number;
  sentenceStart: boolean;
  allCaps: boolean;
  /** Whether the word before, or after, is written like a name and joined by a space. */
  capitalBefore: boolean;
  capitalAfter: boolean;
  /** What the words beside it say it is. */
  kindBeside: boolean;
  readings: number;
}

export const TRUST_FEATURES = 28;
const LONGEST = 12;
const KNEE = 3.5;

/** The evidence as numbers, in the order of TRUST_WEIGHTS; `into` holds TRUST_FEATURES. */
export function trustFeatures(evidence: TrustEvidence, into: Float64Array): Float64Array {
  const prominence = Math.log10(1 + evidence.prominence);
  const length = Math.min(evidence.length, LONGEST);
  const { placeClass } = evidence;
  let at = 0;
  const add = (value: number | boolean): void => {
    into[at++] = Number(value);
  };
  add(1);
  add(prominence);
  add(Math.max(0, prominence - KNEE));
  for (let known = PlaceClass.country; known <= PlaceClass.city; known++) add(placeClass === known);
  add(evidence.home);
  add(evidence.principal);
  add(evidence.native);
  add(evidence.inflected);
  add(evidence.everyday);
  add(evidence.personal);
  add(evidence.hyphenated);
  add(evidence.clitic);
  add(length);
  add(length <= 3);
  add(evidence.words > 1);
  add(evidence.sentenceStart);
  add(evidence.allCaps);
  add(evidence.capitalBefore);
  add(evidence.capitalAfter);
  add(evidence.capitalBefore ? prominence : 0);
  add(evidence.capitalAfter ? prominence : 0);
  add(evidence.kindBeside);
  add(Math.log2(evidence.readings));
  return into;
}

const scratch = new Float64Array(TRUST_FEATURES);

/** Probability that a name of the gazetteer is a place mention where it stands: a logistic model (tools/gazetteer/fit-trust). */
export function trustOf(evidence: TrustEvidence): number {
  const features = trustFeatures(evidence, scratch);
  const weights = TRUST_WEIGHTS[evidence.script];
  let logOdds = 0;
  for (let at = 0; at < features.length; at++) logOdds += (features[at] ?? 0) * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-logOdds));
}
