/**
 * Trains public/data/words.bin from the shared data. `npx tsx tools/event/words/build.ts DATA [--half] [--out FILE]`
 * `--half` leaves out the documents and events that the linking figures are measured on. See README.md beside this file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeWordFile } from '@/lib/event/words/word-file';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import { inTrainingHalf, readBlurbs, readDocuments, readSentences } from './corpora';
import { readLexica } from './read-lexica';
import { readEnglishVectors } from './read-vectors';
import { simplifiedPairs } from './simplified';
import { trainWords } from './train-words';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'boolean', default: false },
    out: { type: 'string', default: 'public/data/words.bin' },
  },
});
const data = positionals[0];
if (!data) throw new Error('Say where the shared data lies: tools/event/words/build.ts DATA');

const used = (id: string): boolean => !values.half || inTrainingHalf(id);
const file = trainWords({
  lexica: readLexica(`${data}/train/lexica`, SUPPORTED_LANGUAGES),
  sentences: readSentences(`${data}/train/ner`, SUPPORTED_LANGUAGES),
  documents: readDocuments(`${data}/dev/C/ntrex_docs.jsonl.gz`).filter(({ doc }) => used(doc)),
  blurbs: readBlurbs(`${data}/dev/C/itn_blurbs.jsonl.gz`).filter(({ event }) => used(event)),
  simplified: simplifiedPairs(`${data}/train/ner`),
  english: readEnglishVectors(),
});
const bytes = writeWordFile(file);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
for (const [language, table] of file.tables) console.log(language, table.checks.length);
console.log(
  `${bytes.length} bytes, ${gzipSync(bytes).length} packed, ${file.rarity.length} concepts`,
);
