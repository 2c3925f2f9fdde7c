import { BEGINNING_BITS, type BeginningTable } from './beginnings';
import { type ConceptVectors, GIST_DIMENSIONS, unpackVectors } from './concept-vectors';
import { RAREST, type WordTable } from './word-table';

/** The trained file, opened. tools/event/words writes it; docs are in its README. */
export interface WordFile {
  /** 0..1 by concept: 1 for the rarest. */
  rarity: Float32Array;
  /** Four packed meanings a concept: its near-synonyms, itself among them. */
  synonyms: Uint16Array;
  vectors: ConceptVectors;
  tables: Map<string, WordTable>;
  beginnings: Map<string, BeginningTable>;
  /** Traditional -> simplified Chinese character. */
  simplified: Map<string, string>;
}

export const SYNONYMS = 4;

interface Header {
  version: 2;
  concepts: number;
  languages: { language: string; entries: number; bucketBits: number }[];
  /** Traditional and simplified characters in turn. */
  simplified: string;
  /** Size of a step of the concepts' vectors, by dimension. */
  scales: number[];
}

/** Header as JSON after its length in four bytes, padded to a multiple of four; then the arrays, each padded likewise. */
export function readWordFile(bytes: ArrayBuffer): WordFile {
  const headerLength = new DataView(bytes).getUint32(0, true);
  const header = JSON.parse(
    new TextDecoder().decode(new Uint8Array(bytes, 4, headerLength)),
  ) as Header;
  let at = padded(4 + headerLength);
  const take = (length: number): number => {
    const start = at;
    at = padded(at + length);
    return start;
  };
  const quantised = new Uint8Array(bytes, take(header.concepts), header.concepts);
  const rarity = Float32Array.from(quantised, (value) => value / 255);
  const synonymBytes = 2 * SYNONYMS * header.concepts;
  const synonyms = fromPlanes(new Uint8Array(bytes, take(synonymBytes), synonymBytes), SYNONYMS);
  const size = (GIST_DIMENSIONS * header.concepts) / 2;
  const vectors = unpackVectors(new Uint8Array(bytes, take(size), size), header.scales);
  const tables = new Map<string, WordTable>();
  const beginnings = new Map<string, BeginningTable>();
  for (const { language, entries, bucketBits } of header.languages) {
    const size = 1 << bucketBits;
    const counts = new Uint8Array(bytes, take(size), size);
    const checks = uint16(bytes, take(2 * entries), entries);
    const planes = new Uint8Array(bytes, take(4 * entries), 4 * entries);
    const meanings = fromPlanes(planes, 2);
    const rarities = fromNibbles(
      new Uint8Array(bytes, take(half(entries)), half(entries)),
      entries,
    );
    tables.set(language, { bucketBits, buckets: starts(counts), checks, meanings, rarities });
    const places = 1 << BEGINNING_BITS;
    const common = new Uint8Array(bytes, take(half(places)), half(places));
    beginnings.set(language, fromNibbles(common, places));
  }
  return { rarity, synonyms, vectors, tables, beginnings, simplified: pairs(header.simplified) };
}

/** The file's contents as they are written. */
export interface PackedWords extends Pick<WordFile, 'synonyms' | 'tables' | 'beginnings'> {
  rarity: Uint8Array;
  vectors: { packed: Uint8Array; scales: number[] };
  simplified: string;
}

export function writeWordFile(file: PackedWords): Uint8Array {
  const header: Header = {
    version: 2,
    concepts: file.rarity.length,
    languages: Array.from(file.tables, ([language, table]) => ({
      language,
      entries: table.checks.length,
      bucketBits: table.bucketBits,
    })),
    simplified: file.simplified,
    scales: file.vectors.scales,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(new Uint32Array([json.length]).buffer);
  const head = new Uint8Array(4 + json.length);
  head.set(length);
  head.set(json, 4);
  const parts: Uint8Array[] = [
    head,
    file.rarity,
    toPlanes(file.synonyms, SYNONYMS),
    file.vectors.packed,
  ];
  for (const [language, table] of file.tables) {
    const counts = Uint8Array.from(
      table.buckets.subarray(1),
      (end, bucket) => end - (table.buckets[bucket] ?? 0),
    );
    parts.push(counts, raw(table.checks), toPlanes(table.meanings, 2), toNibbles(table.rarities));
    const common = file.beginnings.get(language) ?? new Uint8Array(1 << BEGINNING_BITS);
    parts.push(toNibbles(common));
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.length), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += padded(part.length);
  }
  return bytes;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** The file is little-endian, as is every machine that browsers run on. */
function uint16(bytes: ArrayBuffer, start: number, length: number): Uint16Array {
  return new Uint16Array(bytes, start, length);
}

function raw(array: Uint16Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/**
 * Rows of `columns` numbers, column by column, of each the lower bytes before the upper ones: like stands beside like, and the
 * packed extension is a fifth smaller for it.
 */
export function toPlanes(rows: Uint16Array, columns: number): Uint8Array {
  const count = rows.length / columns;
  const planes = new Uint8Array(2 * rows.length);
  rows.forEach((value, index) => {
    const at = 2 * count * (index % columns) + Math.floor(index / columns);
    planes[at] = value & 255;
    planes[at + count] = value >>> 8;
  });
  return planes;
}

export function fromPlanes(planes: Uint8Array, columns: number): Uint16Array {
  const count = planes.length / columns / 2;
  return Uint16Array.from({ length: planes.length / 2 }, (_, index) => {
    const at = 2 * count * (index % columns) + Math.floor(index / columns);
    return (planes[at] ?? 0) | ((planes[at + count] ?? 0) << 8);
  });
}

/** Two numbers a byte, the first in its lower half. */
function toNibbles(values: Uint8Array): Uint8Array {
  const packed = new Uint8Array(half(values.length));
  values.forEach((value, index) => {
    const at = index >> 1;
    packed[at] = (packed[at] ?? 0) | (value << (index % 2 ? 4 : 0));
  });
  return packed;
}

function fromNibbles(packed: Uint8Array, count: number): Uint8Array {
  return Uint8Array.from(
    { length: count },
    (_, index) => ((packed[index >> 1] ?? 0) >> (index % 2 ? 4 : 0)) & RAREST,
  );
}

function half(count: number): number {
  return (count + 1) >> 1;
}

function starts(counts: Uint8Array): Uint32Array {
  const buckets = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => {
    buckets[index + 1] = (buckets[index] ?? 0) + count;
  });
  return buckets;
}

function pairs(text: string): Map<string, string> {
  const characters = [...text];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    map.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  return map;
}
