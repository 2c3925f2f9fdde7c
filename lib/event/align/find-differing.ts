import { dayNumber } from '@/lib/event/dates/iso-day';
import type { WordSpace } from '@/lib/event/words/word-space';
import type { Span } from '@/lib/text';
import type { PreparedReport } from './align-reports';
import type { Differing, PassageGroup } from './comparison';
import { sameDay } from './facts';
import { differenceOf, type Figure, isSameFigure } from './figure';
import { type Match, pairUp } from './pair-up';
import { placeIn } from './place-in';

/** Days further apart are of different things, unless only their years differ. */
const FURTHEST_DAYS = 62;
/** 612 million tells an amount from others, 5 percent does not. */
const TELLING_DIGITS = 3;
const EVERYWHERE = new Set(['year', 'duration']);
/** UTF-16 units after a figure in which the thing that it counts is named. */
const SUBJECT_REACH = 30;

/**
 * Figures of one unit class, and days, that passages which say the same give differently: what is left on both sides when all
 * that agrees is taken away, each with the one on the other side that most likely answers it. Last, figures that one report
 * gives roughly and another exactly, wherever they stand: few amounts come so close by chance.
 */
export function findDiffering(
  reports: PreparedReport[],
  groups: PassageGroup[],
  words: WordSpace,
): Differing[] {
  const aligned = findInGroups(reports, groups, words);
  const taken = new Set(aligned.flatMap(({ places }) => places.map(keyOf)));
  return [...aligned, ...findRough(reports, taken)];
}

function findInGroups(
  reports: PreparedReport[],
  groups: PassageGroup[],
  words: WordSpace,
): Differing[] {
  return groups.flatMap((group) =>
    pairsOf(reports.length).flatMap(([first, second]) => {
      const [a, b] = [reports[first], reports[second]];
      if (!a || !b) return [];
      const [mine, theirs] = [stretchOf(a, group, first), stretchOf(b, group, second)];
      const days = pairUp(
        a.facts.days.filter(mine),
        b.facts.days.filter(theirs),
        (x, y) => sameDay(x.day, y.day),
        (x, y) => matchDays(x.day, y.day),
      ).map(
        ([x, y]): Differing => ({
          kind: 'date',
          places: [placeIn(a, first, x), placeIn(b, second, y)],
          days: [x.day, y.day],
        }),
      );
      const subjects = [subjectFinder(a, words), subjectFinder(b, words)] as const;
      const numbers = pairUp(
        a.facts.numbers.filter(mine),
        b.facts.numbers.filter(theirs),
        isSameFigure,
        (x, y) => matchFigures(x, y, subjects),
      ).map(
        ([x, y]): Differing => ({
          kind: 'number',
          places: [placeIn(a, first, x.stretch), placeIn(b, second, y.stretch)],
          how: differenceOf(x, y),
        }),
      );
      return [...days, ...numbers];
    }),
  );
}

function findRough(reports: PreparedReport[], taken: ReadonlySet<string>): Differing[] {
  return pairsOf(reports.length).flatMap(([first, second]) => {
    const [a, b] = [reports[first], reports[second]];
    if (!a || !b) return [];
    const isFree = (report: number) => (figure: Figure) =>
      !taken.has(keyOf({ report, start: figure.stretch.start }));
    return pairUp(
      a.facts.numbers.filter(isFree(first)),
      b.facts.numbers.filter(isFree(second)),
      isSameFigure,
      (x, y) => (isRoughly(x, y) ? Math.abs(Math.log(x.value / y.value)) : undefined),
    ).map(
      ([x, y]): Differing => ({
        kind: 'number',
        places: [placeIn(a, first, x.stretch), placeIn(b, second, y.stretch)],
        how: 'precision',
      }),
    );
  });
}

/** Whether one figure gives the other roughly, and neither is one of those that are everywhere. */
function isRoughly(a: Figure, b: Figure): boolean {
  const isOfOneKind = a.unit !== undefined && a.unit === b.unit && !EVERYWHERE.has(a.unit);
  return isOfOneKind && digitsOf(a, b) >= TELLING_DIGITS && differenceOf(a, b) === 'precision';
}

/** Significant digits of the more exact of two figures. */
function digitsOf(...figures: Figure[]): number {
  return Math.max(
    ...figures.map(
      ({ value }) => String(Number(value.toPrecision(6))).replace(/\D|0+$/g, '').length,
    ),
  );
}

function keyOf({ report, start }: { report: number; start: number }): string {
  return `${report} ${start}`;
}

/** 0-1, 0-2, 1-2. */
export function pairsOf(count: number): [number, number][] {
  return Array.from({ length: count }, (_, first) => first).flatMap((first) =>
    Array.from({ length: count - first - 1 }, (_, offset): [number, number] => [
      first,
      first + 1 + offset,
    ]),
  );
}

function stretchOf(
  { passages }: PreparedReport,
  { members }: PassageGroup,
  report: number,
): (span: Span) => boolean {
  const own = (members[report] ?? []).flatMap((passage) => passages[passage] ?? []);
  return (span) => own.some(({ start, end }) => span.start >= start && span.end <= end);
}

function matchDays(a: string, b: string): Match | undefined {
  if (a.slice(-5) === b.slice(-5)) return 0;
  const apart = Math.abs(dayNumber(withYear(a, b)) - dayNumber(withYear(b, a)));
  return apart <= FURTHEST_DAYS ? apart : undefined;
}

/** '--05-03' in the year of the other day; in a leap year where neither tells one. */
function withYear(day: string, other: string): string {
  if (!day.startsWith('--')) return day;
  return `${other.startsWith('--') ? '2000' : other.slice(0, 4)}${day.slice(1)}`;
}

type SubjectFinder = (figure: Figure) => Set<number>;

/** Figures that count one thing come first, then those that may be one figure, then the closest; other currencies last. */
function matchFigures(
  a: Figure,
  b: Figure,
  [mine, theirs]: readonly [SubjectFinder, SubjectFinder],
): Match | undefined {
  const how = differenceOf(a, b);
  if (!how) return undefined;
  const subject = theirs(b);
  const isShared = [...mine(a)].some((one) => subject.has(one));
  const apart = Math.min(9, Math.abs(Math.log(a.value / b.value)));
  return (
    apart + (isShared ? 0 : 10) + (how === 'precision' ? 0 : 20) + (how === 'currency' ? 40 : 0)
  );
}

/** What the words directly after a figure mean: 'dead' in '12 dead'. */
function subjectFinder({ article }: PreparedReport, words: WordSpace): SubjectFinder {
  return ({ end }) => {
    const text = article.text.slice(end, end + SUBJECT_REACH).replace(/\s\S*$/, '');
    return new Set(
      words.describe({ text: '', names: [] }, { text, names: [] }, article.language).ids,
    );
  };
}
