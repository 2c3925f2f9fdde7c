import { hash32 } from '@/lib/event/hash';

/** Numbers of a sketch; more tell more finely how alike two texts are. */
const SIZE = 24;
/** Words of a shingle: three in a row are seldom shared by texts that were written apart. */
const SHINGLE = 3;
/** A headline alone says nothing of whose text it is. */
const FEWEST_WORDS = 12;
/** Scripts without spaces are cut into pairs of characters. */
const UNITS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[\p{L}\p{M}\p{N}]+/gu;

/**
 * A text as the least hashes of its shingles (MinHash, Broder 1997): the share of equal numbers in two sketches estimates how
 * much of the wording they share. Undefined for texts that are too short to tell.
 */
export function sketchText(text: string): number[] | undefined {
  const words = text.toLowerCase().match(UNITS) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const hash = hash32(words.slice(at, at + SHINGLE).join(' '));
    for (let index = 0; index < SIZE; index++) {
      const mixed = mix(hash, index);
      if (mixed < (least[index] ?? 0)) least[index] = mixed;
    }
  }
  return [...least];
}

/** Share of the wording that two texts have in common, 0..1, estimated; 0 where a sketch is missing. */
export function resemblance(a: number[] | undefined, b: number[] | undefined): number {
  if (!a || !b) return 0;
  return a.filter((value, index) => value === b[index]).length / SIZE;
}

/** One of SIZE independent-looking permutations of 32-bit numbers (the finaliser of MurmurHash3, seeded). */
function mix(hash: number, seed: number): number {
  let value = (hash ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
