import type { Sense } from '@/lib/event/words/senses';
import { RAREST, type WordTable } from '@/lib/event/words/word-table';
import { wordsOf } from './words-of';

/** Below 1: sentences are short, so that their counts make common words look rarer than articles' would. Chosen by eye among three values on the measuring half, which hardly told them apart. */
const RARITY_EXPONENT = 0.8;
/** Sentences that are counted as one report. */
const REPORT = 10;

/** Inverse sentence frequency of the concepts over all languages' sentences, as 0..255. */
export function conceptRarities(
  tables: Map<string, WordTable>,
  texts: Map<string, string[]>,
  concepts: number,
): Uint8Array {
  const counts = new Float64Array(concepts);
  let total = 0;
  for (const [language, sentences] of texts) {
    for (const sentence of sentences) {
      total++;
      const senses = sensesOf(sentence, language, tables);
      countEach(counts, new Set(senses.flatMap(({ meanings }) => meanings[0]?.concept ?? [])));
    }
  }
  const most = Math.log(total + 1);
  return Uint8Array.from(counts, (count) =>
    Math.round(255 * (Math.log((total + 1) / (count + 1)) / most) ** RARITY_EXPONENT),
  );
}

/** Sets how seldom each table's entries are met in reports of its language, by inverse frequency. */
export function setWordRarities(
  tables: Map<string, WordTable>,
  texts: Map<string, string[]>,
): void {
  for (const [language, table] of tables) {
    const reports = inReports(texts.get(language) ?? [], REPORT);
    const counts = new Float64Array(table.rarities.length);
    for (const report of reports) {
      const senses = sensesOf(report, language, tables);
      countEach(counts, new Set(senses.flatMap(({ entry }) => entry ?? [])));
    }
    const most = Math.log(reports.length + 1);
    counts.forEach((count, entry) => {
      const rarity = 1 - Math.log(count + 1) / most;
      table.rarities[entry] = Math.round(RAREST * rarity);
    });
  }
}

/** The sentences, so many at a time. */
export function inReports(sentences: string[], size: number): string[] {
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, at) =>
    sentences.slice(at * size, (at + 1) * size).join('\n'),
  );
}

function sensesOf(text: string, language: string, tables: Map<string, WordTable>): Sense[] {
  return wordsOf(text, language, tables).flatMap(({ senses }) => senses);
}

function countEach(counts: Float64Array, seen: Set<number>): void {
  for (const one of seen) counts[one] = (counts[one] ?? 0) + 1;
}
