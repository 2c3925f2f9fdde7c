import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { nearMisses } from '../../event/near-misses';
import type { Comparison } from './comparison';

export interface NearMissRow {
  set: string;
  /** Built from true pairs: another month, other people, other places, another subject. */
  pairs: number;
  /** Share that is not called the same event. */
  rejected: number;
}

export interface TruePair {
  event: string;
  a: EventFingerprint;
  b: EventFingerprint;
}

/** Days by which the other meeting of the same people is moved. */
const DAYS_LATER = 35;

/** Near misses of a set's true pairs; what differs is lent by the pair of another event that stands halfway through the set. */
export function measureNearMisses(
  set: string,
  pairs: TruePair[],
  compare: Comparison,
): NearMissRow[] {
  const verdicts = pairs.flatMap(({ event, a, b }, index) => {
    const rest = [...pairs.slice(index + (pairs.length >> 1)), ...pairs];
    const other = rest.find((one) => one.event !== event);
    if (!other) return [];
    return nearMisses(b, other.a, DAYS_LATER).map((miss) => compare(a, miss).verdict);
  });
  if (verdicts.length === 0) return [];
  const called = verdicts.filter((verdict) => verdict === 'same-event').length;
  return [{ set, pairs: verdicts.length, rejected: 1 - called / verdicts.length }];
}
