import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One whole article in one language. */
export interface ParallelDocument {
  doc: string;
  language: string;
  title: string;
  /** Aligned by index with the other languages' sentences. */
  sentences: string[];
}

export interface Blurb {
  event: string;
  language: string;
  /** Epoch seconds. */
  time: number;
  text: string;
  topicSpanDays: number;
  /** Addresses of encyclopedia articles that the report links, and of those among them that are its subject. */
  links: string[];
  subjects: string[];
}

/** NTREX's codes of the languages that Parallax reads. */
const NTREX_LANGUAGES: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  'por-BR': 'pt',
  nld: 'nl',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk',
  tur: 'tr',
  'aze-Latn': 'az',
  uzb: 'uz',
  arb: 'ar',
  fas: 'fa',
  'zho-CN': 'zh',
  'zho-TW': 'zh',
  jpn: 'ja',
};

export function readJsonLines(file: string): Record<string, unknown>[] {
  return gunzipSync(new Uint8Array(readFileSync(file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Articles of NTREX in the languages that Parallax reads. */
export function readDocuments(file: string): ParallelDocument[] {
  return readJsonLines(file).flatMap((row) => {
    const language = NTREX_LANGUAGES[String(row.lang)];
    if (!language) return [];
    const { doc, title, sentences } = row as unknown as ParallelDocument;
    return [{ doc, language, title, sentences }];
  });
}

export function readBlurbs(file: string): Blurb[] {
  return readJsonLines(file).map((row) => ({
    event: String(row.event),
    language: String(row.lang),
    time: Number(row.ts),
    text: String(row.text),
    topicSpanDays: Number(row.topic_span_days),
    ...linksOf(row),
  }));
}

/** A dated sentence on an event, in English, with the running stories that it belongs to. */
export interface CurrentEvent {
  /** ISO day. */
  day: string;
  category: string;
  topics: string[];
  text: string;
}

/** Wikipedia's 'Current events' of 2025. */
export function readCurrentEvents(file: string): CurrentEvent[] {
  return readJsonLines(file).map((row) => ({
    day: String(row.date),
    category: String(row.category),
    topics: row.topics as string[],
    text: String(row.text),
  }));
}

export function linksOf(row: Record<string, unknown>): { links: string[]; subjects: string[] } {
  const links = (row.links ?? []) as { href: string; bold: boolean }[];
  const addresses = (some: typeof links): string[] => some.map(({ href }) => href);
  return { links: addresses(links), subjects: addresses(links.filter(({ bold }) => bold)) };
}

/**
 * Says of two events whether a report of one links the subject of the other: 'X is elected' and 'the election in Y' carry
 * two ids, and nobody judged whether they are one event.
 */
export function relatedEvents(
  reports: { event: string; links: string[]; subjects: string[] }[],
): (a: string, b: string) => boolean {
  const gather = (
    pick: (report: (typeof reports)[number]) => string[],
  ): Map<string, Set<string>> => {
    const byEvent = new Map<string, Set<string>>();
    for (const report of reports) {
      const known = byEvent.get(report.event) ?? new Set();
      for (const address of pick(report)) known.add(address);
      byEvent.set(report.event, known);
    }
    return byEvent;
  };
  const [links, subjects] = [gather((one) => one.links), gather((one) => one.subjects)];
  const names = (a: string, b: string): boolean =>
    [...(subjects.get(a) ?? [])].some((subject) => links.get(b)?.has(subject));
  return (a, b) => names(a, b) || names(b, a);
}

/** Sentences by language of the entity training files, whose names end in '.LANG.jsonl.gz'. */
export function readSentences(folder: string, languages: readonly string[]): Map<string, string[]> {
  const sentences = new Map<string, string[]>();
  for (const file of readdirSync(folder).sort()) {
    const language = file.match(/\.(\w+)\.jsonl\.gz$/)?.[1];
    if (!language || !languages.includes(language)) continue;
    const texts = readJsonLines(`${folder}/${file}`).map(({ text }) => String(text));
    sentences.set(language, [...(sentences.get(language) ?? []), ...texts]);
  }
  return sentences;
}

/** Which half a document or an event belongs to; stable, and balanced by a hash of its id. */
export function inTrainingHalf(id: string): boolean {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % 2 === 0;
}
