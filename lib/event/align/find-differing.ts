import type { Span } from '@/lib/text';
import type { PreparedReport } from './align-reports';
import type { Differing, PassageGroup } from './comparison';
import { agree, sameDay } from './facts';
import { placeIn } from './place-in';

/**
 * Figures of one unit class, and days, that passages which say the same give differently: what is left on both sides when all
 * that agrees is taken away. Where a side has several left, nobody can tell which answers which, and they are paired in order.
 */
export function findDiffering(reports: PreparedReport[], groups: PassageGroup[]): Differing[] {
  return groups.flatMap((group) =>
    pairsOf(reports.length).flatMap(([first, second]) => {
      const [a, b] = [reports[first], reports[second]];
      if (!a || !b) return [];
      const [mine, theirs] = [stretchOf(a, group, first), stretchOf(b, group, second)];
      const days = pairUp(
        a.facts.days.filter(mine),
        b.facts.days.filter(theirs),
        (x, y) => sameDay(x.day, y.day),
        () => true,
      ).map(
        ([x, y]): Differing => ({
          kind: 'date',
          places: [placeIn(a, first, x), placeIn(b, second, y)],
          days: [x.day, y.day],
        }),
      );
      const numbers = pairUp(
        a.facts.numbers.filter(mine),
        b.facts.numbers.filter(theirs),
        agree,
        (x, y) => x.unit === y.unit,
      ).map(
        ([x, y]): Differing => ({
          kind: 'number',
          places: [placeIn(a, first, x), placeIn(b, second, y)],
        }),
      );
      return [...days, ...numbers];
    }),
  );
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

function pairUp<T>(
  mine: T[],
  theirs: T[],
  isSame: (a: T, b: T) => boolean,
  isComparable: (a: T, b: T) => boolean,
): [T, T][] {
  const left = mine.filter((one) => !theirs.some((other) => isSame(one, other)));
  const right = theirs.filter((one) => !mine.some((other) => isSame(other, one)));
  const pairs: [T, T][] = [];
  for (const one of left) {
    const at = right.findIndex((other) => isComparable(one, other));
    const [other] = at < 0 ? [] : right.splice(at, 1);
    if (other) pairs.push([one, other]);
  }
  return pairs;
}
