import type { Lexeme } from '@/lib/event/lexemes';
import { addDays, dayNumber, isoDay, monthDay, nearestYear } from './iso-day';

/** Furthest that a bare 14日 may lie from publication, in days. */
const BARE_DAY_REACH = 15;

/** 2022年6月14日, 6月14日 and the bare 14日 of Chinese and Japanese news, beginning at the number `at`. */
export function ideographicDate(
  all: Lexeme[],
  at: number,
  language: string,
  reference: string | undefined,
): { day: string } | undefined {
  if (language !== 'zh' && language !== 'ja') return undefined;
  const unit = all[at + 1]?.text;
  const value = Number(all[at]?.text);
  const day =
    unit === '月' && /^[日号號]$/.test(all[at + 3]?.text ?? '')
      ? dayOfMonth(value, Number(all[at + 2]?.text), yearBefore(all, at), reference)
      : unit === '日' && all[at - 1]?.text !== '月' && reference
        ? nearestDayOfMonth(value, reference)
        : undefined;
  return day ? { day } : undefined;
}

function dayOfMonth(
  month: number,
  day: number,
  year: number | undefined,
  reference: string | undefined,
): string | undefined {
  if (year) return isoDay(year, month, day);
  return reference ? nearestYear(month, day, reference) : monthDay(month, day);
}

function yearBefore(all: Lexeme[], at: number): number | undefined {
  return all[at - 1]?.text === '年' && /^\d{4}$/.test(all[at - 2]?.text ?? '')
    ? Number(all[at - 2]?.text)
    : undefined;
}

function nearestDayOfMonth(day: number, reference: string): string | undefined {
  for (let distance = 0; distance <= BARE_DAY_REACH; distance++) {
    // The past first: news tells what has happened.
    for (const candidate of [addDays(reference, -distance), addDays(reference, distance)]) {
      if (Number(candidate.slice(8)) === day && !Number.isNaN(dayNumber(candidate))) {
        return candidate;
      }
    }
  }
  return undefined;
}
