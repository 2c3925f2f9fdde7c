import { dayNumber } from '@/lib/event/dates/iso-day';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { saturate, type Term } from './term';

/** Days between publications after which two reports hardly ever tell one event. */
const FAR_APART = 30;

/** When: days that both name, and how far apart they were published. Without a publication day on either side that part is absent. */
export function daysTerm(a: EventFingerprint, b: EventFingerprint): Term {
  const common = [...new Set(a.days.filter((day) => b.days.some((other) => sameDay(day, other))))];
  const features: Record<string, number> = {
    sharedDays: saturate(common.length),
    otherDays: a.days.length > 0 && b.days.length > 0 && common.length === 0 ? 1 : 0,
  };
  const gap = a.day && b.day ? Math.abs(dayNumber(a.day) - dayNumber(b.day)) : undefined;
  if (gap !== undefined) {
    features.sameDayPublished = gap <= 1 ? 1 : 0;
    features.daysApart = Math.min(1, Math.log1p(gap) / Math.log1p(FAR_APART));
  }
  return {
    features,
    shared: common.map((day) => ({ kind: 'date', label: day, strength: 1 })),
  };
}

/** '--06-14' agrees with every year's 14 June. */
export function sameDay(a: string, b: string): boolean {
  return a === b || ((a.startsWith('--') || b.startsWith('--')) && a.slice(-5) === b.slice(-5));
}
