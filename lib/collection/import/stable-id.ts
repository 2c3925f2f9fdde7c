/** Bits of the two halves of an id come from different seeds: one alone would collide among a million passages. */
const SEEDS = [0x811c9dc5, 0x9747b28c, 0x3c6ef372, 0x1b873593];
const PRIME = 0x01000193;

/** Programs whose passages can be imported. */
export type Origin = 'annotation' | 'hypothesis' | 'clipper';

/** Whether an id was made by stableId: whoever wrote the passage, it was not Parallax. */
export function isForeignId(id: string): boolean {
  return /^(annotation|hypothesis|clipper)-[\da-f]{32}$/.test(id);
}

/** An id that is the same whenever the same passage is imported: 128 bits of FNV-1a hashes in hexadecimal, after its origin. */
export function stableId(origin: Origin, key: string): string {
  const parts = SEEDS.map((seed) => {
    let hash = seed;
    for (let index = 0; index < key.length; index++)
      hash = Math.imul(hash ^ key.charCodeAt(index), PRIME);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, '0');
  });
  return `${origin}-${parts.join('')}`;
}
