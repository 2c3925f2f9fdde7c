import { ArraySlab } from '@/lib/entities/array-slab';
import type { Tokens } from '@/lib/entities/tokens';

export type TokenRoom = Omit<Tokens, 'text' | 'count'>;

/** UTF-16 units of the longest text that is cut in the common room; longer ones are rare and get one of their own. */
const COMMON_LENGTH = 65_536;

let common = roomFor(4096);

function roomFor(count: number): TokenRoom {
  return {
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    kinds: new Uint8Array(count),
    sentenceStarts: new Uint8Array(count),
  };
}

/**
 * Where a text of so many UTF-16 units is cut, a token each at most: used for one text at a time, since texts need
 * a fifth of it and to make it anew for each would take longer than to cut a sentence. Holds what the last text left.
 */
export function tokenRoom(length: number): TokenRoom {
  if (length > COMMON_LENGTH) return roomFor(length);
  if (common.starts.length < length) common = roomFor(COMMON_LENGTH);
  return common;
}

/** A copy of what was cut, as long as the text needs. */
export function tokensIn(room: TokenRoom, text: string, count: number): Tokens {
  const slab = new ArraySlab(10 * count);
  return {
    text,
    count,
    starts: slab.int32(room.starts, count),
    ends: slab.int32(room.ends, count),
    kinds: slab.uint8(room.kinds, count),
    sentenceStarts: slab.uint8(room.sentenceStarts, count),
  };
}
