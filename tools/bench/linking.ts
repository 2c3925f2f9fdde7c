import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import { loadFingerprinter } from '../event/load-linking';
import { inTrainingHalf } from '../event/words/corpora';
import { type BinaryRow, measureBinary } from './linking/binary';
import { Calibration } from './linking/calibration';
import type { Comparison } from './linking/comparison';
import { type GradedRow, meansOf, measureGraded } from './linking/graded';
import type { NearMissRow } from './linking/near-miss-row';
import { type MeasuringSet, readSet } from './linking/read-set';
import { measureRetrieval, type RetrievalRow } from './linking/retrieval';
import { measureSpeed } from './linking/speed';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    // Only documents and events that the shipped weights were not trained on, and word tables that never saw them.
    half: { type: 'boolean', default: false },
    words: { type: 'string' },
  },
});
if (files.length === 0) {
  console.error('usage: npm run bench:linking -- FILE… [--json] [--half] [--words FILE]');
  process.exit(2);
}

const fingerprint = await loadFingerprinter(options.words);
const calibration = new Calibration();
const compare: Comparison = (a, b) => compareEvents(a, b, NEWS_BACKGROUND);
const graded: GradedRow[] = [];
const retrieval: RetrievalRow[] = [];
const binary: BinaryRow[] = [];
const nearMisses: NearMissRow[] = [];

const sets = files.map((file) => ({
  name: basename(file).replace(/\.jsonl(\.gz)?$/, ''),
  ...(options.half ? measuringHalf(readSet(file)) : readSet(file)),
}));
// Headlines alone are no set of their own: they are noise among the candidates of the blurbs.
const noise = sets.flatMap((set) => (set.kind === 'headlines' ? set.articles : []));
for (const set of sets) {
  if (set.kind === 'graded') graded.push(...measureGraded(set.pairs, fingerprint, compare));
  if (set.kind === 'pairs')
    binary.push(...measureBinary(set.name, set.pairs, fingerprint, compare, calibration));
  if (set.kind === 'events' || set.kind === 'documents') {
    const measured = measureRetrieval(set.name, set, noise, fingerprint, compare, calibration);
    retrieval.push(...measured.retrieval);
    nearMisses.push(...measured.nearMisses);
  }
}
const report = {
  graded,
  retrieval,
  binary,
  nearMisses,
  calibration: calibration.rows(),
  calibrationError: calibration.error(),
  msPer1000: measureSpeed(fingerprint, compare),
};

if (options.json) console.log(JSON.stringify(report));
else printTables();

function measuringHalf(set: MeasuringSet): MeasuringSet {
  if (set.kind !== 'events' && set.kind !== 'documents') return set;
  return { ...set, reports: set.reports.filter(({ event }) => !inTrainingHalf(event)) };
}

function printTables(): void {
  for (const { languages, pairs, pearson } of graded) {
    console.log(
      `graded     ${languages.padEnd(8)} ${String(pairs).padStart(5)} pairs   r ${pearson.toFixed(3)}`,
    );
  }
  for (const { languages, pairs, pearson } of meansOf(graded)) {
    console.log(`graded     mean of the ${pairs} ${languages} sets   r ${pearson.toFixed(3)}`);
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
  for (const { set, pairs, rejected } of nearMisses) {
    console.log(
      `near miss  ${set.padEnd(20)} ${pairs} built   not called the same ${rejected.toFixed(3)}`,
    );
  }
  for (const { set, pairs, error } of report.calibration) {
    console.log(`calibrated ${set.padEnd(20)} ${pairs} pairs   error ${error.toFixed(3)}`);
  }
  console.log(
    `calibration error ${report.calibrationError.toFixed(3)}, ${report.msPer1000.toFixed(1)} ms per 1,000 comparisons`,
  );
}
