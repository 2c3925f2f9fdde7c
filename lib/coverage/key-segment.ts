import type { IndexKey } from './index-keys';

/**
 * Keys of some articles of one day, in typed arrays: article `ids[i]` has `keys[offsets[i], offsets[i + 1])`. A search reads
 * the segments of its time window whole; that is faster than one look-up a key, since the commonest keys stand in every
 * tenth article. Segments are small enough to be rewritten when an article is added. Stored as it is (structured clone).
 */
export interface KeySegment {
  /** ISO day. */
  day: string;
  /** Number of the segment within its day. */
  part: number;
  ids: Uint32Array;
  offsets: Uint32Array;
  keys: Uint32Array;
}

export interface ScoredId {
  id: number;
  score: number;
}

export function emptySegment(day: string, part: number): KeySegment {
  return {
    day,
    part,
    ids: new Uint32Array(),
    offsets: new Uint32Array(1),
    keys: new Uint32Array(),
  };
}

/** The segment with articles added; none of them may stand in it already. */
export function addToSegment(
  segment: KeySegment,
  added: { id: number; keys: number[] }[],
): KeySegment {
  const ids = new Uint32Array(segment.ids.length + added.length);
  const offsets = new Uint32Array(ids.length + 1);
  const keys = new Uint32Array(
    added.reduce((sum, one) => sum + one.keys.length, segment.keys.length),
  );
  ids.set(segment.ids);
  offsets.set(segment.offsets);
  keys.set(segment.keys);
  let end = segment.keys.length;
  added.forEach((one, index) => {
    ids[segment.ids.length + index] = one.id;
    keys.set(one.keys, end);
    end += one.keys.length;
    offsets[segment.ids.length + index + 1] = end;
  });
  return { ...segment, ids, offsets, keys };
}

/** The segment without some articles; undefined when none is left. */
export function removeFromSegment(
  segment: KeySegment,
  removed: Set<number>,
): KeySegment | undefined {
  const kept: { id: number; keys: number[] }[] = [];
  segment.ids.forEach((id, index) => {
    if (!removed.has(id)) {
      const keys = [...segment.keys.subarray(segment.offsets[index], segment.offsets[index + 1])];
      kept.push({ id, keys });
    }
  });
  return kept.length > 0 ? addToSegment(emptySegment(segment.day, segment.part), kept) : undefined;
}

/** The `most` articles with the greatest sum of weights of shared keys, best first. */
export function scoreSegments(
  segments: readonly KeySegment[],
  wanted: IndexKey[],
  most: number,
): ScoredId[] {
  const weights = new Map(wanted.map(({ hash, weight }) => [hash, weight]));
  // Nearly all keys are not wanted: one byte look-up rejects them.
  const maybe = new Uint8Array(1 << 16);
  for (const { hash } of wanted) maybe[hash & 0xffff] = 1;
  const best: ScoredId[] = [];
  for (const { ids, offsets, keys } of segments) {
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
