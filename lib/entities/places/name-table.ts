import { finish } from './name-hash';

/** Bits of what is known of a name, beside the places that bear it. */
export const NameFlag = {
  /** The place's own name, or its name in a language of CLDR or of the curated list; else one of many alternates. */
  principal: 1,
  /** The last word is written small ("Челябинская область"). */
  smallEnd: 2,
  /** May begin small ("mer Noire", "eastern Europe"). */
  smallStart: 4,
} as const;

/** Unit behind the last one of a name that stands in capitals only ("US", "ОАЭ"): it shares no slot with a word. */
export const CAPITALS_MARK = 1;

/** Languages that a name may be tied to, by number from 1 (0: any language); the last number is any other one. */
export const NAME_LANGUAGES = 'en de fr es it pt nl pl ru uk tr az uz ar fa zh ja'.split(' ');
export const OTHER_LANGUAGE = NAME_LANGUAGES.length + 1;

export const BUCKET_BITS = 18;
/** With the bucket, 40 bits of hash are compared: one false hit in about three million look-ups of foreign words. */
const CHECK_BITS = 22;
const LANGUAGE_BITS = 5;
const FLAG_BITS = 3;
const ENTRY_HIGH_BITS = 2;

/** A hash table of folded names, as typed arrays: entries sorted by bucket, each with 22 bits to check. */
export interface NameTable {
  bucketStarts: Uint32Array;
  /** From the top: check bits, language, flags, high bits of the entry. */
  words: Uint32Array;
  /** Low 16 bits of the entry: a place, or past the places a group of them. */
  entries: Uint16Array;
}

/** Slot of a name, or -1. */
export function findSlot(table: NameTable, a: number, b: number): number {
  const bucket = bucketOf(a);
  const end = table.bucketStarts[bucket + 1] ?? 0;
  const check = checkOf(b);
  for (let slot = table.bucketStarts[bucket] ?? 0; slot < end; slot++) {
    if ((table.words[slot] ?? 0) >>> (32 - CHECK_BITS) === check) return slot;
  }
  return -1;
}

export function bucketOf(a: number): number {
  return finish(a) >>> (32 - BUCKET_BITS);
}

export function checkOf(b: number): number {
  return finish(b) >>> (32 - CHECK_BITS);
}

export function packWord(check: number, language: number, flags: number, entry: number): number {
  const known = (check << LANGUAGE_BITS) | language;
  return ((((known << FLAG_BITS) | flags) << ENTRY_HIGH_BITS) | (entry >>> 16)) >>> 0;
}

export function flagsAt(table: NameTable, slot: number): number {
  return ((table.words[slot] ?? 0) >>> ENTRY_HIGH_BITS) & ((1 << FLAG_BITS) - 1);
}

/** Number of the one language in which the name is used; see NAME_LANGUAGES. */
export function languageAt(table: NameTable, slot: number): number {
  const shift = ENTRY_HIGH_BITS + FLAG_BITS;
  return ((table.words[slot] ?? 0) >>> shift) & ((1 << LANGUAGE_BITS) - 1);
}

export function entryAt(table: NameTable, slot: number): number {
  const high = (table.words[slot] ?? 0) & ((1 << ENTRY_HIGH_BITS) - 1);
  return (high << 16) | (table.entries[slot] ?? 0);
}

const PREFIX_BITS = 20;

/** Bytes of the filter that says whether a name goes on behind some words. */
export const PREFIX_BYTES = 1 << (PREFIX_BITS - 3);

export function prefixBit(a: number, b: number): number {
  return finish(a ^ (b >>> 7)) >>> (32 - PREFIX_BITS);
}

/** False: no name goes on behind this prefix. True: probably one does. */
export function mayContinue(prefixes: Uint8Array, a: number, b: number): boolean {
  const bit = prefixBit(a, b);
  return (((prefixes[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1;
}
