import { type EventBackground, personRarity, placeRarity } from '@/lib/event/background';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { hash32 } from '@/lib/event/hash';

/** A language-neutral thing that two reports of one event may share; `weight` says how telling it is. */
export interface IndexKey {
  hash: number;
  weight: number;
}

/** One part of a name is a surname that others bear too. */
const NAME_PART = 0.5;
const DAY_WEIGHT = 0.3;
const NUMBER_WEIGHT = 0.2;
/** Numbers below this are shared by chance. */
const SMALLEST_TELLING_NUMBER = 20;

/** Keys under which an article is filed and looked up: names and their parts, places, named days, telling numbers. */
export function indexKeys(fingerprint: EventFingerprint, background: EventBackground): IndexKey[] {
  const keys = new Map<number, number>();
  const add = (name: string, weight: number): void => {
    const hash = hash32(name);
    keys.set(hash, Math.max(keys.get(hash) ?? 0, weight));
  };
  for (const { key, weight } of fingerprint.people) {
    const telling = weight * personRarity(background, key);
    add(`p:${key}`, telling);
    for (const part of key.split(' ')) if (part.length > 1) add(`s:${part}`, NAME_PART * telling);
  }
  for (const { id, weight } of fingerprint.places) {
    add(`g:${id}`, weight * placeRarity(background, id));
  }
  // Month and day only, so that a day without year meets every year's.
  for (const day of fingerprint.days) add(`d:${day.slice(-5)}`, DAY_WEIGHT);
  for (const { value, unit } of fingerprint.numbers) {
    if (value >= SMALLEST_TELLING_NUMBER && unit !== 'year') add(`n:${value}`, NUMBER_WEIGHT);
  }
  return Array.from(keys, ([hash, weight]) => ({ hash, weight }));
}
