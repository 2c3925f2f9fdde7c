import type { IndexKey } from './index-keys';

/**
 * Keys of all remembered articles of one day, in typed arrays: article `ids[i]` has `keys[offsets[i], offsets[i + 1])`.
 * A search reads the blocks of its time window whole; that is faster than one look-up a key, since the
 * commonest keys stand in every tenth article. Stored as it is (structured clone).
 */
export interface DayBlock {
  /** ISO day. */
  day: string;
  ids: Uint32Array;
  offsets: Uint32Array;
  keys: Uint32Array;
}

export interface ScoredId {
  id: number;
  score: number;
}

export function emptyBlock(day: string): DayBlock {
  return { day, ids: new Uint32Array(), offsets: new Uint32Array(1), keys: new Uint32Array() };
}

/** The block with articles added; none of them may stand in it already. */
export function addToBlock(block: DayBlock, added: { id: number; keys: number[] }[]): DayBlock {
  const ids = new Uint32Array(block.ids.length + added.length);
  const offsets = new Uint32Array(ids.length + 1);
  const keys = new Uint32Array(
    added.reduce((sum, one) => sum + one.keys.length, block.keys.length),
  );
  ids.set(block.ids);
  offsets.set(block.offsets);
  keys.set(block.keys);
  let end = block.keys.length;
  added.forEach((one, index) => {
    ids[block.ids.length + index] = one.id;
    keys.set(one.keys, end);
    end += one.keys.length;
    offsets[block.ids.length + index + 1] = end;
  });
  return { day: block.day, ids, offsets, keys };
}

/** The block without some articles; undefined when none is left. */
export function removeFromBlock(block: DayBlock, removed: Set<number>): DayBlock | undefined {
  const kept: { id: number; keys: number[] }[] = [];
  block.ids.forEach((id, index) => {
    if (!removed.has(id)) {
      const keys = [...block.keys.subarray(block.offsets[index], block.offsets[index + 1])];
      kept.push({ id, keys });
    }
  });
  return kept.length > 0 ? addToBlock(emptyBlock(block.day), kept) : undefined;
}

/** The `most` articles with the greatest sum of weights of shared keys, best first. */
export function scoreBlocks(blocks: DayBlock[], wanted: IndexKey[], most: number): ScoredId[] {
  const weights = new Map(wanted.map(({ hash, weight }) => [hash, weight]));
  // Nearly all keys are not wanted: one byte look-up rejects them.
  const maybe = new Uint8Array(1 << 16);
  for (const { hash } of wanted) maybe[hash & 0xffff] = 1;
  const best: ScoredId[] = [];
  for (const { ids, offsets, keys } of blocks) {
    let at = offsets[0] ?? 0;
    for (let index = 0; index < ids.length; index++) {
      const end = offsets[index + 1] ?? at;
      let score = 0;
      for (; at < end; at++) {
        const key = keys[at] ?? 0;
        if (maybe[key & 0xffff]) score += weights.get(key) ?? 0;
      }
      if (score > (best.length < most ? 0 : (best[most - 1]?.score ?? 0))) {
        insert(best, { id: ids[index] ?? 0, score }, most);
      }
    }
  }
  return best;
}

function insert(best: ScoredId[], one: ScoredId, most: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < one.score) at--;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}
