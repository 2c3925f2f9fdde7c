/** Raised when bytes are no model that this code can run. */
export class TaggerFormatError extends Error {
  override name = 'TaggerFormatError';
}

/** Sizes of the network's layers (see ./network). */
export interface NetworkSize {
  /** Numbers in an embedding and in a word's vector. */
  dimension: number;
  /** Rectified units a token. */
  units: number;
  /** Numbers of a word's vector that its neighbours see. */
  side: number;
  /** Units of state in each direction. */
  state: number;
}

/** What the model says about itself; the file's JSON header. */
export interface TaggerHeader {
  format: number;
  /** Of the training run, for "about" pages and bug reports. */
  name: string;
  /** Sources with their licences, as they must be named where the model is passed on. */
  sources: { name: string; licence: string }[];
  size: NetworkSize;
  rows: number;
  buckets: number;
  lexiconSlots: number;
  /** FNV-1a of the bytes behind the header. */
  checksum: number;
}

/** A model's parameters as views of its file. */
export interface TaggerModel {
  header: TaggerHeader;
  /** Dense parameters, in the order of `DenseLayout`. */
  dense: Float32Array;
  /** First row of each bucket of feature hashes, and the end. */
  bucketStarts: Uint32Array;
  /** Low 16 bits of each row's feature hash; rows are ordered by the whole hash. */
  fingerprints: Uint16Array;
  lexicon: Uint16Array;
  /** Two numbers a byte, the lower four bits first; each is 8 more than its value in units of the row's scale. */
  embeddings: Uint8Array;
  /** Each row's scale is `SCALE_UNIT * 2 ** (code / 16)`. */
  scaleCodes: Uint8Array;
}

/** Changes when features, layout or labels change: a model of another number would give nonsense. */
export const MODEL_FORMAT = 2;
export const SCALE_UNIT = 2 ** -16;
const MAGIC = 0x47545850; // 'PXTG', little endian

/** Number of dense parameters of a network. */
export function denseSize({ dimension, units, state }: NetworkSize): number {
  const width = units + 4 * state;
  const hidden = units + 2 * state;
  return dimension * (width + 4 * units) + width + hidden * 9 + 9 + 81 + 9;
}

/** FNV-1a over bytes, in steps of four. */
export function checksumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let hash = 0x811c9dc5;
  // By index: a cold background interprets this loop, and an iterator would cost it more than the hash.
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Lengths in bytes of the parts behind the header, in their order; each is padded to 4. */
export function partLengths(header: TaggerHeader): number[] {
  const { size, rows, buckets, lexiconSlots } = header;
  return [
    denseSize(size) * 4,
    buckets,
    rows * 2,
    lexiconSlots * 2,
    rows * (size.dimension >> 1),
    rows,
  ].map((length) => (length + 3) & ~3);
}

/** Reads a model; throws TaggerFormatError when the bytes are damaged or of another format. */
export function readModel(bytes: Uint8Array): TaggerModel {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.byteLength < 12 || view.getUint32(0, true) !== MAGIC) {
    throw new TaggerFormatError('not a tagger model');
  }
  const format = view.getUint32(4, true);
  if (format !== MODEL_FORMAT) {
    throw new TaggerFormatError(
      `tagger model of format ${format}, this version reads ${MODEL_FORMAT}`,
    );
  }
  const headerLength = view.getUint32(8, true);
  const body = 12 + headerLength;
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(12, body))) as TaggerHeader;
  const lengths = partLengths(header);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (
    aligned.byteLength !== body + total ||
    checksumOf(aligned.subarray(body)) !== header.checksum
  ) {
    throw new TaggerFormatError('damaged tagger model');
  }
  return viewParts(aligned, body, lengths, header);
}

function viewParts(
  bytes: Uint8Array,
  body: number,
  lengths: number[],
  header: TaggerHeader,
): TaggerModel {
  const { buffer } = bytes;
  let at = bytes.byteOffset + body;
  const starts = lengths.map((length) => {
    const start = at;
    at += length;
    return start;
  });
  const [dense = 0, buckets = 0, prints = 0, lexicon = 0, embeddings = 0, scales = 0] = starts;
  return {
    header,
    dense: new Float32Array(buffer, dense, denseSize(header.size)),
    bucketStarts: startsOf(new Uint8Array(buffer, buckets, header.buckets)),
    fingerprints: new Uint16Array(buffer, prints, header.rows),
    lexicon: new Uint16Array(buffer, lexicon, header.lexiconSlots),
    embeddings: new Uint8Array(buffer, embeddings, header.rows * (header.size.dimension >> 1)),
    scaleCodes: new Uint8Array(buffer, scales, header.rows),
  };
}

/** The file keeps how many rows each bucket has. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let rows = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    rows += counts[bucket] ?? 0;
    starts[bucket + 1] = rows;
  }
  return starts;
}

/** Puts a model's parts into one file; `header.checksum` is filled in. */
export function writeModel(header: TaggerHeader, parts: ArrayBufferView[]): Uint8Array {
  const lengths = partLengths(header);
  const body = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const [index, part] of parts.entries()) {
    body.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += lengths[index] ?? 0;
  }
  const text = JSON.stringify({ ...header, checksum: checksumOf(body) });
  const json = new TextEncoder().encode(
    text.padEnd((new TextEncoder().encode(text).length + 3) & ~3),
  );
  const file = new Uint8Array(12 + json.length + body.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, MODEL_FORMAT, true);
  view.setUint32(8, json.length, true);
  file.set(json, 12);
  file.set(body, 12 + json.length);
  return file;
}
