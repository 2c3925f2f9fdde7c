import { readFileSync } from 'node:fs';
import {
  MODEL_FORMAT,
  type NetworkSize,
  SCALE_UNIT,
  type TaggerHeader,
  writeModel,
} from '@/lib/entities/tagger/model-file';

/** What the native trainer wrote: u32 rows, dimension, units, side, state, dense size; hashes; dense; embeddings. */
interface Weights {
  size: NetworkSize;
  hashes: Uint32Array;
  dense: Float32Array;
  embeddings: Float32Array;
}

const HEADER_NUMBERS = 6;

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

/** Rounds one row to bytes; returns its scale code. */
function quantise(row: Float32Array, target: Int8Array): number {
  let most = 0;
  for (const value of row) most = Math.max(most, Math.abs(value));
  const code = Math.min(255, Math.max(0, Math.ceil(16 * Math.log2(most / 127 / SCALE_UNIT))));
  const scale = SCALE_UNIT * 2 ** (code / 16);
  for (let index = 0; index < row.length; index++) {
    target[index] = Math.max(-127, Math.min(127, Math.round((row[index] ?? 0) / scale)));
  }
  return code;
}

/** Turns trained weights and the lexicon into the model file. */
export function packModel(
  weightsPath: string,
  lexicon: Uint16Array,
  about: Pick<TaggerHeader, 'name' | 'sources'>,
): Uint8Array {
  const { size, hashes, dense, embeddings } = readWeights(weightsPath);
  const { dimension } = size;
  const rows = hashes.length;
  const order = Array.from(hashes.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const bits = Math.max(1, Math.ceil(Math.log2(rows / 4)));
  const bucketStarts = new Uint32Array(2 ** bits + 1);
  const fingerprints = new Uint16Array(rows);
  const bytes = new Int8Array(rows * dimension);
  const scaleCodes = new Uint8Array(rows);
  for (const [row, from] of order.entries()) {
    const hash = hashes[from] ?? 0;
    fingerprints[row] = hash & 0xffff;
    const bucket = hash >>> (32 - bits);
    bucketStarts[bucket + 1] = (bucketStarts[bucket + 1] ?? 0) + 1;
    scaleCodes[row] = quantise(
      embeddings.subarray(from * dimension, (from + 1) * dimension),
      bytes.subarray(row * dimension, (row + 1) * dimension),
    );
  }
  for (let bucket = 1; bucket < bucketStarts.length; bucket++) {
    bucketStarts[bucket] = (bucketStarts[bucket] ?? 0) + (bucketStarts[bucket - 1] ?? 0);
  }
  const header: TaggerHeader = {
    ...about,
    format: MODEL_FORMAT,
    size,
    rows,
    buckets: 2 ** bits,
    lexiconSlots: lexicon.length,
    checksum: 0,
  };
  return writeModel(header, [dense, bucketStarts, fingerprints, lexicon, bytes, scaleCodes]);
}
