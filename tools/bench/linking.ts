import { basename } from 'node:path';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import { loadFingerprinter } from '../event/load-linking';
import { type BinaryRow, measureBinary } from './linking/binary';
import { Calibration } from './linking/calibration';
import type { Comparison } from './linking/comparison';
import { type GradedRow, measureGraded } from './linking/graded';
import { readSet } from './linking/read-set';
import { measureRetrieval, type RetrievalRow } from './linking/retrieval';
import { measureSpeed } from './linking/speed';

const args = process.argv.slice(2);
const files = args.filter((argument) => !argument.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npm run bench:linking -- FILE… [--json]');
  process.exit(2);
}

const fingerprint = await loadFingerprinter();
const calibration = new Calibration();
const compare: Comparison = (a, b) => compareEvents(a, b, NEWS_BACKGROUND);
const graded: GradedRow[] = [];
const retrieval: RetrievalRow[] = [];
const binary: BinaryRow[] = [];

const sets = files.map((file) => ({
  name: basename(file).replace(/\.jsonl(\.gz)?$/, ''),
  ...readSet(file),
}));
// Headlines alone are no set of their own: they are noise among the candidates of the blurbs.
const noise = sets.flatMap((set) => (set.kind === 'headlines' ? set.articles : []));
for (const set of sets) {
  if (set.kind === 'graded') graded.push(...measureGraded(set.pairs, fingerprint, compare));
  if (set.kind === 'pairs')
    binary.push(...measureBinary(set.name, set.pairs, fingerprint, compare, calibration));
  if (set.kind === 'events' || set.kind === 'documents') {
    retrieval.push(...measureRetrieval(set.name, set, noise, fingerprint, compare, calibration));
  }
}
const report = {
  graded,
  retrieval,
  binary,
  calibrationError: calibration.error(),
  msPer1000: measureSpeed(fingerprint, compare),
};

if (args.includes('--json')) console.log(JSON.stringify(report));
else printTables();

function printTables(): void {
  for (const { languages, pairs, pearson } of graded) {
    console.log(
      `graded     ${languages.padEnd(8)} ${String(pairs).padStart(5)} pairs   r ${pearson.toFixed(3)}`,
    );
  }
  for (const row of retrieval) {
    const figures = [row.recall1, row.recall5, row.mrr, row.precision, row.recall]
      .map((value) => value.toFixed(3))
      .join('  ');
    console.log(
      `retrieval  ${row.set.padEnd(20)} ${row.languages.padEnd(8)} ${String(row.queries).padStart(5)}   ${figures}`,
    );
  }
  console.log('           (recall@1, recall@5, MRR, precision and recall at the threshold)');
  for (const row of binary) {
    console.log(
      `binary     ${row.set.padEnd(20)} ${row.pairs} pairs   accuracy ${row.accuracy.toFixed(3)} P ${row.precision.toFixed(3)} R ${row.recall.toFixed(3)}`,
    );
  }
  console.log(
    `calibration error ${report.calibrationError.toFixed(3)}, ${report.msPer1000.toFixed(1)} ms per 1,000 comparisons`,
  );
}
