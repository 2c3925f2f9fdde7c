import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPreparer } from './align/load-preparer';
import { addCounts, type Counts, countLinks, rowOf } from './align/measure';
import { readPairs } from './align/read-pairs';

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { words: { type: 'string' }, every: { type: 'string' }, json: { type: 'boolean' } },
});
if (files.length === 0) {
  console.error('usage: npm run bench:align -- FILE… [--words words.bin] [--every N] [--json]');
  process.exit(2);
}

const prepare = await loadPreparer(options.words);
const every = Number(options.every ?? 1);
const rows = files.flatMap((file) => {
  const groups = new Map<string, Counts>();
  const all = 'all';
  readPairs(file).forEach((pair, index) => {
    if (index % every !== 0) return;
    const counts = countLinks(pair, ...prepare(pair.a, pair.b));
    for (const key of [`${pair.a.language}-${pair.b.language}`, all]) {
      const known = groups.get(key);
      groups.set(key, known ? addCounts(known, counts) : counts);
    }
  });
  const set = basename(file).replace(/\.jsonl?(\.gz)?$/, '');
  return [...groups]
    .sort(([x], [y]) => Number(x === all) - Number(y === all) || (x < y ? -1 : 1))
    .map(([languages, counts]) => rowOf(set, languages, counts));
});

if (options.json) console.log(JSON.stringify({ sets: rows }));
else {
  for (const { set, languages, documents, ...figures } of rows) {
    const [precision, recall, f1] = [figures.precision, figures.recall, figures.f1].map((value) =>
      value.toFixed(3),
    );
    console.log(
      `${set.padEnd(16)} ${languages.padEnd(6)} ${String(documents).padStart(5)}   P ${precision}  R ${recall}  F1 ${f1}`,
    );
  }
}
