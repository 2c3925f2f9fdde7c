import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import type { Span } from '@/lib/text';
import { languageOfCode } from '../linking/language-code';
import { DROPPED, drop, dropAndShuffle } from './disturb';

/** A report as a measuring set gives it. */
export interface RawReport {
  title: string;
  text: string;
  paragraphs: Span[];
  language: string;
}

/** Two reports and which of their paragraphs say the same, by index. */
export interface GoldPair {
  set: string;
  document: string;
  a: RawReport;
  b: RawReport;
  links: [a: number, b: number][];
}

interface Translation {
  doc: string;
  language: string;
  sentences: string[];
}

const SUPPORTED = new Set<string>(SUPPORTED_LANGUAGES);

/** Reads ntrex_docs, wmt_news_docs or a gold.json; documents of translations have a share of their sentences left out and blocks moved, always the same ones. */
export function readPairs(file: string, dropped = DROPPED): GoldPair[] {
  const bytes = new Uint8Array(readFileSync(file));
  const text = file.endsWith('.gz')
    ? gunzipSync(bytes).toString('utf8')
    : new TextDecoder().decode(bytes);
  const set = basename(file).replace(/\.jsonl?(\.gz)?$/, '');
  if (/\.json$/.test(file)) return [readGold(set, JSON.parse(text) as Gold, dirname(file))];
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return 'src_lang' in (rows[0] ?? {})
    ? rows.flatMap((row) => readTranslation(set, row, dropped))
    : readDocuments(set, rows, dropped);
}

interface Gold {
  articles: Record<string, { file: string; language: string; paragraphs: [number, number][] }>;
  passages: [number, number[]][];
}

/** The first article's paragraphs are the ones that `passages` count first. */
function readGold(set: string, gold: Gold, folder: string): GoldPair {
  const [a, b] = Object.values(gold.articles).map(({ file, language, paragraphs }) => ({
    title: '',
    text: readFileSync(join(folder, file), 'utf8'),
    paragraphs: paragraphs.map(([start, end]) => ({ start, end })),
    language,
  }));
  if (!a || !b) throw new Error(`${set} has no two articles`);
  const links = gold.passages.flatMap(([from, to]) =>
    to.map((one): [number, number] => [from, one]),
  );
  return { set, document: set, a, b, links };
}

/** Every document in every pair of languages; a language with two varieties takes part with the first. */
function readDocuments(set: string, rows: Record<string, unknown>[], dropped: number): GoldPair[] {
  const documents = new Map<string, Map<string, Translation>>();
  for (const row of rows) {
    const language = languageOfCode(row.lang);
    const doc = String(row.doc);
    const versions = documents.get(doc) ?? new Map<string, Translation>();
    documents.set(doc, versions);
    if (SUPPORTED.has(language) && !versions.has(language))
      versions.set(language, { doc, language, sentences: row.sentences as string[] });
  }
  return [...documents.values()].flatMap((versions) => {
    const sorted = [...versions.values()].sort((x, y) => (x.language < y.language ? -1 : 1));
    return sorted.flatMap((a, index) =>
      sorted.slice(index + 1).map((b) => disturbedPair(set, a, b, dropped)),
    );
  });
}

function readTranslation(set: string, row: Record<string, unknown>, dropped: number): GoldPair[] {
  const doc = `${row.set} ${row.doc}`;
  const a = { doc, language: languageOfCode(row.src_lang), sentences: row.src as string[] };
  const b = { doc, language: languageOfCode(row.ref_lang), sentences: row.ref as string[] };
  const isSupported = SUPPORTED.has(a.language) && SUPPORTED.has(b.language);
  return isSupported ? [disturbedPair(set, a, b, dropped)] : [];
}

function disturbedPair(set: string, a: Translation, b: Translation, dropped: number): GoldPair {
  const left = drop(a.sentences.length, `${a.doc} ${a.language}`, dropped);
  const right = dropAndShuffle(b.sentences.length, `${b.doc} ${b.language}`, dropped);
  return {
    set,
    document: a.doc,
    a: report(a, left),
    b: report(b, right),
    links: left.flatMap((sentence, at): [number, number][] => {
      const partner = right.indexOf(sentence);
      return partner < 0 ? [] : [[at, partner]];
    }),
  };
}

function report({ sentences, language }: Translation, order: number[]): RawReport {
  let text = '';
  const paragraphs = order.map((index) => {
    if (text) text += '\n';
    const start = text.length;
    text += sentences[index] ?? '';
    return { start, end: text.length };
  });
  return { title: '', text, paragraphs, language };
}
