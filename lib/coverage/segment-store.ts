import type { IDBPTransaction } from 'idb';
import type { ArticleDatabase, ArticleSchema } from './article-database';
import {
  addToSegment,
  emptySegment,
  FULL_SEGMENT,
  type KeySegment,
  removeFromSegment,
} from './key-segment';

/** An article's keys, and the day under which they are filed. */
export interface FiledKeys {
  id: number;
  day: string;
  keys: number[];
}

/** ISO days, both included; open where absent. */
export interface DayWindow {
  first?: string;
  last?: string;
}

type Write = IDBPTransaction<ArticleSchema, ('articles' | 'segments' | 'state')[], 'readwrite'>;

const REVISION = 'revision';

/** Files the keys of articles that are not filed yet. */
export async function addKeys(write: Write, filed: readonly FiledKeys[]): Promise<void> {
  const segments = write.objectStore('segments');
  for (const [day, entries] of byDay(filed)) {
    const last = await segments.openCursor(daysOf({ first: day, last: day }), 'prev');
    const isFull = last !== null && last.value.ids.length >= FULL_SEGMENT;
    const part = (last?.value.part ?? -1) + 1;
    const segment = last && !isFull ? last.value : emptySegment(day, part);
    await segments.put(addToSegment(segment, entries));
  }
}

/** Takes the keys of articles out again. */
export async function removeKeys(
  write: Write,
  articles: readonly { id?: number; day: string }[],
): Promise<void> {
  const segments = write.objectStore('segments');
  for (const [day, entries] of byDay(articles)) {
    const ids = new Set(entries.flatMap(({ id }) => id ?? []));
    for (const segment of await segments.getAll(daysOf({ first: day, last: day }))) {
      if (!segment.ids.some((id) => ids.has(id))) continue;
      const left = removeFromSegment(segment, ids);
      if (left) await segments.put(left);
      else await segments.delete([segment.day, segment.part]);
    }
  }
}

/**
 * Segments in memory, day by day, so that a search reads only the days that it has not seen: a hundred thousand articles have
 * some twenty megabytes of keys. What another index object has changed is read again.
 */
export class SegmentMemory {
  #revision: number | undefined;
  #days = new Map<string, KeySegment[]>();
  /** The stretch of days that is known without a gap. */
  #known: DayWindow | undefined;
  /** Days of that stretch that have changed since. */
  #stale = new Set<string>();

  /** Segments of all days of a window of time. */
  async read(database: ArticleDatabase, wanted: DayWindow): Promise<KeySegment[]> {
    if (wanted.first && wanted.last && wanted.first > wanted.last) return [];
    const revision = (await database.get('state', REVISION)) ?? 0;
    if (revision !== this.#revision) this.#forget(revision);
    if (!this.#known || !covers(this.#known, wanted)) {
      const wider = this.#known ? union(this.#known, wanted) : wanted;
      this.#days = byDay(await database.getAll('segments', daysOf(wider)));
      this.#known = wider;
      this.#stale.clear();
    }
    for (const day of this.#stale) {
      if (!covers(wanted, { first: day, last: day })) continue;
      this.#days.set(day, await database.getAll('segments', daysOf({ first: day, last: day })));
      this.#stale.delete(day);
    }
    return [...this.#days]
      .filter(([day]) => covers(wanted, { first: day, last: day }))
      .flatMap(([, segments]) => segments);
  }

  /** Notes, within the change itself, which days have changed; the next search reads them again. */
  async changed(write: Write, days: readonly { day: string }[] | 'all'): Promise<void> {
    const state = write.objectStore('state');
    const before = (await state.get(REVISION)) ?? 0;
    const revision = before + 1;
    await state.put(revision, REVISION);
    if (days === 'all' || this.#revision !== before) return this.#forget(revision);
    for (const { day } of days)
      if (this.#known && covers(this.#known, { first: day, last: day })) this.#stale.add(day);
    this.#revision = revision;
    // A change that is rolled back was never there.
    write.done.catch(() => this.#forget(undefined));
  }

  #forget(revision: number | undefined): void {
    this.#revision = revision;
    this.#days = new Map();
    this.#known = undefined;
    this.#stale.clear();
  }
}

function daysOf({ first, last }: DayWindow): IDBKeyRange | null {
  if (first && last) return IDBKeyRange.bound([first], [last, []]);
  if (first) return IDBKeyRange.lowerBound([first]);
  return last ? IDBKeyRange.upperBound([last, []]) : null;
}

function covers(outer: DayWindow, inner: DayWindow): boolean {
  const beginsEarly = !outer.first || (inner.first !== undefined && inner.first >= outer.first);
  const endsLate = !outer.last || (inner.last !== undefined && inner.last <= outer.last);
  return beginsEarly && endsLate;
}

function union(one: DayWindow, other: DayWindow): DayWindow {
  const [first] = [one.first, other.first].sort();
  const last = [one.last, other.last].sort().at(-1);
  return { first: one.first && other.first && first, last: one.last && other.last && last };
}

function byDay<T extends { day: string }>(all: readonly T[]): Map<string, T[]> {
  const days = new Map<string, T[]>();
  for (const one of all) {
    const day = days.get(one.day);
    if (day) day.push(one);
    else days.set(one.day, [one]);
  }
  return days;
}
