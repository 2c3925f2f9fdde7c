import { MOST_CONCEPTS } from '@/lib/event/words/word-table';
import type { Lexicon } from './read-lexica';

const CONCEPTS = 14_000;
/** Rarer English words than this many others are left out: dictionaries are full of slang that no news writes. */
const RAREST_RANK = 120_000;

/** English words that news uses and that many foreign words mean, with their numbers from 1; `ranks` are places by frequency in English. */
export function chooseConcepts(
  known: Iterable<string>,
  lexica: Map<string, Lexicon>,
  english: Map<string, number>,
  ranks: Map<string, number>,
): Map<string, number> {
  const translated = new Map<string, number>();
  for (const lexicon of lexica.values()) {
    for (const meanings of lexicon.values()) {
      for (const meaning of meanings.keys()) {
        translated.set(meaning, (translated.get(meaning) ?? 0) + 1);
      }
    }
  }
  const worth = (word: string): number =>
    2 * Math.log1p(english.get(word) ?? 0) +
    Math.log1p(translated.get(word) ?? 0) -
    Math.log1p(ranks.get(word) ?? RAREST_RANK);
  const chosen = [...known]
    .filter((word) => (ranks.get(word) ?? RAREST_RANK) < RAREST_RANK || english.has(word))
    .map((word): [string, number] => [word, worth(word)])
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, Math.min(CONCEPTS, MOST_CONCEPTS) - 1);
  return new Map(chosen.map(([word], index) => [word, index + 1]));
}
