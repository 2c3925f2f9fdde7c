import { UNSPACED } from './words';

/** The words of a collection, for finding what somebody meant to write. */
export interface Vocabulary {
  /** Words that are, or begin, nearly like the given one: one slip from four letters on, two from eight on. The nearest first. */
  near(word: string): string[];
}

/** Slips allowed in words from that length on. */
const SLIPS: [length: number, slips: number][] = [
  [8, 2],
  [4, 1],
];
const SHORTEST = 3;
/** Coarser than letters and digits, and ten times as fast; a stray mark in a word costs one slip at most. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~\u2010-\u206f«»،؛؟。、，：；！？（）「」]+/;
/** More guesses would find what nobody looks for. */
const MOST_GUESSES = 8;

/** Reads folded texts; they are not kept. */
export function createVocabulary(texts: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.split(BETWEEN_WORDS)) words.add(word);
  // letters are compared as bits first: that rejects nearly all words
  const known = [...words].flatMap((word) =>
    word.length < SHORTEST || UNSPACED.test(word) ? [] : [{ word, letters: lettersOf(word) }],
  );

  return {
    near(word) {
      const slips = SLIPS.find(([length]) => word.length >= length)?.[1] ?? 0;
      if (slips === 0 || UNSPACED.test(word)) return [];
      const letters = lettersOf(word);
      const found: { word: string; distance: number }[] = [];
      for (const candidate of known) {
        if (candidate.word.length < word.length - slips) continue;
        if (bits(letters & ~candidate.letters) > slips) continue;
        const distance = prefixDistance(word, candidate.word, slips);
        if (distance <= slips) found.push({ word: candidate.word, distance });
      }
      found.sort((a, b) => a.distance - b.distance || a.word.length - b.word.length);
      return found.slice(0, MOST_GUESSES).map((each) => each.word);
    },
  };
}

/** One bit for each letter, 32 letters to a round. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bits(of: number): number {
  let count = 0;
  for (let rest = of; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Fewest insertions, deletions, changes and swaps of neighbours that make `word` a beginning of `candidate`; `most` + 1 beyond `most`. */
function prefixDistance(word: string, candidate: string, most: number): number {
  const width = Math.min(candidate.length, word.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const isSame = word[row - 1] === candidate[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        word[row - 1] === candidate[column - 2] &&
        word[row - 2] === candidate[column - 1];
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return Math.min(...last);
}
