/**
 * Counts how often places and people occur in news and writes lib/event/background.json.
 * `npx tsx tools/event/build-background.ts DATA`. Texts: NTREX and the blurbs (every language), and the entity training
 * sentences, ten at a time as if they were an article.
 */
import { writeFileSync } from 'node:fs';
import type { EventBackground } from '@/lib/event/background';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import { loadFingerprinter, type RawArticle } from './load-linking';
import { readBlurbs, readDocuments, readSentences } from './words/corpora';

const SENTENCES_A_TEXT = 10;
const TEXTS_A_LANGUAGE = 150;
/** Rarer ones are as rare as what was never met. */
const FEWEST = { places: 2, people: 2 };

const data = process.argv[2];
if (!data) throw new Error('Say where the shared data lies: tools/event/build-background.ts DATA');

const fingerprint = await loadFingerprinter();
const places = new Map<string, number>();
const people = new Map<string, number>();
let articles = 0;
for (const { article, share } of texts(data)) {
  articles += share;
  const print = fingerprint(article);
  const ids = print.places.flatMap(({ id, ancestors }) => [id, ...ancestors]);
  for (const id of new Set(ids)) places.set(id, (places.get(id) ?? 0) + share);
  for (const { key } of print.people) people.set(key, (people.get(key) ?? 0) + share);
}
const background: EventBackground = {
  articles: Math.round(articles),
  people: frequent(people, FEWEST.people),
  places: frequent(places, FEWEST.places),
};
writeFileSync('lib/event/background.json', `${JSON.stringify(background, undefined, 2)}\n`);
console.log(articles, Object.keys(background.places).length, Object.keys(background.people).length);

/** `share`: all versions of one article, or all reports of one event, count as one text. */
function* texts(folder: string): Generator<{ article: RawArticle; share: number }> {
  const documents = readDocuments(`${folder}/dev/C/ntrex_docs.jsonl.gz`);
  const versions = countBy(documents.map(({ doc }) => doc));
  for (const { doc, title, sentences, language } of documents) {
    const text = sentences.slice(1).join('\n');
    yield { article: { title, text, language }, share: 1 / (versions.get(doc) ?? 1) };
  }
  const blurbs = readBlurbs(`${folder}/dev/C/itn_blurbs.jsonl.gz`);
  const reports = countBy(blurbs.map(({ event }) => event));
  for (const { event, text, language } of blurbs) {
    yield { article: { title: '', text, language }, share: 1 / (reports.get(event) ?? 1) };
  }
  for (const [language, sentences] of readSentences(`${folder}/train/ner`, SUPPORTED_LANGUAGES)) {
    const step = Math.max(SENTENCES_A_TEXT, Math.floor(sentences.length / TEXTS_A_LANGUAGE));
    for (let at = 0; at + SENTENCES_A_TEXT <= sentences.length; at += step) {
      const text = sentences.slice(at, at + SENTENCES_A_TEXT).join('\n');
      yield { article: { title: '', text, language }, share: 1 };
    }
  }
}

function countBy(ids: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function frequent(counts: Map<string, number>, fewest: number): Record<string, number> {
  return Object.fromEntries(
    [...counts]
      .filter(([, count]) => count >= fewest)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
  );
}
