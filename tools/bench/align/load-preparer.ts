import { readFileSync } from 'node:fs';
import { type PreparedReport, prepareReports } from '@/lib/event/align/align-reports';
import type { ReadReport } from '@/lib/event/align/report';
import { createWordSpace } from '@/lib/event/words/word-space';
import { loadRecognizer } from '../entities/load-recognizer';
import type { RawReport } from './read-pairs';

/** Recognises both reports and prepares them for their alignment, as the background does for the compare page. */
export type Preparer = (a: RawReport, b: RawReport) => [PreparedReport, PreparedReport];

/** Over the data that the extension ships, or over other word tables. */
export async function loadPreparer(wordFile = 'public/data/words.bin'): Promise<Preparer> {
  const { recognizer } = await loadRecognizer();
  const words = createWordSpace(new Uint8Array(readFileSync(wordFile)));
  // One version of a document meets those of all other languages.
  const read = new Map<string, ReadReport>();
  const readOnce = (article: RawReport): ReadReport => {
    const known = read.get(article.text);
    if (known) return known;
    const report = { article, recognition: recognizer.recognize(article) };
    read.set(article.text, report);
    return report;
  };
  return (a, b) => {
    const [left, right] = prepareReports([readOnce(a), readOnce(b)], words);
    if (!left || !right) throw new Error('Two reports go in, two come out');
    return [left, right];
  };
}
