import search from 'approx-string-match';
import type { Span } from '@/lib/text';

/** What is looked for, folded. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where `exact` stood in the folded text when it was described. */
  position?: number;
}

/** A place in the folded text that may be the quote's. */
export interface Candidate extends Span {
  /** Edit distance between the quote and the words found. */
  errors: number;
}

export interface ScoredCandidate extends Candidate {
  /** Likeness to the described place, 0..1. */
  score: number;
  /** Characters in agreement beyond what chance gives, context included: how sure it is that this is no other place. */
  evidence: number;
  /** Likeness of the words themselves, and of those on either side, 0..1; 1 for a side that the quote does not give. */
  like: { quote: number; prefix: number; suffix: number };
}

/**
 * Weights after hypothesis/client's anchoring/match-quote: the words count most, what stands around them tells apart
 * equal words, and the position only settles what nothing else does.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const TOTAL_WEIGHT = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;

/** Likeness that unrelated text reaches: for the quote the best of a whole page, for a context that of one place. */
const CHANCE = { quote: 0.5, context: 0.4 };

/** Scores one candidate by its own words, by the words on both sides and by its distance from the described position. */
export function scoreCandidate(text: string, quote: Quote, candidate: Candidate): ScoredCandidate {
  const { start, end, errors } = candidate;
  const { exact, prefix, suffix, position } = quote;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const like = {
    quote: Math.max(0, 1 - errors / exact.length),
    prefix: likeness(before, prefix),
    suffix: likeness(after, suffix),
  };
  const near = position === undefined ? 1 : 1 - Math.abs(start - position) / (text.length || 1);
  const sum =
    WEIGHTS.quote * like.quote +
    WEIGHTS.prefix * like.prefix +
    WEIGHTS.suffix * like.suffix +
    WEIGHTS.position * near;
  const evidence =
    beyondChance(like.quote, CHANCE.quote) * exact.length +
    beyondChance(like.prefix, CHANCE.context) * prefix.length +
    beyondChance(like.suffix, CHANCE.context) * suffix.length;
  return { ...candidate, score: sum / TOTAL_WEIGHT, evidence, like };
}

/** How much of `wanted` stands in `found`, 0..1; 1 when nothing is wanted. */
function likeness(found: string, wanted: string): number {
  if (wanted === '' || found === wanted) return 1;
  const [best] = search(found, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}

function beyondChance(like: number, chance: number): number {
  return Math.max(0, (like - chance) / (1 - chance));
}
