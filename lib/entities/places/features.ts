import { words } from './grammar';
import { PLACE_LANGUAGES } from './languages';

/** How one language names waters, heights, islands, streets and buildings. */
export interface FeatureWords {
  /** Words that begin such a name, in small letters. */
  heads: ReadonlySet<string>;
  /** Those that belong to the name when they are written small. */
  smallHeads: ReadonlySet<string>;
  /** Words that end such a name, in small letters; English ones in every language, for they are not translated. */
  tails: ReadonlySet<string>;
  /** Whether a word has one of the endings that make it such a name ("Friedrichstraße"). */
  isCompound(word: string): boolean;
}

/** Letters that a compound has before its ending. */
const SHORTEST_STEM = 3;
const QUOTED = 'en';
const remembered = new Map<string, FeatureWords>();

/** Feature words of a language, read on first use; only the English tails where it has none. */
export function featureWordsOf(language: string): FeatureWords {
  const known = remembered.get(language);
  if (known) return known;
  const sourceOf = (code: string) => PLACE_LANGUAGES.find((place) => place.language === code);
  const source = sourceOf(language);
  const smallHeads = listOf(source?.smallHeads);
  const endings = listOf(source?.featureEndings);
  const features: FeatureWords = {
    heads: new Set([...listOf(source?.featureHeads), ...smallHeads]),
    smallHeads: new Set(smallHeads),
    tails: new Set([...listOf(source?.featureTails), ...listOf(sourceOf(QUOTED)?.featureTails)]),
    isCompound: (word) =>
      endings.some((end) => word.length >= end.length + SHORTEST_STEM && word.endsWith(end)),
  };
  remembered.set(language, features);
  return features;
}

function listOf(list: string | undefined): string[] {
  return words(list ?? '').map((word) => word.toLowerCase());
}
