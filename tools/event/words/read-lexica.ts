import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fold } from '@/lib/event/fold';

/** Foreign word -> English words that it may mean, with weights. */
export type Lexicon = Map<string, Map<string, number>>;

const FUNCTION_WORDS = new Set(
  'a an the of to in on at by for with from and or be is as it its one someone something that this up out off not'.split(
    ' ',
  ),
);
const LONGEST_ENGLISH_PHRASE = 3;
/** Several words can stand for a synset, so one of them is a weaker translation than a dictionary's. */
const SYNSET_WEIGHT = 0.5;

/** Both lexica of the shared data, folded, for the languages asked for. */
export function readLexica(folder: string, languages: readonly string[]): Map<string, Lexicon> {
  const lexica = new Map<string, Lexicon>(languages.map((language) => [language, new Map()]));
  for (const [, language = '', headword = '', , translation = ''] of rows(
    `${folder}/enwiktionary_pairs.tsv.gz`,
  )) {
    addTranslation(lexica.get(language), translation, headword, 1);
  }
  addSynsets(`${folder}/synset_lemmas.tsv.gz`, lexica);
  return lexica;
}

function addSynsets(file: string, lexica: Map<string, Lexicon>): void {
  const english = new Map<string, Set<string>>();
  const foreign: [language: string, lemma: string, synset: string][] = [];
  for (const [language = '', lemma = '', synset = ''] of rows(file)) {
    if (language === 'en') english.set(synset, (english.get(synset) ?? new Set()).add(lemma));
    else if (lexica.has(language)) foreign.push([language, lemma, synset]);
  }
  for (const [language, lemma, synset] of foreign) {
    const meanings = english.get(synset);
    for (const meaning of meanings ?? []) {
      addTranslation(lexica.get(language), lemma, meaning, SYNSET_WEIGHT / (meanings?.size ?? 1));
    }
  }
}

/** 'Ministerpräsident' -> 'prime minister' counts for both English words. */
function addTranslation(
  lexicon: Lexicon | undefined,
  word: string,
  english: string,
  weight: number,
): void {
  const key = fold(word);
  if (!lexicon || key === '' || /[\s_]/.test(key)) return;
  const meanings = fold(english)
    .split(/[\s_]+/)
    .filter((part) => part.length > 1 && !FUNCTION_WORDS.has(part));
  if (meanings.length === 0 || meanings.length > LONGEST_ENGLISH_PHRASE) return;
  const known = lexicon.get(key) ?? new Map<string, number>();
  for (const meaning of meanings) {
    known.set(meaning, (known.get(meaning) ?? 0) + weight / meanings.length);
  }
  lexicon.set(key, known);
}

export function* rows(file: string): Generator<string[]> {
  for (const line of gunzipSync(new Uint8Array(readFileSync(file)))
    .toString('utf8')
    .split('\n')) {
    if (line) yield line.split('\t');
  }
}
