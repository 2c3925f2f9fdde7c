import {
  findInflected,
  type Meaning,
  STOP_CONCEPT,
  type WordTable,
} from '@/lib/event/words/word-table';
import { buildTable } from './build-table';
import type { Lexicon } from './read-lexica';
import { stemsOf } from './stems';

/** What a language's table is made of. */
export interface LanguageWords {
  lexicon: Lexicon;
  /** Beginnings of words learned from translations; dictionaries come first. */
  induced: Lexicon;
  /** Folded word -> sentences that have it, of `sentences`. */
  frequency: Map<string, number>;
  sentences: number;
  hasSpaces: boolean;
}

/** Words and stems a language. */
const MOST_WORDS = 13_000;
const MOST_STEMS = 10_000;
/** Words of a language without spaces, whose few characters have no stems. */
const MOST_UNSPACED = 20_000;
/** A word that no lexicon knows and that stands in this share of sentences is grammar. */
const GRAMMAR_SHARE = 0.004;
/** A second meaning that is less likely than this against the first misleads as often as it helps. */
const LEAST_SECOND = 0.5;
/** A word that its beginning already gives the same meaning is left out, unless so many letters are cut that trust is lost. */
const MOST_CUT_OF_REDUNDANT = 3;
const NEWCOMER = Number.MAX_SAFE_INTEGER;

/** A language's most used words and stems, filed under concepts of the vocabulary (English word -> number). */
export function languageTable(
  { lexicon, induced, frequency, sentences, hasSpaces }: LanguageWords,
  vocabulary: Map<string, number>,
): WordTable {
  const known = restrict(lexicon, vocabulary, hasSpaces ? LEAST_SECOND : 0);
  const rank = (meanings: Meaning[]): number => meanings[0]?.concept ?? NEWCOMER;
  const worth = ([word, meanings]: [string, Meaning[]]): number =>
    2 * Math.log1p(frequency.get(word) ?? 0) - Math.log1p(rank(meanings));
  const best = [...known].sort((a, b) => worth(b) - worth(a));
  if (!hasSpaces) return buildTable(new Map(best.slice(0, MOST_UNSPACED)), new Map());
  const stems = restrict(stemsOf(lexicon), vocabulary, LEAST_SECOND);
  for (const [form, meanings] of restrict(induced, vocabulary, LEAST_SECOND)) {
    if (!stems.has(form)) stems.set(form, meanings);
  }
  const learned = restrict(induced, vocabulary, LEAST_SECOND);
  const bestStems = [...stems].sort(
    (a, b) => Number(learned.has(b[0])) - Number(learned.has(a[0])) || rank(a[1]) - rank(b[1]),
  );
  const chosen = withoutRedundant(best, bestStems);
  addGrammar(chosen, frequency, sentences);
  return buildTable(chosen.words, chosen.stems);
}

interface Chosen {
  words: Map<string, Meaning[]>;
  stems: Map<string, Meaning[]>;
}

/** The best words and stems, short ones first, without those whose meaning the look-up finds by a shorter one. */
function withoutRedundant(best: [string, Meaning[]][], bestStems: [string, Meaning[]][]): Chosen {
  const stems = new Map(bestStems.slice(0, MOST_STEMS));
  const words = new Map<string, Meaning[]>();
  const shortFirst = best.slice(0, 2 * MOST_WORDS).sort(([a], [b]) => a.length - b.length);
  const redundant = new Set<string>();
  const all = new Map<string, Meaning[]>();
  for (const [word, meanings] of shortFirst) {
    // As the look-up does: a stem that is spelt like the word comes before any shorter beginning.
    for (let cut = 0; cut <= MOST_CUT_OF_REDUNDANT && word.length - cut >= 4; cut++) {
      const beginning = word.slice(0, word.length - cut);
      const found = all.get(beginning) ?? stems.get(beginning);
      if (!found) continue;
      if (sameMeaning(found, meanings)) redundant.add(word);
      break;
    }
    all.set(word, meanings);
  }
  for (const [word, meanings] of best) {
    if (words.size >= MOST_WORDS) break;
    if (!redundant.has(word)) words.set(word, meanings);
  }
  for (const word of words.keys()) stems.delete(word);
  return { words, stems };
}

function sameMeaning(a: Meaning[], b: Meaning[]): boolean {
  return a[0]?.concept === b[0]?.concept;
}

/** Words of no lexicon that stand in many sentences say nothing. */
function addGrammar({ words, stems }: Chosen, frequency: Map<string, number>, sentences: number) {
  const table = buildTable(words, stems);
  for (const [word, count] of frequency) {
    const isUnknown = word.length > 2 && !findInflected(table, word);
    if (isUnknown && count > GRAMMAR_SHARE * sentences) {
      words.set(word, [{ concept: STOP_CONCEPT, share: 1 }]);
    }
  }
}

/** The two likeliest meanings that are concepts; words without any are left out. */
function restrict(
  lexicon: Lexicon,
  vocabulary: Map<string, number>,
  leastSecond: number,
): Map<string, Meaning[]> {
  const known = new Map<string, Meaning[]>();
  for (const [word, meanings] of lexicon) {
    const found = [...meanings]
      .flatMap(([meaning, weight]) => {
        const concept = vocabulary.get(meaning);
        return concept ? [{ concept, share: weight }] : [];
      })
      .sort((a, b) => b.share - a.share || a.concept - b.concept)
      .slice(0, 2);
    const most = found[0]?.share;
    if (!most) continue;
    const shares = found.map(({ concept, share }) => ({ concept, share: share / most }));
    known.set(
      word,
      shares.filter(({ share }) => share >= leastSecond),
    );
  }
  return known;
}
