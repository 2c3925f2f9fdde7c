import type { WordTable } from './word-table';

/** The trained file, opened. tools/event/words writes it; docs are in its README. */
export interface WordFile {
  /** 0..1 by concept: 1 for the rarest. */
  rarity: Float32Array;
  /** Four packed meanings a concept: its near-synonyms, itself among them. */
  synonyms: Uint16Array;
  tables: Map<string, WordTable>;
  /** Traditional -> simplified Chinese character. */
  simplified: Map<string, string>;
}

export const SYNONYMS = 4;

interface Header {
  version: 1;
  concepts: number;
  languages: { language: string; entries: number; bucketBits: number }[];
  /** Traditional and simplified characters in turn. */
  simplified: string;
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
  const synonyms = uint16(bytes, take(2 * SYNONYMS * header.concepts), SYNONYMS * header.concepts);
  const tables = new Map<string, WordTable>();
  for (const { language, entries, bucketBits } of header.languages) {
    const size = 1 << bucketBits;
    const counts = new Uint8Array(bytes, take(size), size);
    const checks = uint16(bytes, take(2 * entries), entries);
    const meanings = uint16(bytes, take(4 * entries), 2 * entries);
    tables.set(language, { bucketBits, buckets: starts(counts), checks, meanings });
  }
  return { rarity, synonyms, tables, simplified: pairs(header.simplified) };
}

export function writeWordFile(
  file: Omit<WordFile, 'rarity' | 'simplified'> & { rarity: Uint8Array; simplified: string },
): Uint8Array {
  const header: Header = {
    version: 1,
    concepts: file.rarity.length,
    languages: Array.from(file.tables, ([language, table]) => ({
      language,
      entries: table.checks.length,
      bucketBits: table.bucketBits,
    })),
    simplified: file.simplified,
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(new Uint32Array([json.length]).buffer);
  const head = new Uint8Array(4 + json.length);
  head.set(length);
  head.set(json, 4);
  const parts: Uint8Array[] = [head, file.rarity, raw(file.synonyms)];
  for (const table of file.tables.values()) {
    const counts = Uint8Array.from(
      table.buckets.subarray(1),
      (end, bucket) => end - (table.buckets[bucket] ?? 0),
    );
    parts.push(counts, raw(table.checks), raw(table.meanings));
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
