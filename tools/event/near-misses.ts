import { addDays } from '@/lib/event/dates/iso-day';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { fold } from '@/lib/event/fold';

/**
 * Events that are easily taken for `event`: the same people there in another month; the same thing done by other people, or
 * elsewhere; the same people there about something else. `other` is an unrelated event that lends what differs.
 */
export function nearMisses(
  event: EventFingerprint,
  other: EventFingerprint,
  daysLater: number,
): EventFingerprint[] {
  const misses: EventFingerprint[] = [];
  if (event.day || event.days.length > 0) misses.push(later(event, daysLater));
  if (event.people.length > 0 && other.people.length > 0) {
    misses.push({ ...withoutNames(event, event.people), people: other.people });
  }
  if (event.places.length > 0 && other.places.length > 0) {
    misses.push({ ...withoutNames(event, event.places), places: other.places });
  }
  misses.push({ ...event, words: other.words, numbers: other.numbers });
  return misses;
}

/** The names that differ stand among the words as well. */
function withoutNames(event: EventFingerprint, named: { name: string }[]): EventFingerprint {
  const { words } = event;
  if (!words) return event;
  const parts = named
    .flatMap(({ name }) => fold(name).split(/[\s-]+/))
    .filter((part) => part.length > 2);
  const kept = words.texts.map((text) => {
    const folded = fold(text);
    return !parts.some((part) => folded.slice(0, 4) === part.slice(0, 4));
  });
  const keep = <T>(values: T[]): T[] => values.filter((_, index) => kept[index]);
  return {
    ...event,
    words: { ids: keep(words.ids), weights: keep(words.weights), texts: keep(words.texts) },
  };
}

function later(event: EventFingerprint, days: number): EventFingerprint {
  const shift = (day: string): string =>
    day.startsWith('--') ? `-${addDays(`2024${day.slice(1)}`, days).slice(4)}` : addDays(day, days);
  return { ...event, day: event.day && shift(event.day), days: event.days.map(shift) };
}
