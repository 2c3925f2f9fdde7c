import { LABEL_COUNT } from '@/lib/entities/tagger/labels';
import { LexiconClass, packLexicon } from '@/lib/entities/tagger/lexicon';
import {
  denseSize,
  MODEL_FORMAT,
  type NetworkSize,
  type TaggerHeader,
  writeModel,
} from '@/lib/entities/tagger/model-file';

const SIZE: NetworkSize = { dimension: 8, units: 8, side: 8, state: 2 };
const ROWS = 256;
const BUCKETS = 64;

/** A model with weights from a fixed sequence: it labels nonsense, but the same nonsense each time. */
export function tinyModel(): Uint8Array {
  let state = 7;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000 - 0.5;
  };
  const dense = Float32Array.from({ length: denseSize(SIZE) }, () => 2 * next());
  const counts = new Uint8Array(BUCKETS).fill(ROWS / BUCKETS);
  const fingerprints = Uint16Array.from({ length: ROWS }, () => Math.floor((next() + 0.5) * 65536));
  const lexicon = packLexicon(new Map([[12345, LexiconClass.city]]));
  const embeddings = Uint8Array.from({ length: (ROWS * SIZE.dimension) / 2 }, () =>
    Math.floor(256 * (next() + 0.5)),
  );
  const scaleCodes = new Uint8Array(ROWS).fill(208);
  return writeModel(header(lexicon.length), [
    dense,
    counts,
    fingerprints,
    lexicon,
    embeddings,
    scaleCodes,
  ]);
}

function header(lexiconSlots: number): TaggerHeader {
  return {
    format: MODEL_FORMAT,
    name: 'tiny',
    sources: [{ name: 'none', licence: 'CC0' }],
    size: SIZE,
    rows: ROWS,
    buckets: BUCKETS,
    lexiconSlots,
    checksum: 0,
  };
}

/** Whether labels are a BIO sequence: inside only behind begin or inside of the same type. */
export function isBio(labels: Uint8Array, sentenceStarts: Uint8Array): boolean {
  return labels.every((label, index) => {
    if (label >= LABEL_COUNT) return false;
    if (label === 0 || label % 2 === 1) return true;
    const before = labels[index - 1];
    return sentenceStarts[index] === 0 && (before === label || before === label - 1);
  });
}
