import type { IndexKey } from './index-keys';

/**
 * Keys of some articles of one day as an inverted list in typed arrays: `keys` ascending, `owners[i]` the position in `ids`
 * of the article that has `keys[i]`. Small enough to be rewritten when an article is added. Stored as it is (structured clone).
 */
export interface KeySegment {
  /** ISO day. */
  day: string;
  /** Number of the segment within its day. */
  part: number;
  /** Of the articles; fewer than 65,536. */
  ids: Uint32Array;
  keys: Uint32Array;
  owners: Uint16Array;
}

export interface ScoredId {
  id: number;
  score: number;
}

/** A segment with more articles is left as it is: adding one to a smaller one rewrites some tens of kilobytes. */
export const FULL_SEGMENT = 256;

/** A key and its owner in one number that sorts by the key: 48 bits, which a double holds exactly. */
const OWNERS = 0x10000;

export function emptySegment(day: string, part: number): KeySegment {
  return {
    day,
    part,
    ids: new Uint32Array(),
    keys: new Uint32Array(),
    owners: new Uint16Array(),
  };
}

/** The segment with articles added; none of them may stand in it already. */
export function addToSegment(
  segment: KeySegment,
  added: readonly { id: number; keys: readonly number[] }[],
): KeySegment {
  const ids = new Uint32Array(segment.ids.length + added.length);
  ids.set(segment.ids);
  const size = added.reduce((sum, { keys }) => sum + keys.length, segment.keys.length);
  const pairs = new Float64Array(size);
  for (let at = 0; at < segment.keys.length; at++)
    pairs[at] = (segment.keys[at] ?? 0) * OWNERS + (segment.owners[at] ?? 0);
  let end = segment.keys.length;
  added.forEach(({ id, keys }, index) => {
    const owner = segment.ids.length + index;
    ids[owner] = id;
    for (const key of keys) pairs[end++] = key * OWNERS + owner;
  });
  return { ...segment, ids, ...unpair(pairs.sort()) };
}

/** The segment without some articles; undefined when none is left. */
export function removeFromSegment(
  segment: KeySegment,
  removed: ReadonlySet<number>,
): KeySegment | undefined {
  const places = new Int32Array(segment.ids.length).fill(-1);
  const ids = segment.ids.filter((id) => !removed.has(id));
  if (ids.length === 0) return undefined;
  let next = 0;
  segment.ids.forEach((id, at) => {
    if (!removed.has(id)) places[at] = next++;
  });
  const stays = (_key: number, at: number): boolean => (places[segment.owners[at] ?? 0] ?? -1) >= 0;
  const keys = segment.keys.filter(stays);
  const owners = segment.owners.filter(stays).map((owner) => places[owner] ?? 0);
  return { ...segment, ids, keys, owners };
}

/** The `most` articles with the greatest sum of weights of shared keys, best first. */
export function scoreSegments(
  segments: readonly KeySegment[],
  wanted: readonly IndexKey[],
  most: number,
): ScoredId[] {
  const best: ScoredId[] = [];
  for (const { ids, keys, owners } of segments) {
    const scores = new Float64Array(ids.length);
    for (const { hash, weight } of wanted) {
      for (let at = firstAt(keys, hash); keys[at] === hash; at++) {
        const owner = owners[at] ?? 0;
        scores[owner] = (scores[owner] ?? 0) + weight;
      }
    }
    for (let at = 0; at < scores.length; at++) {
      const score = scores[at] ?? 0;
      if (score > (best.length < most ? 0 : (best[most - 1]?.score ?? 0)))
        insert(best, { id: ids[at] ?? 0, score }, most);
    }
  }
  return best;
}

function unpair(pairs: Float64Array): Pick<KeySegment, 'keys' | 'owners'> {
  const keys = new Uint32Array(pairs.length);
  const owners = new Uint16Array(pairs.length);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] ?? 0;
    keys[at] = Math.floor(pair / OWNERS);
    owners[at] = pair % OWNERS;
  }
  return { keys, owners };
}

/** Position of the first key that is not below `wanted`. */
function firstAt(keys: Uint32Array, wanted: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(best: ScoredId[], one: ScoredId, most: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < one.score) at--;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}
