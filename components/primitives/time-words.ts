import { type CalendarWords, calendarWords } from './calendar-words';
import { localDate } from './local-dates';

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
  const days = dayNumber(instant) - dayNumber(nowMs);
  if (Math.abs(days) > DAYS_TOLD_IN_WORDS) return dateInWords(instant, locale, nowMs);
  if (isDayOnly(iso) || Math.abs(instant - nowMs) >= DAY_MS) return relative(days, 'day', locale);
  const { unit, amount } = spokenUnit(instant - nowMs);
  if (amount === 0) return relative(0, 'second', locale);
  return relative(instant < nowMs ? -amount : amount, unit, locale);
}

type Unit = ReturnType<typeof spokenUnit>['unit'];

/** "3 hours ago", "in 2 days", "yesterday", "now". */
function relative(amount: number, unit: Unit | 'second', locale: string): string {
  const words = calendarWords(locale);
  if (!words) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(amount, unit);
  if (unit === 'second') return words.now;
  const day = unit === 'day' ? { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' } : {};
  const name = (day as Record<string, keyof CalendarWords>)[String(amount)];
  const named = name && words[name];
  if (typeof named === 'string') return named;
  const duration = `${Math.abs(amount)} ${words.units[unit]}`;
  return amount < 0 ? words.ago(duration) : words.ahead(duration);
}

function durationWords(amount: number, unit: Unit, locale: string): string {
  const words = calendarWords(locale);
  if (words) return `${amount} ${words.units[unit]}`;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
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
    ? { unit: 'day' as const, amount: Math.abs(dayNumber(instant) - dayNumber(base)) }
    : spokenUnit(instant - base);
  if (amount === 0) return { order: byDay ? 'same-day' : 'same-time' };
  return {
    order: instant < base ? 'earlier' : 'later',
    duration: durationWords(amount, unit, locale),
  };
}

/** Day and month, with the year unless it is this one. */
export function dateInWords(instant: number, locale: string, nowMs: number): string {
  const sameYear = new Date(instant).getFullYear() === new Date(nowMs).getFullYear();
  return localDate(instant, locale, { day: true, month: 'long', year: !sameYear });
}

/** Date and, where the page gives one, time of day: what a tooltip says beside "3 hours ago". */
export function exactTime(iso: string, locale: string): string {
  const instant = instantOf(iso);
  if (instant === undefined) return iso;
  return localDate(instant, locale, {
    weekday: true,
    day: true,
    month: 'long',
    year: true,
    time: !isDayOnly(iso),
  });
}

function dayNumber(ms: number): number {
  const date = new Date(ms);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS);
}
