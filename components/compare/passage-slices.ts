import { isOfficial } from '@/lib/entities/entity';
import type { Differences, Place, ReportComparison } from '@/lib/event/align/comparison';
import type { Span } from '@/lib/text';
import type { PassageRef } from './comparison-index';

export type DifferenceKind = 'only' | 'differ' | 'said';

/** A stretch of a passage that is marked alike throughout. */
export interface Slice {
  text: string;
  mark?: 'official' | 'place';
  /** Id that all mentions of one person or place share, in all reports. */
  identity?: string;
  difference?: DifferenceKind;
}

interface Marked extends Span {
  mark?: 'official' | 'place';
  identity?: string;
  difference?: DifferenceKind;
}

/** Slices of every passage, by report and passage. */
export function slicePassages(
  comparison: ReportComparison,
  shown: ReadonlySet<DifferenceKind>,
): Slice[][][] {
  return comparison.reports.map(({ passages }, report) =>
    passages.map((_, passage) => slicePassage(comparison, { report, passage }, shown)),
  );
}

/** Cuts a passage at the edges of its mentions and of what differs there. */
export function slicePassage(
  comparison: ReportComparison,
  ref: PassageRef,
  shown: ReadonlySet<DifferenceKind>,
): Slice[] {
  const report = comparison.reports[ref.report];
  const passage = report?.passages[ref.passage];
  if (!report || !passage) return [];
  const marked = [
    ...mentionsOf(comparison, ref.report),
    ...factsOf(comparison.differences, ref, shown),
  ].filter(({ start, end }) => start < passage.end && end > passage.start);
  const edges = new Set([passage.start, passage.end]);
  for (const { start, end } of marked) {
    edges.add(Math.max(start, passage.start)).add(Math.min(end, passage.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index): Slice => {
    const end = sorted[index + 1] ?? start;
    const over = marked.filter((one) => one.start <= start && one.end >= end);
    const of = <K extends keyof Marked>(key: K): Marked[K] | undefined =>
      over.find((one) => one[key] !== undefined)?.[key];
    return {
      text: report.article.text.slice(start, end),
      mark: of('mark'),
      identity: of('identity'),
      difference: of('difference'),
    };
  });
}

/** Officials and places, as the page marks them; who is an official in one report is one in all. */
function mentionsOf({ reports }: ReportComparison, index: number): Marked[] {
  const officials = new Set(
    reports.flatMap(({ recognition, identities }) =>
      recognition.entities.filter(isOfficial).map(({ id }) => identities[id]),
    ),
  );
  const report = reports[index];
  return (report?.recognition.mentions ?? []).flatMap(
    ({ start, end, entityId, kind }): Marked[] => {
      const identity = report?.identities[entityId];
      if (kind === 'place') return [{ start, end, identity, mark: 'place' }];
      return officials.has(identity) ? [{ start, end, identity, mark: 'official' }] : [];
    },
  );
}

function factsOf(
  { onlyHere, differ, saidDifferently }: Differences,
  { report, passage }: PassageRef,
  shown: ReadonlySet<DifferenceKind>,
): Marked[] {
  const facts = (kind: DifferenceKind, places: Place[]): Marked[] =>
    shown.has(kind)
      ? places
          .filter((place) => place.report === report && place.passage === passage)
          .map(({ start, end }) => ({ start, end, difference: kind }))
      : [];
  return [
    ...differ.flatMap(({ places }) => facts('differ', places)),
    ...onlyHere.flatMap(({ kind, places }) => (kind === 'passage' ? [] : facts('only', places))),
    ...saidDifferently.flatMap(({ places }) => facts('said', places)),
  ];
}
