import { lexemes } from '@/lib/event/lexemes';
import { findInflected, STOP_CONCEPT, type WordTable } from '@/lib/event/words/word-table';
import type { ParallelDocument } from './corpora';
import type { Lexicon } from './read-lexica';

/** Letters that inflected forms of a word mostly share. */
const STEM_LENGTH = 6;
const SHORTEST_FORM = 4;
const ITERATIONS = 6;
/** Sentences in which the translation must have been seen, by expectation. */
const FEWEST_SEEN = 2;
const LEAST_CHANCE = 0.35;
/** The English word that grammar, and what the translator added, comes from. */
const NOTHING = '';

interface SentencePair {
  forms: string[];
  english: string[];
}

/**
 * Beginnings of words with their English concepts, learned from translated sentences alone (IBM model 1, Brown et al. 1993):
 * for languages whose dictionaries are small. `nameOf` gives the English word of a concept.
 */
export function induceLexicon(
  documents: ParallelDocument[],
  language: string,
  english: WordTable,
  nameOf: (concept: number) => string,
): Lexicon {
  const originals = new Map(
    documents.filter((one) => one.language === 'en').map(({ doc, sentences }) => [doc, sentences]),
  );
  const pairs = documents
    .filter((one) => one.language === language)
    .flatMap(({ doc, sentences }) =>
      sentences.map((sentence, at) => ({
        forms: formsOf(sentence),
        english: [NOTHING, ...englishConcepts(originals.get(doc)?.[at] ?? '', english, nameOf)],
      })),
    );
  return likely(align(pairs));
}

function formsOf(sentence: string): string[] {
  const words = lexemes(sentence).filter(
    ({ kind, folded }) => kind === 'word' && folded.length >= SHORTEST_FORM,
  );
  return [...new Set(words.map(({ folded }) => folded.slice(0, STEM_LENGTH)))];
}

function englishConcepts(
  sentence: string,
  table: WordTable,
  nameOf: (concept: number) => string,
): string[] {
  const concepts = lexemes(sentence).flatMap(({ kind, folded }) => {
    const concept =
      kind === 'word' ? findInflected(table, folded)?.meanings[0]?.concept : undefined;
    return concept === undefined || concept === STOP_CONCEPT ? [] : [nameOf(concept)];
  });
  return [...new Set(concepts)];
}

/** Form -> English word -> in how many sentences one stood for the other. */
function align(pairs: SentencePair[]): Map<string, Map<string, number>> {
  let chances = new Map<string, Map<string, number>>();
  let seen = new Map<string, Map<string, number>>();
  for (let step = 0; step < ITERATIONS; step++) {
    seen = new Map();
    const totals = new Map<string, number>();
    for (const { forms, english } of pairs) {
      for (const form of forms) {
        const weights = english.map((word) =>
          step === 0 ? 1 : (chances.get(word)?.get(form) ?? 0),
        );
        const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
        english.forEach((word, at) => {
          const share = (weights[at] ?? 0) / all;
          add(seen, form, word, share);
          totals.set(word, (totals.get(word) ?? 0) + share);
        });
      }
    }
    chances = new Map();
    for (const [form, words] of seen) {
      for (const [word, count] of words) add(chances, word, form, count / (totals.get(word) ?? 1));
    }
  }
  return seen;
}

function likely(seen: Map<string, Map<string, number>>): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const [form, words] of seen) {
    const all = [...words.values()].reduce((sum, count) => sum + count, 0);
    const kept = [...words].filter(
      ([word, count]) => word !== NOTHING && count >= FEWEST_SEEN && count / all >= LEAST_CHANCE,
    );
    if (kept.length > 0) lexicon.set(form, new Map(kept));
  }
  return lexicon;
}

function add(table: Map<string, Map<string, number>>, a: string, b: string, amount: number): void {
  const row = table.get(a) ?? new Map<string, number>();
  row.set(b, (row.get(b) ?? 0) + amount);
  table.set(a, row);
}
