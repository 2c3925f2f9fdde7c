import { dayNumber } from '@/lib/event/dates/iso-day';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { saturate, type Term } from './term';

/** Days between publications after which two reports hardly ever tell one event. */
const FAR_APART = 30;
/** The event and its report, or two time zones. */
const NEAR = 2;
/** Named days this far from each other's belong to two events, unless a side tells of many days. */
const FAR = 8;
const FEW_DAYS = 2;
const DAYS_OF_A_YEAR = 365;

/** When: days that both name, how near the others are, and how far apart the two were published. What a side does not tell is absent. */
export function daysTerm(a: EventFingerprint, b: EventFingerprint): Term {
  const distances = a.days.map((day) => Math.min(...b.days.map((other) => distance(day, other))));
  const common = a.days.filter((_, index) => distances[index] === 0);
  const features: Record<string, number> = { sharedDays: saturate(common.length) };
  const nearest = a.days.length > 0 && b.days.length > 0 ? Math.min(...distances) : undefined;
  if (nearest !== undefined) {
    features.nearDays = nearest > 0 && nearest <= NEAR ? 1 : 0;
    const few = Math.max(a.days.length, b.days.length) <= FEW_DAYS;
    features.farDays = nearest >= FAR && few ? 1 : 0;
    features.otherDays = nearest > NEAR && !features.farDays ? 1 : 0;
  }
  // Nothing tells that a dated report and an undated one are of the same weeks.
  features.undated = !a.day === !b.day ? 0 : 1;
  const gap = a.day && b.day ? distance(a.day, b.day) : undefined;
  if (gap !== undefined) {
    features.sameDayPublished = gap <= 1 ? 1 : 0;
    features.daysApart = Math.min(1, Math.log1p(gap) / Math.log1p(FAR_APART));
    features.longApart = gap > FAR_APART ? 1 : 0;
  }
  return {
    features,
    shared: common.map((day) => ({ kind: 'date', label: day, strength: 1 })),
  };
}

/** Days between two days; where one has no year ('--06-14'), between their places in the year. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (!a.startsWith('--') && !b.startsWith('--')) return Math.abs(dayNumber(a) - dayNumber(b));
  const gap = Math.abs(dayOfYear(a) - dayOfYear(b));
  return Math.min(gap, DAYS_OF_A_YEAR - gap);
}

function dayOfYear(day: string): number {
  return dayNumber(`2024-${day.slice(-5)}`) - dayNumber('2024-01-01');
}
