import { alignReports, type PreparedReport } from '@/lib/event/align/align-reports';
import type { GoldPair } from './read-pairs';

export interface AlignmentRow {
  set: string;
  /** 'de-en'; 'all' over the whole set, every link counted alike. */
  languages: string;
  documents: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Counts {
  documents: number;
  found: number;
  right: number;
  gold: number;
}

/** Links between paragraphs: two paragraphs belong together when passages of theirs do. */
export function countLinks(pair: GoldPair, a: PreparedReport, b: PreparedReport): Counts {
  const gold = new Set(pair.links.map(([from, to]) => `${from} ${to}`));
  const found = new Set(
    alignReports(a, b).map(
      (link) => `${a.passages[link.a]?.paragraph} ${b.passages[link.b]?.paragraph}`,
    ),
  );
  const right = [...found].filter((link) => gold.has(link)).length;
  return { documents: 1, found: found.size, right, gold: gold.size };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    documents: a.documents + b.documents,
    found: a.found + b.found,
    right: a.right + b.right,
    gold: a.gold + b.gold,
  };
}

export function rowOf(set: string, languages: string, counts: Counts): AlignmentRow {
  const { documents, found, right, gold } = counts;
  const precision = found > 0 ? right / found : 1;
  const recall = gold > 0 ? right / gold : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { set, languages, documents, precision, recall, f1 };
}
