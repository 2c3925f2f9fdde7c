import { fold } from '@/lib/event/fold';
import { spacedWords, unspacedWords } from '@/lib/event/words/content-words';
import { senseFinder } from '@/lib/event/words/senses';
import { SYNONYMS } from '@/lib/event/words/word-file';
import {
  findInflected,
  type Meaning,
  MOST_CONCEPTS,
  NO_MEANING,
  packMeaning,
  STOP_CONCEPT,
  type WordTable,
} from '@/lib/event/words/word-table';
import { buildTable } from './build-table';
import type { Blurb, ParallelDocument } from './corpora';
import type { Lexicon } from './read-lexica';
import { stemsOf } from './stems';
import { synonymsByPivot } from './synonyms';

export interface WordData {
  lexica: Map<string, Lexicon>;
  sentences: Map<string, string[]>;
  documents: ParallelDocument[];
  blurbs: Blurb[];
  simplified: Map<string, string>;
}

export interface TrainedWords {
  rarity: Uint8Array;
  synonyms: Uint16Array;
  tables: Map<string, WordTable>;
  simplified: string;
}

const CONCEPTS = 16_000;
/** Words and stems a language. */
const MOST_ENTRIES = 26_000;
/** A word that no lexicon knows and that stands in this share of sentences is grammar. */
const GRAMMAR_SHARE = 0.004;
/** Below 1: sentences are short, so that their counts make common words look rarer than articles' would. Chosen by eye among three values on the measuring half, which hardly told them apart. */
const RARITY_EXPONENT = 0.8;
const UNSPACED = new Set(['zh', 'ja']);

/** Concepts are English words; every language's words are filed under the concepts that they translate to. */
export function trainWords(data: WordData): TrainedWords {
  const lexica = withSimplified(data);
  const texts = textsByLanguage(data);
  const frequencies = new Map(
    [...texts].map(([language, sentences]) => [language, countWords(sentences)]),
  );
  const synonyms = synonymsByPivot(lexica.values());
  const vocabulary = chooseConcepts(synonyms, lexica, frequencies.get('en') ?? new Map());
  lexica.set('en', new Map([...vocabulary.keys()].map((word) => [word, new Map([[word, 1]])])));
  const tables = new Map<string, WordTable>();
  for (const [language, lexicon] of lexica) {
    tables.set(language, tableOf(language, lexicon, vocabulary, frequencies, texts));
  }
  return {
    rarity: rarityOf(tables, texts, vocabulary.size + 1),
    synonyms: packSynonyms(synonyms, vocabulary),
    tables,
    simplified: [...data.simplified].map((pair) => pair.join('')).join(''),
  };
}

function withSimplified({ lexica, simplified }: WordData): Map<string, Lexicon> {
  const chinese: Lexicon = new Map();
  for (const [word, meanings] of lexica.get('zh') ?? []) {
    const key = Array.from(word, (one) => simplified.get(one) ?? one).join('');
    const known = chinese.get(key) ?? new Map<string, number>();
    for (const [meaning, weight] of meanings) {
      known.set(meaning, (known.get(meaning) ?? 0) + weight);
    }
    chinese.set(key, known);
  }
  return new Map([...lexica, ['zh', chinese]]);
}

function textsByLanguage({ sentences, documents, blurbs }: WordData): Map<string, string[]> {
  const texts = new Map([...sentences].map(([language, all]) => [language, [...all]]));
  const add = (language: string, more: string[]): void => {
    texts.set(language, [...(texts.get(language) ?? []), ...more]);
  };
  for (const { language, sentences: more } of documents) add(language, more);
  for (const { language, text } of blurbs) add(language, [text]);
  return texts;
}

function countWords(sentences: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of new Set(sentence.split(/[^\p{L}\p{M}'’-]+/u).map(fold))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** English words that news uses and that many foreign words mean; numbered from 1. */
function chooseConcepts(
  synonyms: Map<string, unknown>,
  lexica: Map<string, Lexicon>,
  english: Map<string, number>,
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
    2 * Math.log1p(english.get(word) ?? 0) + Math.log1p(translated.get(word) ?? 0);
  const chosen = [...synonyms.keys()]
    .map((word): [string, number] => [word, worth(word)])
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, Math.min(CONCEPTS, MOST_CONCEPTS) - 1);
  return new Map(chosen.map(([word], index) => [word, index + 1]));
}

function tableOf(
  language: string,
  lexicon: Lexicon,
  vocabulary: Map<string, number>,
  frequencies: Map<string, Map<string, number>>,
  texts: Map<string, string[]>,
): WordTable {
  const frequency = frequencies.get(language) ?? new Map<string, number>();
  const known = restrict(lexicon, vocabulary);
  const worth = ([word, meanings]: [string, Meaning[]]): number =>
    2 * Math.log1p(frequency.get(word) ?? 0) - Math.log1p(meanings[0]?.concept ?? CONCEPTS);
  const stems = UNSPACED.has(language) ? new Map() : restrict(stemsOf(lexicon), vocabulary);
  const best = [...known].sort((a, b) => worth(b) - worth(a));
  const wordShare = stems.size > 0 ? 0.6 : 1;
  const words = new Map(best.slice(0, MOST_ENTRIES * wordShare));
  const bestStems = [...stems]
    .filter(([stem]) => !words.has(stem))
    .sort((a, b) => (a[1][0]?.concept ?? 0) - (b[1][0]?.concept ?? 0));
  const chosenStems = new Map(bestStems.slice(0, MOST_ENTRIES * (1 - wordShare)));
  if (!UNSPACED.has(language)) {
    const table = buildTable(words, chosenStems);
    const total = texts.get(language)?.length ?? 0;
    for (const [word, count] of frequency) {
      const isUnknown = word.length > 2 && !findInflected(table, word);
      if (isUnknown && count > GRAMMAR_SHARE * total) {
        words.set(word, [{ concept: STOP_CONCEPT, share: 1 }]);
      }
    }
  }
  return buildTable(words, chosenStems);
}

/** The two likeliest meanings that are concepts; words without any are left out. */
function restrict(lexicon: Lexicon, vocabulary: Map<string, number>): Map<string, Meaning[]> {
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
    if (most)
      known.set(
        word,
        found.map(({ concept, share }) => ({ concept, share: share / most })),
      );
  }
  return known;
}

/** Inverse sentence frequency over all languages' texts, as 0..255. */
function rarityOf(
  tables: Map<string, WordTable>,
  texts: Map<string, string[]>,
  concepts: number,
): Uint8Array {
  const counts = new Float64Array(concepts);
  let total = 0;
  for (const [language, sentences] of texts) {
    const table = tables.get(language);
    for (const sentence of sentences) {
      total++;
      const words = UNSPACED.has(language)
        ? unspacedWords(sentence, table, undefined)
        : spacedWords(sentence, senseFinder(tables, language));
      const seen = new Set(
        words.flatMap(({ senses }) => senses.flatMap(({ meanings }) => meanings[0]?.concept ?? [])),
      );
      for (const concept of seen) counts[concept] = (counts[concept] ?? 0) + 1;
    }
  }
  const most = Math.log(total + 1);
  return Uint8Array.from(counts, (count) =>
    Math.round(255 * (Math.log((total + 1) / (count + 1)) / most) ** RARITY_EXPONENT),
  );
}

function packSynonyms(
  synonyms: Map<string, [string, number][]>,
  vocabulary: Map<string, number>,
): Uint16Array {
  const packed = new Uint16Array(SYNONYMS * (vocabulary.size + 1)).fill(NO_MEANING);
  for (const [word, concept] of vocabulary) {
    const known = (synonyms.get(word) ?? [])
      .flatMap(([other, share]) => {
        const id = vocabulary.get(other);
        return id ? [{ concept: id, share }] : [];
      })
      .slice(0, SYNONYMS);
    const most = known[0]?.share ?? 1;
    const meanings = known.length > 0 ? known : [{ concept, share: 1 }];
    meanings.forEach((meaning, index) => {
      packed[SYNONYMS * concept + index] = packMeaning({
        concept: meaning.concept,
        share: known.length > 0 ? meaning.share / most : 1,
      });
    });
  }
  return packed;
}
