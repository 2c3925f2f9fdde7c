const DAY_MS = 86_400_000;
const DAYS_TOLD_IN_WORDS = 6; // further back a date says more than "43 days ago"

/** Pages often give a day without a time; as an instant it would be midnight UTC, which nobody wrote. */
export function isDayOnly(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso);
}

/** Epoch ms; undefined when the string is no date. A day without a time is its local midnight. */
export function instantOf(iso: string): number | undefined {
  const ms = Date.parse(isDayOnly(iso) ? `${iso}T00:00:00` : iso);
  return Number.isNaN(ms) ? undefined : ms;
}

/** The unit that people would say: hours up to a day and a half, then days. */
function spokenUnit(ms: number): { unit: 'day' | 'hour' | 'minute'; amount: number } {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes < 60) return { unit: 'minute', amount: minutes };
  const hours = Math.round(minutes / 60);
  return hours < 36
    ? { unit: 'hour', amount: hours }
    : { unit: 'day', amount: Math.round(hours / 24) };
}

/** "3 hours ago", "yesterday", and from a week on the date; undefined when `iso` is no date. */
export function timeAgo(iso: string, locale: string, nowMs: number): string | undefined {
  const instant = instantOf(iso);
  if (instant === undefined) return undefined;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const days = dayNumber(instant) - dayNumber(nowMs);
  if (Math.abs(days) > DAYS_TOLD_IN_WORDS) return dateInWords(instant, locale, nowMs);
  if (isDayOnly(iso) || Math.abs(instant - nowMs) >= DAY_MS) return relative.format(days, 'day');
  const { unit, amount } = spokenUnit(instant - nowMs);
  if (amount === 0) return relative.format(0, 'second');
  return relative.format(instant < nowMs ? -amount : amount, unit);
}

/** Distance between two reports; `duration` in words, absent where they came out together. */
export interface TimeGap {
  order: 'earlier' | 'later' | 'same-time' | 'same-day';
  duration?: string;
}

/** How much earlier or later `iso` is than `baseIso`: to the minute, or by days where one of them gives only a day. */
export function timeGap(iso: string, baseIso: string, locale: string): TimeGap | undefined {
  const instant = instantOf(iso);
  const base = instantOf(baseIso);
  if (instant === undefined || base === undefined) return undefined;
  const byDay = isDayOnly(iso) || isDayOnly(baseIso);
  const { unit, amount } = byDay
    ? { unit: 'day', amount: Math.abs(dayNumber(instant) - dayNumber(base)) }
    : spokenUnit(instant - base);
  if (amount === 0) return { order: byDay ? 'same-day' : 'same-time' };
  const duration = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return { order: instant < base ? 'earlier' : 'later', duration: duration.format(amount) };
}

/** Day and month, with the year unless it is this one. */
export function dateInWords(instant: number, locale: string, nowMs: number): string {
  const sameYear = new Date(instant).getFullYear() === new Date(nowMs).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(!sameYear && { year: 'numeric' }),
  }).format(instant);
}

/** Date and, where the page gives one, time of day: what a tooltip says beside "3 hours ago". */
export function exactTime(iso: string, locale: string): string {
  const instant = instantOf(iso);
  if (instant === undefined) return iso;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    ...(!isDayOnly(iso) && { timeStyle: 'short' }),
  }).format(instant);
}

function dayNumber(ms: number): number {
  const date = new Date(ms);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}
