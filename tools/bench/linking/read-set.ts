import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { resolveLanguage } from '@/lib/article/language';
import type { RawArticle } from '../../event/load-linking';
import { linksOf } from '../../event/words/corpora';
import { languageOfCode } from './language-code';

export interface GradedPair {
  a: RawArticle;
  b: RawArticle;
  /** Greater is more alike. */
  grade: number;
}

export interface JudgedPair {
  a: RawArticle;
  b: RawArticle;
  same: boolean;
}

/** A report of an event among others. */
export interface EventReport {
  event: string;
  article: RawArticle;
  /** Epoch seconds; absent in sets without dates. */
  time?: number;
  /** A topic of many events: its reports are neither the same nor different. */
  isTopic: boolean;
  /** Addresses that the report links, and those of its subject among them. */
  links: string[];
  subjects: string[];
}

export type MeasuringSet =
  | { kind: 'graded'; pairs: GradedPair[] }
  | { kind: 'pairs'; pairs: JudgedPair[] }
  | { kind: 'events'; reports: EventReport[] }
  | { kind: 'documents'; reports: EventReport[]; titlesToo: boolean }
  | { kind: 'headlines'; articles: RawArticle[] };

type Row = Record<string, unknown>;

const LONGEST_EVENT_DAYS = 21;

/** Reads a set, plain or packed, and tells its kind by its fields. */
export function readSet(file: string): MeasuringSet {
  const bytes = new Uint8Array(readFileSync(file));
  const text = file.endsWith('.gz')
    ? gunzipSync(bytes).toString('utf8')
    : new TextDecoder().decode(bytes);
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  const [first] = rows;
  if (!first) throw new Error(`${file} is empty`);
  if ('overall' in first) return { kind: 'graded', pairs: rows.map(gradedPair) };
  if ('same' in first) return { kind: 'pairs', pairs: rows.map(judgedPair) };
  if ('topic_span_days' in first) return { kind: 'events', reports: rows.map(blurb) };
  if ('sentences' in first)
    return { kind: 'documents', reports: rows.map(document), titlesToo: true };
  if ('src_lang' in first)
    return { kind: 'documents', reports: rows.flatMap(translation), titlesToo: false };
  if ('script' in first) return { kind: 'headlines', articles: rows.map(headline) };
  if ('topics' in first) return { kind: 'headlines', articles: rows.map(currentEvent) };
  if ('event' in first && 'title' in first)
    return { kind: 'events', reports: rows.map(timelineTitle) };
  throw new Error(`${file}: no set of a known form (${Object.keys(first).join(', ')})`);
}

function gradedPair(row: Row): GradedPair {
  return {
    a: gradedArticle(row.text1, row.lang1, row.url1),
    b: gradedArticle(row.text2, row.lang2, row.url2),
    // The task grades from 1, the same story, to 4.
    grade: -Number(row.overall),
  };
}

function gradedArticle(text: unknown, code: unknown, url: unknown): RawArticle {
  const article = { title: '', text: String(text), language: languageOfCode(code) };
  return typeof url === 'string' ? { ...article, url } : article;
}

function judgedPair(row: Row): JudgedPair {
  const side = (n: 1 | 2): RawArticle => ({
    title: String(row[`title${n}`] ?? ''),
    text: String(row[`text${n}`] ?? ''),
    language: languageOfCode(row[`lang${n}`] ?? row.lang),
    publishedAt: typeof row[`date${n}`] === 'string' ? String(row[`date${n}`]) : undefined,
  });
  return { a: side(1), b: side(2), same: row.same === true };
}

function blurb(row: Row): EventReport {
  const time = Number(row.ts);
  return {
    event: String(row.event),
    time,
    isTopic: Number(row.topic_span_days) > LONGEST_EVENT_DAYS,
    ...linksOf(row),
    article: {
      title: '',
      text: String(row.text),
      language: languageOfCode(row.lang),
      publishedAt: new Date(1000 * time).toISOString(),
    },
  };
}

/** Titles of a timeline tell its running story, not one event. */
function timelineTitle(row: Row): EventReport {
  const time = Date.parse(String(row.date)) / 1000;
  return {
    event: String(row.event),
    time,
    isTopic: true,
    ...linksOf(row),
    article: {
      title: String(row.title),
      text: '',
      language: languageOfCode(row.lang),
      publishedAt: String(row.date),
    },
  };
}

function document(row: Row): EventReport {
  const sentences = row.sentences as string[];
  const title = String(row.title ?? sentences[0] ?? '');
  const body = sentences[0] === title ? sentences.slice(1) : sentences;
  const language = languageOfCode(row.lang);
  return {
    event: String(row.doc),
    isTopic: false,
    ...linksOf(row),
    article: { title, text: body.join('\n'), language },
  };
}

function translation(row: Row): EventReport[] {
  return [
    { sentences: row.src, lang: row.src_lang },
    { sentences: row.ref, lang: row.ref_lang },
  ].map((side) => document({ ...side, doc: `${row.set} ${row.doc}` }));
}

function headline(row: Row): RawArticle {
  const title = String(row.title);
  return { title, text: '', language: resolveLanguage([], title) };
}

function currentEvent(row: Row): RawArticle {
  return { title: '', text: String(row.text), language: 'en', publishedAt: String(row.date) };
}
