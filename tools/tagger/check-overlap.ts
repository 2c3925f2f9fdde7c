import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from './data/read-rows';
import { corpusSources, readSources } from './data/sources';

/** Sentences with fewer letters recur by chance. */
const LEAST_LETTERS = 40;

/** Letters and digits of each line or sentence that is long enough to be told again. */
function fingerprints(text: string): string[] {
  return text
    .split(/[\n.!?。！？؟]+/)
    .map((sentence) =>
      sentence
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .filter((letters) => letters.length >= LEAST_LETTERS);
}

/** Prints, by training source and development file, how many sentences stand in both; fails if any do. */
function checkOverlap(trainFolder: string, devFolder: string): number {
  const homes = new Map<string, string>();
  for (const name of readdirSync(devFolder).filter((file) => file.includes('.jsonl'))) {
    for (const row of readRows(join(devFolder, name))) {
      for (const print of fingerprints(row.text)) homes.set(print, name);
    }
  }
  let total = 0;
  for (const { file, texts } of [
    ...corpusSources(),
    ...readSources(trainFolder, { leaveOutMeasured: true }),
  ]) {
    const shared = new Map<string, number>();
    for (const print of texts.flatMap(({ text }) => fingerprints(text))) {
      const home = homes.get(print);
      if (home) shared.set(home, (shared.get(home) ?? 0) + 1);
    }
    for (const [home, count] of shared) console.log(`${file} and ${home}: ${count} sentences`);
    total += [...shared.values()].reduce((sum, count) => sum + count, 0);
  }
  console.log(`${total} sentences of the training data stand in the development data`);
  return total;
}

const [train = '../shared/data/train', dev = '../shared/data/dev/B'] = process.argv.slice(2);
process.exitCode = checkOverlap(train, dev) === 0 ? 0 : 1;
