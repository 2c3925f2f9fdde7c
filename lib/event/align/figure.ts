import { type NamedNumber, namedNumbers } from '@/lib/event/numbers/named-numbers';
import type { Span } from '@/lib/text';
import { type Manner, mannerAt } from './approximations';

/** A number of a report with how the text vouches for it; `stretch` runs from 'about' to the unit. */
export interface Figure extends NamedNumber {
  manner: Manner;
  stretch: Span;
}

/** How two figures of one thing differ: plainly, in how exactly they are given, or in the currency. */
export type FigureDifference = 'value' | 'precision' | 'currency';

/** Share of a figure that a conversion into another unit, or 'about', leaves open. */
const ROUNDED = 0.01;
const ROUGHLY = 0.05;
/** A figure without a unit may be of the kind of another that has one, when they are so close. */
const ALIKE = 0.2;
/** Figures further apart than this count different things; those without a unit sooner. */
const FURTHEST_RATIO = 20;
const FURTHEST_BARE_RATIO = 3;

/** The figures of a text in reading order; days are left out. */
export function readFigures(text: string, language: string, days: Span[]): Figure[] {
  return namedNumbers(text, language, days).map((number): Figure => {
    const { manner, start } = mannerAt(text, number.whole, language);
    return { ...number, manner, stretch: { start, end: number.whole.end } };
  });
}

/** Whether two figures are one, but for a conversion into other units. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  if (!isOneUnit(a, b) || !shareCurrency(a, b)) return false;
  const apart = Math.abs(a.value - b.value);
  const largest = Math.max(a.value, b.value);
  // 5 miles are 8 kilometres.
  return apart <= (a.factor === b.factor ? 1e-6 : ROUNDED) * largest;
}

/** How figures that are not the same differ; undefined where they cannot be of one thing. */
export function differenceOf(a: Figure, b: Figure): FigureDifference | undefined {
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  if (!isOneUnit(a, b)) return undefined;
  if (!a.unit !== !b.unit && ratio > 1 + ALIKE) return undefined;
  if (!shareCurrency(a, b)) return 'currency';
  if (!(ratio <= (a.unit ? FURTHEST_RATIO : FURTHEST_BARE_RATIO))) return undefined;
  return mayBeOne(a, b) || mayBeOne(b, a) ? 'precision' : 'value';
}

/** Whether `rough`, as it is given, leaves room for the other: a rounder number, 'about 600', 'over 600'. */
function mayBeOne(rough: Figure, { value }: Figure): boolean {
  const over = value - rough.value;
  const apart = Math.abs(over);
  // The half of one digit more than is written: 4 % may be 4.2 %, as 4.2 % may be 4.23 %.
  const isRounded = rough.unit === 'percent' || rough.step > 1 || rough.step < 1;
  if (rough.manner === 'exact')
    return isRounded && apart <= rough.step / 2 && apart <= ROUGHLY * Math.max(rough.value, value);
  const room = Math.max(roundness(rough) / 2, ROUGHLY * rough.value);
  if (rough.manner === 'about') return apart <= room;
  return apart <= 2 * room && (rough.manner === 'over' ? over >= 0 : over <= 0);
}

/** The place of a figure's last digit that is not nought: 100 for 600, ten million for 610 million. */
function roundness({ value, step }: Figure): number {
  let place = step;
  while (place < value && Math.abs((value / (place * 10)) % 1) < 1e-9) place *= 10;
  return place;
}

function isOneUnit(a: Figure, b: Figure): boolean {
  return !a.unit || !b.unit || a.unit === b.unit;
}

function shareCurrency(a: Figure, b: Figure): boolean {
  if (!a.currencies || !b.currencies) return true;
  return a.currencies.some((code) => b.currencies?.includes(code));
}
