import { type NamedDay, namedDays } from '@/lib/event/dates/named-days';
import { publicationDay } from '@/lib/event/fingerprint';
import type { NamedNumber } from '@/lib/event/numbers/named-numbers';
import { type Figure, readFigures } from './figure';
import type { ReadReport } from './report';

/** Days and numbers of a report's text with their places in it, in reading order. */
export interface Facts {
  days: NamedDay[];
  numbers: Figure[];
}

/** Miles against kilometres, and a figure rounded by one of the two. */
const TOLERANCE = 0.01;

/** Reads a report's days, resolved against its day of publication, and its numbers. */
export function readFacts({ article }: ReadReport): Facts {
  const { text, language } = article;
  const days = namedDays(text, language, publicationDay(article));
  return { days, numbers: readFigures(text, language, days) };
}

/** Whether two reports may mean one figure: equal but for rounding, and of one unit where both name one. */
export function agree(a: NamedNumber, b: NamedNumber): boolean {
  if (a.unit && b.unit && a.unit !== b.unit) return false;
  return Math.abs(a.value - b.value) <= TOLERANCE * Math.max(a.value, b.value);
}

/** Whether two days are one; a day whose year nothing tells agrees with that day of any year. */
export function sameDay(a: string, b: string): boolean {
  return a === b || ((a.startsWith('--') || b.startsWith('--')) && a.slice(-5) === b.slice(-5));
}
