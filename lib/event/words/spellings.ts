import { hash32 } from '@/lib/event/hash';

/** More cost storage, fewer lose likeness: in two hundred pairs 60 did worse than all, 100 did not. */
const MOST_SPELLINGS = 100;
/** A packed spelling is a small integer of 31 bits: 23 of the beginning's hash above eight of its weight. */
const WEIGHT_BITS = 8;
const HEAVIEST = (1 << WEIGHT_BITS) - 1;
/** Above 1: what is rare or often said tells the event; the rest is in every report. */
const SHARPNESS = 3;

/**
 * The weightiest beginnings of words as small integers, ascending; the heaviest weighs 255. Only reports in one language can be
 * compared by them.
 */
export function packSpellings(weights: Map<string, number>): number[] {
  const heaviest = [...weights].sort(([, a], [, b]) => b - a).slice(0, MOST_SPELLINGS);
  const most = heaviest[0]?.[1] ?? 0;
  if (most <= 0) return [];
  const packed = new Map<number, number>();
  for (const [beginning, weight] of heaviest) {
    const scaled = Math.round((HEAVIEST * weight) / most);
    const id = hash32(beginning) >>> (WEIGHT_BITS + 1);
    if (scaled > (packed.get(id) ?? 0)) packed.set(id, scaled);
  }
  return Array.from(packed, ([id, weight]) => (id << WEIGHT_BITS) | weight).sort((a, b) => a - b);
}

/** How much of what is told in the two reports is told in the same words, 0..1; the mean of both sides' shares. */
export function compareSpellings(mine: number[], theirs: number[]): number {
  let [ofMine, ofTheirs] = [0, 0];
  for (let i = 0, j = 0; i < mine.length && j < theirs.length; ) {
    const left = (mine[i] ?? 0) >>> WEIGHT_BITS;
    const right = (theirs[j] ?? 0) >>> WEIGHT_BITS;
    if (left === right) {
      ofMine += told(mine[i] ?? 0);
      ofTheirs += told(theirs[j] ?? 0);
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  const all = (packed: number[]): number => packed.reduce((sum, one) => sum + told(one), 0) || 1;
  return (ofMine / all(mine) + ofTheirs / all(theirs)) / 2;
}

function told(packed: number): number {
  return (packed & HEAVIEST) ** SHARPNESS;
}
