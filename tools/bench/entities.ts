import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureColdStart } from './entities/cold-start';
import { learnedTexts } from './entities/learned-texts';
import { GAZETTEER, loadRecognizer, TAGGER } from './entities/load-recognizer';
import { measureFile, type Row } from './entities/measure-set';
import { type OfficeHeads, readOfficeHeads } from './entities/office-heads';
import { measureSpeed, type Speed } from './entities/speed';
import type { Score } from './entities/tally';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    heads: { type: 'string' },
    tagger: { type: 'string' },
    json: { type: 'boolean' },
    cold: { type: 'boolean' },
  },
});
if (files.length === 0) {
  console.error(
    'usage: npm run bench:entities -- FILE… [--heads office-heads.tsv] [--tagger model.bin] [--cold] [--json]',
  );
  process.exit(2);
}

const speed = await measureSpeed(files, options.tagger);
const { recognizer } = await loadRecognizer(options.tagger);
const isShipped = options.tagger === undefined;
const rows = files.flatMap((file) =>
  measureFile(file, recognizer, headsFor(file), isShipped ? learnedTexts(file) : new Set()),
);
const coldStart = options.cold
  ? ((await measureColdStart(GAZETTEER, options.tagger ?? TAGGER)) ?? null)
  : undefined;
if (options.json) console.log(JSON.stringify({ sets: rows, tokensPerSecond: speed, coldStart }));
else {
  printTable(rows, speed);
  if (coldStart) console.log(`cold start: ${coldStart.readyMs} ms, ${coldStart.heapMB} MB`);
  else if (options.cold) console.log('cold start: no Chromium found');
}

/** Named on the command line, or beside the data: DATA/office-heads.tsv for DATA/dev/B/FILE. */
function headsFor(file: string): OfficeHeads {
  const folder = dirname(file);
  const places = [
    options.heads,
    ...['.', '..', '../..'].map((up) => join(folder, up, 'office-heads.tsv')),
  ];
  const found = places.find((path) => path !== undefined && existsSync(path));
  return found ? readOfficeHeads(found) : () => true;
}

function printTable(table: readonly Row[], { tagger, recognize, firstReading }: Speed): void {
  console.log(
    `${'file'.padEnd(34)}lang items  ${['PER', 'LOC', 'ORG', 'OFFICE', 'officials'].map((name) => name.padEnd(15)).join('')}compromise PER LOC ORG`,
  );
  for (const row of table) {
    const scores = [row.PER, row.LOC, row.ORG, row.OFFICE, row.officials].map(inWords).join('');
    const rival = row.compromise;
    const beside = rival
      ? [rival.PER, rival.LOC, rival.ORG].map((score) => percent(score?.f1)).join(' ')
      : '';
    console.log(
      `${(row.file.replace(/\.jsonl(\.gz)?$/, '') + (isRemembered(row) ? ' *' : '')).padEnd(34)}${row.language.padEnd(5)}${String(row.items).padEnd(7)}${scores}${beside}`,
    );
  }
  if (table.some(isRemembered)) {
    console.log('* learned from: how well the shipped tagger remembers, no measurement');
  }
  console.log(
    `tokens/s: tagger ${tagger ?? 'none'}, recognize ${recognize}; texts never read: tagger ${firstReading.tagger ?? 'none'}, recognize ${firstReading.recognize}`,
  );
}

/** A few sentences stand in several corpora; they weigh nothing. */
function isRemembered({ learned }: Row): boolean {
  return learned > 0.05;
}

function inWords(score: Score | undefined): string {
  if (!score) return ''.padEnd(15);
  return `${percent(score.precision)}/${percent(score.recall)} ${percent(score.f1)}`.padEnd(15);
}

function percent(value: number | null | undefined): string {
  return value === undefined || value === null ? '-' : (100 * value).toFixed(1);
}
