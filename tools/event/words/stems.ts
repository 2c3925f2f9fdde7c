import type { Lexicon } from './read-lexica';

const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;
/** Share of a language's words that must end so for it to be taken for an inflection; one letter occurs by chance more often. */
const COMMON = { one: 0.02, more: 0.008 };

/**
 * Stems of dictionary forms, whose endings (-en, -ować, -mek) inflected forms do not have. Endings are those that
 * many of the language's words share. A stem of several words has their meanings, the longer stem's words first.
 */
export function stemsOf(lexicon: Lexicon): Lexicon {
  const endings = commonEndings([...lexicon.keys()]);
  const stems: Lexicon = new Map();
  for (const [word, meanings] of lexicon) {
    for (let cut = 1; cut <= LONGEST_ENDING; cut++) {
      if (word.length - cut < SHORTEST_STEM || !endings.has(word.slice(-cut))) continue;
      const stem = word.slice(0, -cut);
      const known = stems.get(stem) ?? new Map<string, number>();
      for (const [meaning, weight] of meanings) {
        known.set(meaning, (known.get(meaning) ?? 0) + weight / cut);
      }
      stems.set(stem, known);
    }
  }
  return stems;
}

function commonEndings(words: string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (let length = 1; length <= LONGEST_ENDING && word.length - length >= 3; length++) {
      const ending = word.slice(-length);
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  const common = [...counts].filter(
    ([ending, count]) => count > words.length * (ending.length === 1 ? COMMON.one : COMMON.more),
  );
  return new Set(common.map(([ending]) => ending));
}
