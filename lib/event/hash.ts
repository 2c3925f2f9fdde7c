const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 32-bit hash of a text, unsigned, evenly spread in all its bits: FNV-1a and the finaliser of MurmurHash3. */
export function hash32(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return spread(hash);
}

/** Hashes of all beginnings of a text: the one at `n` is `hash32(text.slice(0, n))`. */
export function prefixHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(text.length + 1);
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) {
    hashes[index] = spread(hash);
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  hashes[text.length] = spread(hash);
  return hashes;
}

function spread(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
