import { fold } from '@/lib/event/fold';
import {
  BEGINNING_BITS,
  type BeginningTable,
  beginningOf,
  beginningPlace,
} from '@/lib/event/words/beginnings';
import { RAREST, type WordTable } from '@/lib/event/words/word-table';
import { inReports } from './rarity';
import { wordsOf } from './words-of';

/** Sentences that are counted as one report: as many as a short news item has. */
const REPORT = 4;
/** Seen no oftener, a beginning is as rare as one that was never seen. */
const SELDOM = 3;

/** How common the beginnings of each language's words are in its reports, by inverse frequency. */
export function beginningTables(
  tables: Map<string, WordTable>,
  texts: Map<string, string[]>,
): Map<string, BeginningTable> {
  return new Map(
    [...tables.keys()].map((language) => {
      const reports = inReports(texts.get(language) ?? [], REPORT);
      const counts = new Map<string, number>();
      for (const report of reports) {
        const words = wordsOf(report, language, tables);
        for (const beginning of new Set(
          words.map(({ text }) => beginningOf(fold(text), language)),
        )) {
          counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
        }
      }
      return [language, commonness(counts, reports.length)];
    }),
  );
}

function commonness(counts: Map<string, number>, reports: number): BeginningTable {
  const common = new Uint8Array(1 << BEGINNING_BITS);
  const most = Math.log(Math.max(reports + 1, 2 * SELDOM) / SELDOM);
  const known = [...counts].filter(([, count]) => count > SELDOM);
  for (const [beginning, count] of known) {
    const share = Math.min(1, Math.log((count + SELDOM) / SELDOM) / most);
    const place = beginningPlace(beginning);
    common[place] = Math.max(common[place] ?? 0, Math.round(RAREST * share));
  }
  return common;
}
