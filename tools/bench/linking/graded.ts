import type { Fingerprinter } from '../../event/load-linking';
import type { Comparison } from './comparison';
import type { GradedPair } from './read-set';

export interface GradedRow {
  /** 'de-en', in alphabetical order. */
  languages: string;
  pairs: number;
  pearson: number;
}

/** Pearson's r between the grades and the computed likeness, by language pair. */
export function measureGraded(
  pairs: GradedPair[],
  fingerprint: Fingerprinter,
  compare: Comparison,
): GradedRow[] {
  const groups = new Map<string, { grades: number[]; scores: number[] }>();
  for (const { a, b, grade } of pairs) {
    const languages = [a.language, b.language].sort().join('-');
    const group = groups.get(languages) ?? { grades: [], scores: [] };
    group.grades.push(grade);
    group.scores.push(compare(fingerprint(a), fingerprint(b)).likeness ?? 0);
    groups.set(languages, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([languages, { grades, scores }]) => ({
      languages,
      pairs: grades.length,
      pearson: pearson(grades, scores),
    }));
}

/** Fewer graded pairs say nothing. */
const FEWEST_ROWS = 40;

/** Mean r over the language pairs of some size, within a language and across two; `pairs` counts the sets. */
export function meansOf(rows: GradedRow[]): GradedRow[] {
  const large = rows.filter(({ pairs }) => pairs >= FEWEST_ROWS);
  const isWithin = ({ languages }: GradedRow): boolean => new Set(languages.split('-')).size === 1;
  return [true, false].flatMap((within) => {
    const some = large.filter((row) => isWithin(row) === within);
    if (some.length === 0) return [];
    const sum = some.reduce((total, { pearson }) => total + pearson, 0);
    const languages = within ? 'same-language' : 'cross-language';
    return [{ languages, pairs: some.length, pearson: sum / some.length }];
  });
}

export function pearson(x: number[], y: number[]): number {
  const mean = (values: number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, index) => {
    const [dx, dy] = [value - mx, (y[index] ?? my) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
