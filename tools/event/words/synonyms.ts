import type { Lexicon } from './read-lexica';

const FEWEST_SHARE = 0.03;

/** English word -> words with which it shares translations, itself included, by the chance of being meant (paraphrase by pivot). */
export function synonymsByPivot(lexica: Iterable<Lexicon>): Map<string, [string, number][]> {
  const pivots = new Map<
    string,
    { meanings: Map<string, number>; share: number; total: number }[]
  >();
  for (const lexicon of lexica) {
    for (const meanings of lexicon.values()) {
      const total = sum(meanings.values());
      for (const [english, weight] of meanings) {
        const known = pivots.get(english) ?? [];
        known.push({ meanings, share: weight / total, total });
        pivots.set(english, known);
      }
    }
  }
  const synonyms = new Map<string, [string, number][]>();
  for (const [english, words] of pivots) {
    const chances = new Map<string, number>();
    for (const { meanings, share, total } of words) {
      for (const [other, weight] of meanings) {
        chances.set(other, (chances.get(other) ?? 0) + (share * weight) / total);
      }
    }
    const all = sum(words.map(({ share }) => share));
    const best = [...chances]
      .map(([other, chance]): [string, number] => [other, chance / all])
      .filter(([, chance]) => chance > FEWEST_SHARE)
      .sort(([, a], [, b]) => b - a);
    synonyms.set(english, best);
  }
  return synonyms;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
