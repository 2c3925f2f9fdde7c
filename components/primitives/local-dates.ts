import { calendarWords } from './calendar-words';

/** What a date is to show; a part that is absent is left out. */
export interface DateParts {
  day?: boolean;
  month?: 'long' | 'short';
  year?: boolean;
  time?: boolean;
  /** Name of the weekday; left out in languages that the browser does not know. */
  weekday?: boolean;
  /** Days in UTC; the reader's own time zone when absent. */
  isUtc?: boolean;
}

/** A moment (epoch ms) as the locale's language writes it, also where the browser does not know that language. */
export function localDate(instant: number, locale: string, parts: DateParts): string {
  const { day, month, year, time, weekday, isUtc } = parts;
  const timeZone = isUtc ? 'UTC' : undefined;
  const words = calendarWords(locale);
  if (!words) {
    return new Intl.DateTimeFormat(locale, {
      timeZone,
      day: day ? 'numeric' : undefined,
      month,
      year: year ? 'numeric' : undefined,
      weekday: weekday ? 'long' : undefined,
      ...(time && { hour: '2-digit', minute: '2-digit' }),
    }).format(instant);
  }
  const date = new Date(instant);
  const monthAt = isUtc ? date.getUTCMonth() : date.getMonth();
  const name = (month === 'short' ? words.monthsShort : words.months)[monthAt] ?? '';
  const yearNumber = isUtc ? date.getUTCFullYear() : date.getFullYear();
  const dayNumber = isUtc ? date.getUTCDate() : date.getDate();
  const text = !month
    ? String(yearNumber)
    : day
      ? words.date(dayNumber, name, year ? yearNumber : undefined)
      : [name, year && yearNumber].filter(Boolean).join(' ');
  return time ? `${text} ${clock(instant, timeZone)}` : text;
}

/** Hours of 24, as both languages write them. */
function clock(instant: number, timeZone: string | undefined): string {
  const format = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(instant);
}
