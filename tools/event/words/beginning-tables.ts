import { fold } from '@/lib/event/fold';
import {
  BEGINNING_BITS,
  type BeginningTable,
  beginningOf,
  beginningPlace,
} from '@/lib/event/words/beginnings';
import { spacedWords, unspacedWords } from '@/lib/event/words/content-words';
import { RAREST, type WordTable } from '@/lib/event/words/word-table';
import { inReports } from './rarity';

/** Sentences that are counted as one report: as many as a short news item has. */
const REPORT = 4;
/** Seen no oftener, a beginning is as rare as one that was never seen. */
const SELDOM = 3;
const UNSPACED = new Set(['zh', 'ja']);

/** How common the beginnings of each language's words are in its reports, by inverse frequency. */
export function beginningTables(
  tables: Map<string, WordTable>,
  texts: Map<string, string[]>,
): Map<string, BeginningTable> {
  return new Map(
    [...tables].map(([language, table]) => {
      const reports = inReports(texts.get(language) ?? [], REPORT);
      const counts = new Map<string, number>();
      for (const report of reports) {
        for (const beginning of beginningsIn(report, language, table)) {
          counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
        }
      }
      return [language, commonness(counts, reports.length)];
    }),
  );
}

function beginningsIn(text: string, language: string, table: WordTable): Set<string> {
  const words = UNSPACED.has(language)
    ? unspacedWords(text, table, undefined)
    : spacedWords(text, () => []);
  return new Set(words.map((word) => beginningOf(fold(word.text), language)));
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
