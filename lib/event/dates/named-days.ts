import { type Lexeme, lexemes } from '@/lib/event/lexemes';
import type { Span } from '@/lib/text';
import { type CalendarTerm, calendarTerm, type MonthTerm } from './calendar';
import { ideographicDate } from './ideographic-date';
import {
  addDays,
  isoDay,
  monthDay,
  nearestYear,
  solarHijriDay,
  solarHijriYear,
  weekdayOf,
} from './iso-day';
import { numericDate } from './numeric-date';

/** A day that a text names: 'YYYY-MM-DD', or '--MM-DD' where nothing tells the year. */
export interface NamedDay extends Span {
  day: string;
}

/** What may stand between day, month and year. */
const CONNECTOR = /^(?:[.,\-–—/º°]|de|del|of|the|th|st|nd|rd|er|di|го|do|da|\p{L}?nji|chi)$/u;
const MONTH_BEFORE_DAY = new Set(['en', 'az', 'uz', 'tr']);
const YEAR_BEFORE_DAY = new Set(['az', 'uz', 'tr']);

/**
 * Days named in a text, in reading order. Weekdays, relative days and days without a year are resolved
 * against `reference`, the ISO day of publication; without one, days lacking a year stay '--MM-DD' and the rest is left out.
 */
export function namedDays(text: string, language: string, reference?: string): NamedDay[] {
  const all = lexemes(text);
  const found: NamedDay[] = [];
  for (let at = 0; at < all.length; at++) {
    const lexeme = all[at];
    if (!lexeme) break;
    if (lexeme.kind === 'number') {
      const day =
        numericDate(lexeme.text, language) ?? ideographicDate(all, at, language, reference)?.day;
      if (day) found.push({ day, start: lexeme.start, end: lexeme.end });
      continue;
    }
    const match = calendarTerm(all, at, language);
    if (!match) continue;
    found.push(...daysOfTerm(match.term, all, at, match.length, language, reference));
    at += match.length - 1;
  }
  return found;
}

function daysOfTerm(
  term: CalendarTerm,
  all: Lexeme[],
  at: number,
  length: number,
  language: string,
  reference: string | undefined,
): NamedDay[] {
  if ('month' in term) {
    return daysOfMonth(term, all, at, length, language, reference);
  }
  const start = all[at]?.start ?? 0;
  const end = all[at + length - 1]?.end ?? start;
  if (!reference) return [];
  const day =
    term.kind === 'relative'
      ? addDays(reference, term.days)
      : weekdayNear(term.weekday, term.weeks, reference);
  return [{ day, start, end }];
}

/** A bare weekday in the news is the latest one, the day of publication included. */
function weekdayNear(weekday: number, weeks: -1 | 0 | 1, reference: string): string {
  const back = (weekdayOf(reference) - weekday + 7) % 7;
  if (weeks > 0) return addDays(reference, 7 - back);
  return addDays(reference, weeks < 0 && back === 0 ? -7 : -back);
}

function daysOfMonth(
  term: MonthTerm,
  all: Lexeme[],
  at: number,
  length: number,
  language: string,
  reference: string | undefined,
): NamedDay[] {
  let numbers = dayNumbersBefore(all, at);
  let last = at + length - 1;
  if (numbers.length === 0 && MONTH_BEFORE_DAY.has(language)) {
    const next = all[last + 1];
    if (dayOf(next) !== undefined && next) {
      numbers = [next];
      last += 1;
    }
  }
  const first = numbers[0];
  if (!first) return [];
  const after = yearAfter(all, last);
  const year =
    yearOf(after) ??
    (YEAR_BEFORE_DAY.has(language) ? yearBefore(all, all.indexOf(first)) : undefined);
  const start = Math.min(first.start, all[at]?.start ?? first.start);
  const end = (after ?? all[last])?.end ?? start;
  return numbers.flatMap((number) => {
    const day = resolve(term, dayOf(number) ?? 0, year, reference);
    return day ? [{ day, start, end }] : [];
  });
}

function resolve(
  term: MonthTerm,
  day: number,
  year: number | undefined,
  reference: string | undefined,
): string | undefined {
  if (term.kind === 'solar-hijri-month') {
    const solarYear = year ?? (reference ? solarHijriYear(reference) : undefined);
    return solarYear ? solarHijriDay(solarYear, term.month, day) : undefined;
  }
  if (year) return isoDay(year, term.month, day);
  return reference ? nearestYear(term.month, day, reference) : monthDay(term.month, day);
}

function dayOf(lexeme: Lexeme | undefined): number | undefined {
  if (lexeme?.kind !== 'number' || !/^\d{1,2}$/.test(lexeme.text)) return undefined;
  const value = Number(lexeme.text);
  return value >= 1 && value <= 31 ? value : undefined;
}

/** The day before a month, or both ends of '14-15 June', nearest last. */
function dayNumbersBefore(all: Lexeme[], at: number): Lexeme[] {
  let index = at - 1;
  while (index > at - 4 && CONNECTOR.test(all[index]?.folded ?? '')) index--;
  const day = all[index];
  const range = day?.text.match(/^(\d{1,2})-(\d{1,2})$/);
  if (day && range) {
    return [range[1], range[2]].map((text = ''): Lexeme => ({ ...day, text }));
  }
  if (!day || dayOf(day) === undefined) return [];
  const before = all[index - 2];
  const isRange = /^[-–—]$/.test(all[index - 1]?.text ?? '') && dayOf(before) !== undefined;
  return isRange && before ? [before, day] : [day];
}

function yearAfter(all: Lexeme[], last: number): Lexeme | undefined {
  let index = last + 1;
  while (index < last + 3 && CONNECTOR.test(all[index]?.folded ?? '')) index++;
  return yearOf(all[index]) === undefined ? undefined : all[index];
}

/** '2022-ci il iyunun 14-də', '2022-yil 14-iyun'. */
function yearBefore(all: Lexeme[], first: number): number | undefined {
  for (let index = first - 1; index >= Math.max(0, first - 5); index--) {
    const year = yearOf(all[index]);
    if (year) return year;
  }
  return undefined;
}

function yearOf(lexeme: Lexeme | undefined): number | undefined {
  return lexeme?.kind === 'number' && /^[12]\d{3}$/.test(lexeme.text)
    ? Number(lexeme.text)
    : undefined;
}
