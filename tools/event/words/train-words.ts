import { fold } from '@/lib/event/fold';
import { type PackedWords, SYNONYMS } from '@/lib/event/words/word-file';
import { NO_MEANING, packMeaning, type WordTable } from '@/lib/event/words/word-table';
import { beginningTables } from './beginning-tables';
import { chooseConcepts } from './choose-concepts';
import { conceptVectors } from './concept-vectors';
import type { Blurb, ParallelDocument } from './corpora';
import { induceLexicon } from './induce-lexicon';
import { languageTable } from './language-table';
import { conceptRarities, setWordRarities } from './rarity';
import type { Lexicon } from './read-lexica';
import type { EnglishVectors } from './read-vectors';
import { synonymsByPivot } from './synonyms';

export interface WordData {
  lexica: Map<string, Lexicon>;
  sentences: Map<string, string[]>;
  documents: ParallelDocument[];
  blurbs: Blurb[];
  simplified: Map<string, string>;
  english: EnglishVectors;
}

export interface TrainedWords extends PackedWords {
  /** English word of each concept. */
  concepts: string[];
}

const UNSPACED = new Set(['zh', 'ja']);
const isInduced = (language: string): boolean => !UNSPACED.has(language) && language !== 'en';

/** Concepts are English words; every language's words are filed under the concepts that they translate to. */
export function trainWords(data: WordData): TrainedWords {
  const lexica = withSimplified(data);
  const texts = textsByLanguage(data);
  const frequencies = new Map(
    [...texts].map(([language, sentences]) => [language, countWords(sentences)]),
  );
  const synonyms = synonymsByPivot(lexica.values());
  const vocabulary = chooseConcepts(
    synonyms.keys(),
    lexica,
    frequencies.get('en') ?? new Map(),
    data.english.ranks,
  );
  lexica.set('en', new Map([...vocabulary.keys()].map((word) => [word, new Map([[word, 1]])])));
  const concepts = ['', ...vocabulary.keys()];
  const tables = new Map<string, WordTable>();
  const tableOf = (language: string, induced: Lexicon): WordTable =>
    languageTable(
      {
        lexicon: lexica.get(language) ?? new Map(),
        induced,
        frequency: frequencies.get(language) ?? new Map(),
        sentences: texts.get(language)?.length ?? 0,
        hasSpaces: !UNSPACED.has(language),
      },
      vocabulary,
    );
  const english = tableOf('en', new Map());
  for (const language of lexica.keys()) {
    const induced = isInduced(language)
      ? induceLexicon(data.documents, language, english, (concept) => concepts[concept] ?? '')
      : new Map();
    tables.set(language, language === 'en' ? english : tableOf(language, induced));
  }
  setWordRarities(tables, texts);
  return {
    concepts,
    rarity: conceptRarities(tables, texts, vocabulary.size + 1),
    synonyms: packSynonyms(synonyms, vocabulary),
    vectors: conceptVectors(concepts, data.english),
    tables,
    beginnings: beginningTables(tables, texts),
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
