import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import type { Fingerprinter, RawArticle } from '../../event/load-linking';
import { relatedEvents } from '../../event/words/corpora';
import type { Calibration } from './calibration';
import type { Comparison } from './comparison';
import type { EventReport, MeasuringSet } from './read-set';
import { Tally } from './tally';

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

const WINDOW_SECONDS = 21 * 86_400;
const SUPPORTED = new Set<string>(SUPPORTED_LANGUAGES);

/** Looks for each report's event among the others: dated reports among all of their weeks, articles among all of one other language. */
export function measureRetrieval(
  name: string,
  set: Set,
  noise: RawArticle[],
  fingerprint: Fingerprinter,
  compare: Comparison,
  calibration: Calibration,
): RetrievalRow[] {
  if (set.kind === 'events') {
    const candidates = read(set.reports, fingerprint);
    const others = noise.map(
      (article, index): Candidate => ({
        event: `noise ${index}`,
        isTopic: false,
        links: [],
        subjects: [],
        language: article.language,
        print: fingerprint(article),
      }),
    );
    return [searchEvents(name, candidates, others, compare, calibration)];
  }
  const wholes = searchByLanguages(name, read(set.reports, fingerprint), compare);
  if (!set.titlesToo) return wholes;
  const titles = set.reports.map((report) => ({
    ...report,
    article: { ...report.article, text: '' },
  }));
  return [...wholes, ...searchByLanguages(`${name} titles`, read(titles, fingerprint), compare)];
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
): RetrievalRow {
  const tally = new Tally();
  const areRelated = relatedEvents(reports);
  for (const query of reports) {
    const near = reports.filter(
      (one) =>
        one.language !== query.language &&
        Math.abs((one.time ?? 0) - (query.time ?? 0)) <= WINDOW_SECONDS,
    );
    const hasPartner = near.some(({ event }) => event === query.event);
    if (query.isTopic || !hasPartner) continue;
    const scored = [...near, ...noise].map((one) => ({
      ...compare(query.print, one.print),
      isRight: one.event === query.event,
      isUnknown: one.isTopic || (one.event !== query.event && areRelated(one.event, query.event)),
    }));
    for (const { probability, isRight, isUnknown } of scored) {
      if (!isUnknown) calibration.add(probability, isRight);
    }
    tally.add(scored);
  }
  return { set, languages: 'all', ...tally.row() };
}

function searchByLanguages(set: string, reports: Candidate[], compare: Comparison): RetrievalRow[] {
  const byLanguage = new Map<string, Candidate[]>();
  for (const one of reports) {
    byLanguage.set(one.language, [...(byLanguage.get(one.language) ?? []), one]);
  }
  const rows: RetrievalRow[] = [];
  for (const [from, queries] of byLanguage) {
    for (const [to, candidates] of byLanguage) {
      const tally = new Tally();
      for (const query of queries) {
        const among = candidates.filter(({ event }) => sameCollection(event, query.event));
        if (from === to || !among.some(({ event }) => event === query.event)) continue;
        tally.add(
          among.map((one) => ({
            ...compare(query.print, one.print),
            isRight: one.event === query.event,
          })),
        );
      }
      if (tally.queries > 0) rows.push({ set, languages: `${from}-${to}`, ...tally.row() });
    }
  }
  return rows.length > 1 ? [...rows, mean(set, rows)] : rows;
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
