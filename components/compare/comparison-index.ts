import type { ReportComparison } from '@/lib/event/align/comparison';

/** A passage by its report's and its own index. */
export interface PassageRef {
  report: number;
  passage: number;
}

/** Look-ups over a comparison's groups. */
export interface ComparisonIndex {
  /** Number of the group that a passage is in, from 1; undefined for one that stands alone. */
  groupOf(ref: PassageRef): number | undefined;
  /** Passages of the other reports that say the same, in order. */
  partnersOf(ref: PassageRef): PassageRef[];
  /** What belongs together, for one column: groups, each followed by what only one report says there. By report, indices of passages. */
  rows: number[][][];
  /** Share of the passages of all reports that are in a group: count and all. */
  shared: { count: number; all: number };
}

/** Indexes a comparison once for its view. */
export function indexComparison({ reports, groups }: ReportComparison): ComparisonIndex {
  const numbers = new Map<string, number>();
  groups.forEach(({ members }, index) => {
    members.forEach((passages, report) => {
      for (const passage of passages) numbers.set(keyOf({ report, passage }), index);
    });
  });
  const all = reports.reduce((sum, { passages }) => sum + passages.length, 0);
  return {
    groupOf(ref) {
      const index = numbers.get(keyOf(ref));
      return index === undefined ? undefined : index + 1;
    },
    partnersOf(ref) {
      const { members = [] } = groups[numbers.get(keyOf(ref)) ?? -1] ?? {};
      return members.flatMap((passages, report) =>
        report === ref.report ? [] : passages.map((passage) => ({ report, passage })),
      );
    },
    rows: interleave(
      reports.map(({ passages }) => passages.length),
      groups.map(({ members }) => members),
      (ref) => numbers.get(keyOf(ref)),
    ),
    shared: { count: numbers.size, all },
  };
}

export function keyOf({ report, passage }: PassageRef): string {
  return `${report} ${passage}`;
}

/** The first report leads; what only another says comes where that report says it, behind the passage before it. */
function interleave(
  counts: number[],
  groups: number[][][],
  groupOf: (ref: PassageRef) => number | undefined,
): number[][][] {
  const rows: number[][][] = [];
  const shown = new Set<string>();
  const showAlone = (report: number, from: number): void => {
    for (let passage = from; passage < (counts[report] ?? 0); passage++) {
      const ref = { report, passage };
      if (groupOf(ref) !== undefined || shown.has(keyOf(ref))) return;
      shown.add(keyOf(ref));
      rows.push(counts.map((_, index) => (index === report ? [passage] : [])));
    }
  };
  const showGroup = (index: number): void => {
    const members = groups[index] ?? [];
    const isShown = members.some((passages, report) =>
      passages.some((passage) => shown.has(keyOf({ report, passage }))),
    );
    if (isShown) return;
    rows.push(members);
    members.forEach((passages, report) => {
      for (const passage of passages) shown.add(keyOf({ report, passage }));
    });
    members.forEach((passages, report) => {
      for (const passage of passages) showAlone(report, passage + 1);
    });
  };
  counts.forEach((count, report) => {
    showAlone(report, 0);
    for (let passage = 0; passage < count; passage++) {
      const index = groupOf({ report, passage });
      if (index === undefined) showAlone(report, passage);
      else showGroup(index);
    }
  });
  return rows;
}
