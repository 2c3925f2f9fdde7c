const DAY_MS = 86_400_000;

/** A stretch of time and how many snippets fall into it. */
export interface TimeBucket {
  /** ISO days, `to` inclusive. */
  from: string;
  to: string;
  count: number;
}

type Unit = 'day' | 'week' | 'month' | 'year';

/** The unit that gives a span a readable number of bars, by the days it has at most. */
const UNITS: [mostDays: number, unit: Unit][] = [
  [45, 'day'],
  [250, 'week'],
  [1500, 'month'],
];

/** Moments (epoch ms) by day, week (from Monday), month or year, whichever suits their span; gaps count 0. Times are UTC. */
export function timeBuckets(moments: readonly number[]): { unit: Unit; buckets: TimeBucket[] } {
  const known = moments.filter(Number.isFinite);
  if (known.length === 0) return { unit: 'day', buckets: [] };
  const first = known.reduce((a, b) => Math.min(a, b));
  const last = known.reduce((a, b) => Math.max(a, b));
  const days = (last - first) / DAY_MS;
  const unit = UNITS.find(([most]) => days <= most)?.[1] ?? 'year';
  const counts = new Map<number, number>();
  for (const moment of known) {
    const start = startOf(moment, unit);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  const buckets: TimeBucket[] = [];
  for (let start = startOf(first, unit); start <= last; start = next(start, unit))
    buckets.push({
      from: isoDay(start),
      to: isoDay(next(start, unit) - DAY_MS),
      count: counts.get(start) ?? 0,
    });
  return { unit, buckets };
}

function startOf(moment: number, unit: Unit): number {
  const date = new Date(moment);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (unit === 'year') return Date.UTC(year, 0);
  if (unit === 'month') return Date.UTC(year, month);
  const sinceMonday = unit === 'week' ? (date.getUTCDay() + 6) % 7 : 0;
  return Date.UTC(year, month, day - sinceMonday);
}

function next(start: number, unit: Unit): number {
  const date = new Date(start);
  if (unit === 'year') return Date.UTC(date.getUTCFullYear() + 1, 0);
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
  return start + (unit === 'week' ? 7 : 1) * DAY_MS;
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
