import search from 'approx-string-match';
import { alignedCandidates } from './aligned-candidates';
import { type Candidate, type Quote, type ScoredCandidate, scoreCandidate } from './match-score';

/** Longest edit distance that is searched for: beyond it the search gets slow and what it finds is no quote. */
const MAX_ERRORS = 256;

/** Share of the quote's characters that may differ. */
const MAX_ERROR_RATE = 0.45;

/** Agreement beyond chance that is needed, in characters: three or four words that stand together by no accident. */
const MIN_EVIDENCE = 16;

/** A context that is at least so alike is the same one: unrelated text reaches about 0.4. */
const GOOD_CONTEXT = 0.7;

/** A context that is at most, or at least, so alike is certainly another, or the same. */
const OTHER_CONTEXT = 0.45;
const SURE_CONTEXT = 0.9;

/** Words that are so alike may be the quote's when their context is. */
const MIN_RIVAL = 0.5;

/** Pages shift by so many characters all the time; further away a second copy may be the true one, in other words. */
const SAME_PLACE = 150;

/** Shorter contexts, at the ends of a page, say nothing. */
const MIN_CONTEXT = 8;

/** Least likeness of the words, by the number of sides on which the context is the same: what is framed may differ more. */
const MIN_LIKENESS = [0.8, 0.65, 0.35] as const;

/** Scores closer than this are a tie: about what one changed word in a context makes. */
const TIE = 0.1;

/** In a tie the nearer place wins when its distance from the described position is at most this share of the other's. */
const CLEARLY_NEARER = 0.1;

/** A phrase that stands more often than this on a page is told apart by context alone if at all. */
const MAX_CANDIDATES = 200;

/** Whether a place is shown; asked only about places that fit equally well, since it may cost a layout. */
export type IsShown = (candidate: Candidate) => boolean;

/**
 * Finds the one place in a folded text that a folded quote was taken from; undefined when there is none, when too little
 * agrees, or when two places fit equally well.
 */
export function matchQuote(
  text: string,
  quote: Quote,
  isShown: IsShown = () => true,
): ScoredCandidate | undefined {
  if (quote.exact === '') return undefined;
  const known: ScoredCandidate[] = [];
  // From the cheap to the dear: an unchanged page costs a search for the words, most changed ones no approximate search.
  for (const find of [exactCandidates, alignedCandidates, approximateCandidates]) {
    known.push(...find(text, quote).map((each) => scoreCandidate(text, quote, each)));
    const best = pick(known, quote, isShown);
    if (find === approximateCandidates) return best;
    if (best && isSettled(best, quote, find === exactCandidates)) return best;
  }
  return undefined;
}

/** Whether no further kind of search can find a better place. */
function isSettled(best: ScoredCandidate, quote: Quote, onlyExact: boolean): boolean {
  const sides = goodSides(best, quote);
  // A second copy further away may be the true one, in other words, and an exact search does not see it.
  if (onlyExact) return sides === 2 && isWhereItWas(best, quote);
  return sides > 0 && best.like.quote >= MIN_LIKENESS[0];
}

function exactCandidates(text: string, { exact }: Quote): Candidate[] {
  const candidates: Candidate[] = [];
  let start = text.indexOf(exact);
  while (start >= 0 && candidates.length < MAX_CANDIDATES) {
    candidates.push({ start, end: start + exact.length, errors: 0 });
    start = text.indexOf(exact, start + 1);
  }
  return candidates;
}

/** Places where the words are alike, and places where the words with their context are alike. */
function approximateCandidates(text: string, quote: Quote): Candidate[] {
  const alone = approximate(text, quote.exact);
  const inContext = approximate(text, quote.prefix + quote.exact + quote.suffix).flatMap(
    ({ start, end }) => {
      const window = text.slice(start, end);
      return approximate(window, quote.exact).map((each) => ({
        start: start + each.start,
        end: start + each.end,
        errors: each.errors,
      }));
    },
  );
  return [...alone, ...inContext];
}

function approximate(text: string, wanted: string): Candidate[] {
  const maxErrors = Math.min(MAX_ERRORS, Math.floor(wanted.length * MAX_ERROR_RATE));
  return search(text, wanted, maxErrors).slice(0, MAX_CANDIDATES);
}

/** The best candidate, unless it is too weak or another place is as good. */
function pick(
  candidates: readonly ScoredCandidate[],
  quote: Quote,
  isShown: IsShown,
): ScoredCandidate | undefined {
  const ranked = candidates.filter((each) => isSure(each, quote)).sort((a, b) => b.score - a.score);
  const places: ScoredCandidate[] = [];
  for (const each of ranked) if (!places.some((place) => overlap(place, each))) places.push(each);
  const [best] = places;
  if (!best) return undefined;
  if (candidates.some((each) => !overlap(each, best) && hasWhatLacks(each, best))) return undefined;
  const tied = places.filter(({ score }) => best.score - score < TIE);
  if (tied.length === 1) return best;
  const shown = tied.filter(isShown);
  return shown.length === 1 ? shown[0] : clearlyNearest(tied, quote.position);
}

/** Whether another place has, beside words that are still alike, the context that this one lacks: either may be meant. */
function hasWhatLacks(other: ScoredCandidate, { like }: ScoredCandidate): boolean {
  if (other.like.quote < MIN_RIVAL) return false;
  const lacks = (side: 'prefix' | 'suffix') =>
    like[side] < OTHER_CONTEXT && other.like[side] >= SURE_CONTEXT;
  return lacks('prefix') || lacks('suffix');
}

function clearlyNearest(
  tied: readonly ScoredCandidate[],
  position: number | undefined,
): ScoredCandidate | undefined {
  if (position === undefined) return undefined;
  const distance = ({ start }: Candidate) => Math.abs(start - position);
  const [nearest, next] = [...tied].sort((a, b) => distance(a) - distance(b));
  if (!nearest || !next) return nearest;
  return distance(nearest) <= distance(next) * CLEARLY_NEARER ? nearest : undefined;
}

function isSure(candidate: ScoredCandidate, quote: Quote): boolean {
  return (
    candidate.evidence >= MIN_EVIDENCE &&
    candidate.like.quote >= MIN_LIKENESS[goodSides(candidate, quote)]
  );
}

function isWhereItWas({ start }: Candidate, { position }: Quote): boolean {
  return position !== undefined && Math.abs(start - position) <= SAME_PLACE;
}

/** On how many sides the context is the same. */
function goodSides({ like }: ScoredCandidate, { prefix, suffix }: Quote): 0 | 1 | 2 {
  const before = prefix.length >= MIN_CONTEXT && like.prefix >= GOOD_CONTEXT;
  const after = suffix.length >= MIN_CONTEXT && like.suffix >= GOOD_CONTEXT;
  return before && after ? 2 : before || after ? 1 : 0;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}
