import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import type { Fingerprinter, RawArticle } from '../../event/load-linking';
import { areOneEvent } from '../../event/one-event';
import { relatedEvents } from '../../event/words/corpora';
import type { Calibration } from './calibration';
import type { Comparison } from './comparison';
import { keyFilter } from './key-filter';
import { measureNearMisses, type NearMissRow, type TruePair } from './near-miss-row';
import type { EventReport, MeasuringSet } from './read-set';
import { type Judged, Tally } from './tally';

export interface RetrievalRow {
  set: string;
  /** 'de-en': queries in German among candidates in English; 'all': candidates in every other language; 'mean' over the pairs. */
  languages: string;
  queries: number;
  recall1: number;
  recall5: number;
  mrr: number;
  /** Of the pairs that are called the same event. */
  precision: number;
  /** Of the pairs that are the same event. */
  recall: number;
}

interface Candidate extends Omit<EventReport, 'article'> {
  language: string;
  print: EventFingerprint;
}

type Set = Extract<MeasuringSet, { kind: 'events' | 'documents' }>;

export interface Measured {
  retrieval: RetrievalRow[];
  nearMisses: NearMissRow[];
}

const WINDOW_SECONDS = 21 * 86_400;
const SUPPORTED = new Set<string>(SUPPORTED_LANGUAGES);

/** Looks for each report's event among the others: dated reports among all of their weeks and `noise`, articles among all of one other language. */
export function measureRetrieval(
  name: string,
  set: Set,
  noise: RawArticle[],
  fingerprint: Fingerprinter,
  compare: Comparison,
  calibration: Calibration,
): Measured {
  if (set.kind === 'events') {
    const candidates = read(set.reports, fingerprint);
    return searchEvents(
      name,
      candidates,
      noise.map((article, index) => stray(article, index, fingerprint)),
      compare,
      calibration,
    );
  }
  const wholes = searchByLanguages(name, read(set.reports, fingerprint), compare);
  if (!set.titlesToo) return { retrieval: wholes, nearMisses: [] };
  const titles = set.reports.map((report) => ({
    ...report,
    article: { ...report.article, text: '' },
  }));
  return {
    retrieval: [
      ...wholes,
      ...searchByLanguages(`${name} titles`, read(titles, fingerprint), compare),
    ],
    nearMisses: [],
  };
}

function stray(article: RawArticle, index: number, fingerprint: Fingerprinter): Candidate {
  const { language } = article;
  const print = fingerprint(article);
  return { event: `noise ${index}`, isTopic: false, links: [], subjects: [], language, print };
}

function read(reports: EventReport[], fingerprint: Fingerprinter): Candidate[] {
  return reports
    .filter(({ article }) => SUPPORTED.has(article.language))
    .map(({ article, ...rest }) => ({
      ...rest,
      language: article.language,
      print: fingerprint(article),
    }));
}

function searchEvents(
  set: string,
  reports: Candidate[],
  noise: Candidate[],
  compare: Comparison,
  calibration: Calibration,
): Measured {
  const tally = new Tally();
  const areRelated = relatedEvents(reports);
  const noiseFor = keyFilter(noise, ({ print }) => print);
  const pairs: TruePair[] = [];
  for (const query of reports) {
    const near = reports.filter(
      (one) =>
        one.language !== query.language &&
        Math.abs((one.time ?? 0) - (query.time ?? 0)) <= WINDOW_SECONDS,
    );
    const partner = near.find(({ event }) => event === query.event);
    if (query.isTopic || !partner) continue;
    pairs.push({ event: query.event, a: query.print, b: partner.print });
    const scored = [...near, ...noiseFor(query.print)].map((one) => ({
      ...compare(query.print, one.print),
      isRight: one.event === query.event,
      isUnknown:
        one.isTopic ||
        (one.event !== query.event &&
          (areRelated(one.event, query.event) || areOneEvent(one.event, query.event))),
    }));
    for (const { probability, isRight, isUnknown } of scored) {
      if (!isUnknown) calibration.add(set, probability, isRight);
    }
    tally.add(scored);
  }
  return {
    retrieval: [{ set, languages: 'all', ...tally.row() }],
    nearMisses: measureNearMisses(set, pairs, compare),
  };
}

/** Every ordered pair of languages. What a pair of articles was found to be serves both directions. */
function searchByLanguages(set: string, reports: Candidate[], compare: Comparison): RetrievalRow[] {
  const byLanguage = new Map<string, Candidate[]>();
  for (const one of reports) {
    byLanguage.set(one.language, [...(byLanguage.get(one.language) ?? []), one]);
  }
  const rows: RetrievalRow[] = [];
  const languages = [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [index, [from, queries]] of languages.entries()) {
    for (const [to, candidates] of languages.slice(index + 1)) {
      const found = queries.map((query) =>
        candidates.map((one) =>
          sameCollection(one.event, query.event) ? judge(query, one, compare) : undefined,
        ),
      );
      const there = tallied(found);
      const back = tallied(candidates.map((_, at) => found.map((row) => row[at])));
      if (there.queries > 0) rows.push({ set, languages: `${from}-${to}`, ...there.row() });
      if (back.queries > 0) rows.push({ set, languages: `${to}-${from}`, ...back.row() });
    }
  }
  return rows.length > 1 ? [...rows, mean(set, rows)] : rows;
}

function judge(query: Candidate, one: Candidate, compare: Comparison): Judged {
  const { probability, verdict } = compare(query.print, one.print);
  return { probability, verdict, isRight: one.event === query.event };
}

/** Queries, each with what was found of its candidates; without a right one among them a query is left out. */
function tallied(found: (Judged | undefined)[][]): Tally {
  const tally = new Tally();
  for (const candidates of found) {
    const among = candidates.filter((one) => one !== undefined);
    if (among.some(({ isRight }) => isRight)) tally.add(among);
  }
  return tally;
}

/** Translations are looked for among the articles of their own collection ('newstest2021.de-fr faz.79579'). */
function sameCollection(a: string, b: string): boolean {
  const collection = (event: string): string => event.slice(0, event.indexOf(' ') + 1);
  return collection(a) === collection(b);
}

function mean(set: string, rows: RetrievalRow[]): RetrievalRow {
  const average = (pick: (row: RetrievalRow) => number): number =>
    rows.reduce((sum, row) => sum + pick(row), 0) / rows.length;
  return {
    set,
    languages: 'mean',
    queries: rows.reduce((sum, { queries }) => sum + queries, 0),
    recall1: average((row) => row.recall1),
    recall5: average((row) => row.recall5),
    mrr: average((row) => row.mrr),
    precision: average((row) => row.precision),
    recall: average((row) => row.recall),
  };
}
