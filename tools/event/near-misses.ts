import { addDays } from '@/lib/event/dates/iso-day';
import type { EventFingerprint, FingerprintWords } from '@/lib/event/event-fingerprint';
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
  misses.push({ ...event, words: withSubject(event.words, other.words), numbers: other.numbers });
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
    words: {
      ...words,
      ids: keep(words.ids),
      weights: keep(words.weights),
      texts: keep(words.texts),
      names: keep(words.names),
    },
  };
}

/** The names of one event among the words of another's subject. */
function withSubject(
  own: FingerprintWords | undefined,
  other: FingerprintWords | undefined,
): FingerprintWords | undefined {
  if (!own || !other) return other;
  const entries = [...pick(own, 1), ...pick(other, 0)];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const sorted = [...byId.values()].sort((a, b) => a.id - b.id);
  return {
    ids: sorted.map(({ id }) => id),
    weights: sorted.map(({ weight }) => weight),
    texts: sorted.map(({ text }) => text),
    names: sorted.map(({ name }) => name),
    ...(own.gist && other.gist && { gist: mixed(own.gist, other.gist) }),
  };
}

/** Names of countries pull the gist of another subject some way back. */
function mixed(own: number[], other: number[]): number[] {
  const sum = own.map((value, at) => value + 2 * (other[at] ?? 0));
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => Math.round((127 * value) / length));
}

function pick({ ids, weights, texts, names }: FingerprintWords, wanted: 0 | 1) {
  return ids
    .map((id, index) => ({
      id,
      weight: weights[index] ?? 0,
      text: texts[index] ?? '',
      name: names[index] ?? 0,
    }))
    .filter(({ name }) => name === wanted);
}

function later(event: EventFingerprint, days: number): EventFingerprint {
  const shift = (day: string): string =>
    day.startsWith('--') ? `-${addDays(`2024${day.slice(1)}`, days).slice(4)}` : addDays(day, days);
  return { ...event, day: event.day && shift(event.day), days: event.days.map(shift) };
}
