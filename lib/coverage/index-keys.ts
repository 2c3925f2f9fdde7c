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
/** The weightiest words; the others stand in too many articles to find one by. */
const MOST_WORDS = 24;
/** Numbers below this are shared by chance. */
const SMALLEST_TELLING_NUMBER = 20;

/** Keys under which an article is filed and looked up: names and their parts, places, named days, telling numbers, words. */
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
  for (const { id, weight } of weightiestWords(fingerprint)) add(`w:${id}`, weight);
  return Array.from(keys, ([hash, weight]) => ({ hash, weight }));
}

/** Keys to look a person up by: the whole name, and its parts for reports that name the surname only or spell it otherwise. */
export function personKeys(key: string): IndexKey[] {
  const parts = key.split(' ').filter((part) => part.length > 1);
  return [
    { hash: hash32(`p:${key}`), weight: 1 },
    ...parts.map((part) => ({ hash: hash32(`s:${part}`), weight: NAME_PART })),
  ];
}

/** The key to look a place up by. */
export function placeKeys(id: string): IndexKey[] {
  return [{ hash: hash32(`g:${id}`), weight: 1 }];
}

function weightiestWords({ words }: EventFingerprint): { id: number; weight: number }[] {
  return (words?.ids ?? [])
    .map((id, index) => ({ id, weight: words?.weights[index] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
}
