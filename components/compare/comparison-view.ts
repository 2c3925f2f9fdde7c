import type { ReportComparison } from '@/lib/event/align/comparison';
import type { ComparisonIndex, PassageRef } from './comparison-index';
import { keyOf } from './comparison-index';
import type { PassageState } from './Passage';
import type { Slice } from './passage-slices';
import type { ReportHead } from './report-slot';

/** What both ways of showing a comparison need. */
export interface ComparisonViewProps {
  comparison: ReportComparison;
  index: ComparisonIndex;
  heads: ReportHead[];
  /** By report and passage. */
  slices: Slice[][][];
  /** Leave out what the reports say alike. */
  onlyDifferent: boolean;
  active?: PassageRef;
  onActivate(passage: PassageRef): void;
}

/** Whether a passage is looked at, or says the same as the one that is. */
export function stateOf(
  ref: PassageRef,
  active: PassageRef | undefined,
  index: ComparisonIndex,
): PassageState {
  if (!active) return undefined;
  if (keyOf(ref) === keyOf(active)) return 'active';
  return index.partnersOf(active).some((one) => keyOf(one) === keyOf(ref)) ? 'partner' : undefined;
}

/** Keys of the passages in which something differs, or that stand alone. */
export function differentPassages(
  { differences, reports }: ReportComparison,
  index: ComparisonIndex,
): Set<string> {
  const { onlyHere, differ, saidDifferently } = differences;
  const places = [...onlyHere, ...differ, ...saidDifferently].flatMap((one) => one.places);
  const keys = new Set(
    places.flatMap(({ report, passage }) =>
      passage === undefined ? [] : [keyOf({ report, passage })],
    ),
  );
  reports.forEach(({ passages }, report) => {
    passages.forEach((_, passage) => {
      const ref = { report, passage };
      const isMarked = keys.has(keyOf(ref));
      if (isMarked) for (const partner of index.partnersOf(ref)) keys.add(keyOf(partner));
    });
  });
  return keys;
}
