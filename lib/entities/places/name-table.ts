import { finish } from './name-hash';

/** Bits of what is known of a name, beside the places that bear it. */
export const NameFlag = {
  /** The place's own name, or its name in a language of CLDR or of the curated list; else one of many alternates. */
  principal: 1,
  /** The last word is written small ("Челябинская область"). */
  smallEnd: 2,
  /** Also a given name or a surname. */
  personal: 4,
} as const;

/** Unit behind the last one of a name that stands in capitals only ("US", "ОАЭ"): it shares no slot with a word. */
export const CAPITALS_MARK = 1;

/** Languages that a name may be tied to, by number from 1 (0: any language); the last number is any other one. */
export const NAME_LANGUAGES = 'en de fr es it pt nl pl ru uk tr az uz ar fa zh ja'.split(' ');
export const OTHER_LANGUAGE = NAME_LANGUAGES.length + 1;

/**
 * Bit of a language in the mask of a group's member (tools/gazetteer/pack). Languages of different scripts share
 * bits: no name is in both. The last bit stands for every other language.
 */
const LANGUAGE_BITS = 'en de fr es it pt nl pl tr az uz'.split(' ');
const LANGUAGE_BITS_ELSEWHERE = { ru: 0, uk: 1, ar: 0, fa: 1, zh: 0, ja: 1 } as Record<
  string,
  number
>;
const OTHER_LANGUAGE_BIT = 15;

export function languageBit(language: string): number {
  const latin = LANGUAGE_BITS.indexOf(language);
  if (latin >= 0) return 1 << latin;
  return 1 << (LANGUAGE_BITS_ELSEWHERE[language] ?? OTHER_LANGUAGE_BIT);
}

export const BUCKET_BITS = 18;
/** With the bucket, 38 bits of hash are compared: one false hit in about 800,000 look-ups of foreign words. */
const CHECK_BITS = 20;
const CHECK_HIGH_BITS = CHECK_BITS - 16;
const CHECK_HIGH_MASK = (1 << CHECK_HIGH_BITS) - 1;
const PRESENCE_CHECK_BITS = 2;
/** From the high part of a check to the bits of it that presence is kept by. */
const PRESENCE_SHIFT = CHECK_HIGH_BITS - PRESENCE_CHECK_BITS;
const LANGUAGE_SHIFT = 3;

/** A hash table of folded names, as typed arrays: slots sorted by bucket, each with 20 bits of hash to check. */
export interface NameTable {
  /** A bit for each bucket and two bits of check, set where a slot has them: small enough to stay in a fast cache, it settles most misses. */
  present: Uint8Array;
  bucketStarts: Uint32Array;
  checksLow: Uint16Array;
  /** Four bits; above them the highest bit of the entry. */
  checksHigh: Uint8Array;
  /** Language above the flags. */
  kinds: Uint8Array;
  /** Low 16 bits of the entry: a place, or past the places a group of them. */
  entries: Uint16Array;
}

/** Slot of a name, or -1. */
export function findSlot(table: NameTable, a: number, b: number): number {
  const bucket = bucketOf(a);
  const check = checkOf(b);
  const bit = presenceBit(bucket, check);
  if (!(((table.present[bit >>> 3] ?? 0) >>> (bit & 7)) & 1)) return -1;
  const end = table.bucketStarts[bucket + 1] ?? 0;
  for (let slot = table.bucketStarts[bucket] ?? 0; slot < end; slot++) {
    if (table.checksLow[slot] !== (check & 0xffff)) continue;
    if (((table.checksHigh[slot] ?? 0) & CHECK_HIGH_MASK) === check >>> 16) return slot;
  }
  return -1;
}

function presenceBit(bucket: number, check: number): number {
  return (bucket << PRESENCE_CHECK_BITS) | (check >>> (CHECK_BITS - PRESENCE_CHECK_BITS));
}

/**
 * Where each bucket starts, from how many slots it has, and the presence bits. A background that has just started
 * runs this before it is compiled well: one pass, one read a slot, and one write for a bucket's bits, half a byte.
 */
export function readBuckets(
  counts: Uint8Array,
  checksHigh: Uint8Array,
): Pick<NameTable, 'bucketStarts' | 'present'> {
  const present = new Uint8Array(1 << (BUCKET_BITS + PRESENCE_CHECK_BITS - 3));
  const bucketStarts = new Uint32Array(counts.length + 1);
  let slot = 0;
  for (let bucket = 0; bucket < counts.length; bucket++) {
    const end = slot + (counts[bucket] ?? 0);
    let bits = 0;
    for (; slot < end; slot++) {
      bits |= 1 << (((checksHigh[slot] ?? 0) & CHECK_HIGH_MASK) >>> PRESENCE_SHIFT);
    }
    bucketStarts[bucket + 1] = end;
    if (bits !== 0)
      present[bucket >>> 1] = (present[bucket >>> 1] ?? 0) | (bits << ((bucket & 1) << 2));
  }
  return { bucketStarts, present };
}

export function bucketOf(a: number): number {
  return finish(a) >>> (32 - BUCKET_BITS);
}

export function checkOf(b: number): number {
  return finish(b) >>> (32 - CHECK_BITS);
}

/** The high byte of a slot's check with the high bit of its entry. */
export function checkHighOf(check: number, entry: number): number {
  return (check >>> 16) | ((entry >>> 16) << CHECK_HIGH_BITS);
}

/** Entries that fit a slot. */
export const MOST_ENTRIES = 1 << 17;

export function kindOf(language: number, flags: number): number {
  return (language << LANGUAGE_SHIFT) | flags;
}

export function flagsAt(table: NameTable, slot: number): number {
  return (table.kinds[slot] ?? 0) & ((1 << LANGUAGE_SHIFT) - 1);
}

/** Number of the one language in which the name is used; see NAME_LANGUAGES. */
export function languageAt(table: NameTable, slot: number): number {
  return (table.kinds[slot] ?? 0) >>> LANGUAGE_SHIFT;
}

export function entryAt(table: NameTable, slot: number): number {
  return (((table.checksHigh[slot] ?? 0) >>> CHECK_HIGH_BITS) << 16) | (table.entries[slot] ?? 0);
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
