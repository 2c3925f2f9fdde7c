import type { SearchOptions } from 'minisearch';
import type { Vocabulary } from './vocabulary';
import type { AskedWord } from './words';

/** Terms that are looked for together, and how. */
export interface Question extends SearchOptions {
  terms: string[];
}

/** A whole word counts most, then what begins with the word, what is only written nearly like it, and what holds it. */
export const WEIGHTS = { whole: 1, prefix: 0.6, fuzzy: 0.4, inside: 0.3 };
/** Shorter parts stand inside nearly every text. */
const SHORTEST_PART = 3;
/** Slips allowed in words from that length on. */
const SLIPS: [length: number, slips: number][] = [
  [8, 2],
  [4, 1],
];
/** Share of its neighbouring pairs of characters that a text in Chinese or Japanese must hold. */
const ENOUGH_PAIRS = 0.6;

/** Asks for texts that hold the word: it, what begins with it, and what holds it. */
export function asWritten({ word, pairs }: AskedWord, vocabulary: Vocabulary): Question {
  return pairs ? allPairs(pairs) : holding(word, vocabulary);
}

/** Asks for texts that hold something written nearly like it. */
export function asMeant({ word, pairs }: AskedWord, vocabulary: Vocabulary): Question {
  return pairs ? mostPairs(pairs) : nearly(word, vocabulary);
}

function holding(word: string, vocabulary: Vocabulary): Question {
  const terms = word.length < SHORTEST_PART ? [] : vocabulary.holding(word);
  return { terms: [word, ...terms], prefix: isFirst, boostTerm: firstMore(WEIGHTS.inside) };
}

/** What is, or begins, nearly like the word; neighbours that were swapped are one slip, too. */
function nearly(word: string, vocabulary: Vocabulary): Question {
  const slips = SLIPS.find(([length]) => word.length >= length)?.[1] ?? 0;
  if (slips === 0) return { terms: [] };
  const terms = [word, ...swapped(word), ...vocabulary.beginningNearly(word, slips)];
  return {
    terms,
    prefix: (_, at) => at > 0,
    fuzzy: (_, at) => at === 0 && slips,
    boostTerm: firstMore(WEIGHTS.fuzzy),
  };
}

function swapped(word: string): string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, at) =>
      [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''),
    );
}

/** A character begins a pair wherever it stands. */
function allPairs(pairs: string[]): Question {
  return { terms: pairs, combineWith: 'AND', prefix: pairs.length === 1 };
}

function mostPairs(pairs: string[]): Question {
  const enough = pairs.length * ENOUGH_PAIRS;
  return { terms: pairs, filter: ({ queryTerms }) => queryTerms.length >= enough };
}

const isFirst = (_term: string, at: number): boolean => at === 0;
const firstMore =
  (others: number) =>
  (_term: string, at: number): number =>
    at === 0 ? WEIGHTS.whole : others;
