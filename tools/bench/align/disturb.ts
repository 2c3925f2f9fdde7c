import { hash32 } from '@/lib/event/hash';
import { Random } from '../anchoring/random';

/** Share of the sentences that each report leaves out. */
export const DROPPED = 0.15;
const SHORTEST_BLOCK = 3;
const LONGEST_BLOCK = 6;
/** Fewer are no report. */
const FEWEST = 3;

/** Indices of the sentences that stay when some are left out, in order; the same for the same seed. */
export function drop(count: number, seed: string, share: number): number[] {
  const random = new Random(hash32(seed));
  const all = Array.from({ length: count }, (_, index) => index);
  const kept = all.filter(() => !random.chance(share));
  return kept.length >= FEWEST ? kept : all;
}

/** The same, and the rest cut into blocks of three to six whose order is shuffled. */
export function dropAndShuffle(count: number, seed: string, share: number): number[] {
  const random = new Random(hash32(`${seed} blocks`));
  const kept = drop(count, `${seed} left out`, share);
  const blocks: number[][] = [];
  for (let at = 0; at < kept.length; ) {
    const length = random.between(SHORTEST_BLOCK, LONGEST_BLOCK);
    blocks.push(kept.slice(at, at + length));
    at += length;
  }
  return random.shuffle(blocks).flat();
}
