import search from 'approx-string-match';
import { type Candidate, type Quote, type ScoredCandidate, scoreCandidate } from './match-score';

/** Longest edit distance that is searched for: beyond it the search gets slow and what it finds is no quote. */
const MAX_ERRORS = 256;

/** Share of the quote's characters that may differ. */
const MAX_ERROR_RATE = 0.45;

/** Agreement beyond chance that is needed, in characters: three or four words that stand together by no accident. */
const MIN_EVIDENCE = 16;

/** A place whose context is at least so alike is taken without looking for better ones that differ in wording. */
const GOOD_CONTEXT = 0.7;

/** Scores closer than this are a tie: about what one changed word in a context makes. */
const TIE = 0.04;

/** In a tie the nearer place wins when its distance from the described position is at most this share of the other's. */
const CLEARLY_NEARER = 0.25;

/** A phrase that stands more often than this on a page is told apart by context alone if at all. */
const MAX_CANDIDATES = 200;

/**
 * Finds the one place in a folded text that a folded quote was taken from; undefined when there is none, when too little
 * agrees, or when two places fit equally well.
 */
export function matchQuote(text: string, quote: Quote): ScoredCandidate | undefined {
  if (quote.exact === '') return undefined;
  const exact = exactCandidates(text, quote.exact).map((each) => scoreCandidate(text, quote, each));
  const found = pick(exact, quote);
  if (found && found.context >= GOOD_CONTEXT) return found;
  const fuzzy = fuzzyCandidates(text, quote).map((each) => scoreCandidate(text, quote, each));
  return pick([...exact, ...fuzzy], quote);
}

function exactCandidates(text: string, exact: string): Candidate[] {
  const candidates: Candidate[] = [];
  let start = text.indexOf(exact);
  while (start >= 0 && candidates.length < MAX_CANDIDATES) {
    candidates.push({ start, end: start + exact.length, errors: 0 });
    start = text.indexOf(exact, start + 1);
  }
  return candidates;
}

/** Places where the words are alike, and places where the words with their context are alike. */
function fuzzyCandidates(text: string, quote: Quote): Candidate[] {
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
  { position }: Quote,
): ScoredCandidate | undefined {
  const ranked = candidates
    .filter(({ evidence }) => evidence >= MIN_EVIDENCE)
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return undefined;
  const tied = ranked.filter(
    (each) => best.score - each.score < TIE && (each === best || !overlap(each, best)),
  );
  if (tied.length === 1) return best;
  if (position === undefined) return undefined;
  const distance = ({ start }: Candidate) => Math.abs(start - position);
  const [nearest, next] = tied.sort((a, b) => distance(a) - distance(b));
  if (!nearest || !next) return nearest;
  return distance(nearest) <= distance(next) * CLEARLY_NEARER ? nearest : undefined;
}

function overlap(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}
