/** Start value for a family of hashes: the same text hashes differently under another seed. */
export function seedOf(family: number): number {
  return Math.imul(family + 1, 0x9e3779b1) ^ 0x811c9dc5;
}

/** Mixes one more value into a hash (FNV-1a step on 32 bits). */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Spreads a hash over all 32 bits (finaliser of MurmurHash3); never 0, which stands for "nothing". */
export function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h = (h ^ (h >>> 16)) >>> 0;
  return h === 0 ? 1 : h;
}

/** Hash of text[start, end) by UTF-16 code units. */
export function hashText(seed: number, text: string, start: number, end: number): number {
  let h = seed;
  for (let at = start; at < end; at++) h = mix(h, text.charCodeAt(at));
  return finish(h);
}
