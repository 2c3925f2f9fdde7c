import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  MODEL_FORMAT,
  type NetworkSize,
  SCALE_UNIT,
  type TaggerHeader,
  writeModel,
} from '@/lib/entities/tagger/model-file';

/** What learn wrote: u32 rows, dimension, units, side, state, dense size; hashes; dense; embeddings. */
interface Weights {
  size: NetworkSize;
  hashes: Uint32Array;
  dense: Float32Array;
  embeddings: Float32Array;
}

const HEADER_NUMBERS = 6;
/** Largest number of four bits with a sign. */
const MOST = 7;

function readWeights(path: string): Weights {
  const bytes = readFileSync(path);
  const { buffer } = new Uint8Array(bytes);
  const numbers = new Uint32Array(buffer, 0, HEADER_NUMBERS);
  const [rows = 0, dimension = 0, units = 0, side = 0, state = 0, dense = 0] = numbers;
  let at = HEADER_NUMBERS * 4;
  const next = (length: number): number => {
    const start = at;
    at += length * 4;
    return start;
  };
  return {
    size: { dimension, units, side, state },
    hashes: new Uint32Array(buffer, next(rows), rows),
    dense: new Float32Array(buffer, next(dense), dense),
    embeddings: new Float32Array(buffer, next(rows * dimension), rows * dimension),
  };
}

/** Rounds one row to four bits a number, two a byte; returns its scale code. */
function quantise(row: Float32Array, target: Uint8Array): number {
  let most = 0;
  for (const value of row) most = Math.max(most, Math.abs(value));
  const code = Math.min(255, Math.max(0, Math.round(16 * Math.log2(most / MOST / SCALE_UNIT))));
  const scale = SCALE_UNIT * 2 ** (code / 16);
  const rounded = (index: number): number =>
    8 + Math.max(-MOST, Math.min(MOST, Math.round((row[index] ?? 0) / scale)));
  for (let index = 0; index < target.length; index++) {
    target[index] = rounded(2 * index) | (rounded(2 * index + 1) << 4);
  }
  return code;
}

/** Turns learned weights and the lexicon into the model file. */
function packModel(
  { size, hashes, dense, embeddings }: Weights,
  lexicon: Uint16Array,
  about: Pick<TaggerHeader, 'name' | 'sources'>,
): Uint8Array {
  const { dimension } = size;
  const rows = hashes.length;
  const order = Array.from(hashes.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const bits = Math.max(1, Math.ceil(Math.log2(rows / 4)));
  const counts = new Uint8Array(2 ** bits);
  const fingerprints = new Uint16Array(rows);
  const bytes = new Uint8Array((rows * dimension) >> 1);
  const scaleCodes = new Uint8Array(rows);
  for (const [row, from] of order.entries()) {
    const hash = hashes[from] ?? 0;
    fingerprints[row] = hash & 0xffff;
    const bucket = hash >>> (32 - bits);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    scaleCodes[row] = quantise(
      embeddings.subarray(from * dimension, (from + 1) * dimension),
      bytes.subarray((row * dimension) >> 1, ((row + 1) * dimension) >> 1),
    );
  }
  const header: TaggerHeader = {
    ...about,
    format: MODEL_FORMAT,
    size,
    rows,
    buckets: counts.length,
    lexiconSlots: lexicon.length,
    checksum: 0,
  };
  return writeModel(header, [dense, counts, fingerprints, lexicon, bytes, scaleCodes]);
}

const { values } = parseArgs({
  options: {
    /** Folder that export.ts wrote to. */
    from: { type: 'string', default: '.' },
    weights: { type: 'string', default: 'weights.bin' },
    out: { type: 'string', default: 'public/data/tagger.bin' },
  },
});
const lexicon = new Uint16Array(
  new Uint8Array(readFileSync(join(values.from, 'lexicon.bin'))).buffer,
);
const sources = JSON.parse(
  readFileSync(join(values.from, 'sources.json'), 'utf8'),
) as TaggerHeader['sources'];
const model = packModel(readWeights(values.weights), lexicon, { name: 'parallax-tagger', sources });
writeFileSync(values.out, model);
console.log(`${values.out}: ${model.length} bytes`);
