import { writeFileSync } from 'node:fs';
import { allFakers } from '@faker-js/faker';
import { everydayBits, everydayForm } from '@/lib/entities/people/everyday-words';
import { readJsonLines } from '../event/words/corpora';
import { rows } from '../event/words/read-lexica';

/**
 * Writes lib/entities/people/data/everyday-words.json: for each language without capitals whose tagger takes common
 * words for names, a Bloom filter of words that are hardly ever one. They are the words of Wiktionary and of the
 * Persian wordnet that English writes small, and those that marked sentences have twice outside of names;
 * without given names, surnames, and words that are somebody's name in the marked sentences.
 * Run: npx tsx tools/people/build-everyday-words.ts DATA
 */
const LANGUAGES = ['fa'];
const BITS_A_WORD = 10;
const SEEN_OFTEN = 2;
/** Spellings of names in Wikidata from which on a word is a name that people have. */
const NAMED_OFTEN = 10;
/** So many times as often as somebody's name a word must be something else. */
const SELDOM_A_NAME = 4;
const WORD = /[\p{Script=Arabic}\p{M}\u200c]+/gu;
const OUTPUT = new URL('../../lib/entities/people/data/everyday-words.json', import.meta.url);

interface Sentence {
  text: string;
  spans: { s: number; e: number; type: string }[];
  in_dev?: boolean;
}

const [data] = process.argv.slice(2);
if (!data)
  throw new Error('Say where the shared data lies: tools/people/build-everyday-words.ts DATA');

const filters = Object.fromEntries(
  LANGUAGES.map((language) => {
    const words = everydayWords(language);
    console.log(language, words.size);
    return [language, Buffer.from(filterOf(words)).toString('base64')];
  }),
);
writeFileSync(OUTPUT, `${JSON.stringify(filters)}\n`);

function everydayWords(language: string): Set<string> {
  const { people, others } = countMarked(language);
  const candidates = new Set(dictionaryWords(language));
  for (const [word, count] of others) if (count >= SEEN_OFTEN) candidates.add(word);
  const names = new Set([...givenNames(language), ...frequentNames()]);
  return new Set(
    [...candidates].filter((word) => {
      const asName = people.get(word) ?? 0;
      const isName =
        names.has(word) || (asName > 0 && asName * SELDOM_A_NAME > (others.get(word) ?? 0));
      return word.length > 1 && !isName;
    }),
  );
}

function* dictionaryWords(language: string): Generator<string> {
  for (const [, of, headword = '', , translation = ''] of rows(
    `${data}/train/lexica/enwiktionary_pairs.tsv.gz`,
  )) {
    if (of === language && !isProper(headword)) yield* formsIn(translation);
  }
  const english = new Map<string, boolean>();
  const lemmas: [lemma: string, synset: string][] = [];
  for (const [of, lemma = '', synset = ''] of rows(`${data}/train/lexica/synset_lemmas.tsv.gz`)) {
    if (of === 'en' && lemma) english.set(synset, (english.get(synset) ?? true) && isProper(lemma));
    else if (of === language) lemmas.push([lemma, synset]);
  }
  for (const [lemma, synset] of lemmas) {
    if (english.get(synset) !== true) yield* formsIn(lemma.replaceAll('_', ' '));
  }
}

function isProper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** How often marked sentences have a word as a part of somebody's name, and as no name at all. */
function countMarked(language: string): {
  people: Map<string, number>;
  others: Map<string, number>;
} {
  const people = new Map<string, number>();
  const others = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const corpus of ['parstwiner', 'ntrex-news']) {
    for (const row of readJsonLines(`${data}/train/ner/${corpus}.${language}.jsonl.gz`)) {
      const { text, spans, in_dev: isMeasured } = row as unknown as Sentence;
      if (isMeasured) continue;
      const offsets = [...text].map((character) => character.length);
      const unitOf = (codePoint: number): number =>
        offsets.slice(0, codePoint).reduce((sum, length) => sum + length, 0);
      const marked = spans.map(({ s, e, type }) => ({ start: unitOf(s), end: unitOf(e), type }));
      for (const { 0: word, index } of text.matchAll(WORD)) {
        const span = marked.find(({ start, end }) => start <= index && index < end);
        if (!span) add(others, everydayForm(word));
        else if (span.type === 'PER') add(people, everydayForm(word));
      }
    }
  }
  return { people, others };
}

function* givenNames(language: string): Generator<string> {
  const { first_name: given, last_name: family } =
    allFakers[language as keyof typeof allFakers].rawDefinitions.person ?? {};
  for (const names of [given, family]) {
    for (const list of Object.values(names ?? {}))
      for (const name of list ?? []) yield* formsIn(name);
  }
}

function* frequentNames(): Generator<string> {
  const counts = new Map<string, number>();
  for (const [, spelling = '', count = '0'] of rows(
    `${data}/train/names/wikidata_en_arabic.tokens.gz`,
  )) {
    const form = everydayForm(spelling.replaceAll(' ', ''));
    counts.set(form, (counts.get(form) ?? 0) + Number(count));
  }
  for (const [form, count] of counts) if (count >= NAMED_OFTEN) yield form;
}

function formsIn(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => everydayForm(word));
}

function filterOf(words: ReadonlySet<string>): Uint8Array {
  const filter = new Uint8Array(Math.ceil((words.size * BITS_A_WORD) / 8));
  for (const word of words) {
    for (const bit of everydayBits(word, filter.length * 8))
      filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}
