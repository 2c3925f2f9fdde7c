import { alignReports, type PreparedReport } from './align-reports';
import type { PassageGroup } from './comparison';

/**
 * Joins the links of all pairs of reports into groups. The first report leads: links between two others count only where
 * neither of their passages is linked to the first, so that one doubtful link does not join two groups.
 */
export function groupPassages(reports: PreparedReport[]): PassageGroup[] {
  const groups = new DisjointSets();
  const led = new Set<string>();
  reports.forEach((a, first) => {
    reports.slice(first + 1).forEach((b, offset) => {
      const second = first + 1 + offset;
      for (const link of alignReports(a, b)) {
        const [one, other] = [`${first} ${link.a}`, `${second} ${link.b}`];
        if (first > 0 && (led.has(one) || led.has(other))) continue;
        if (first === 0) led.add(one).add(other);
        groups.join(one, other);
      }
    });
  });
  return groups
    .sets()
    .map((keys): PassageGroup => ({ members: membersOf(keys, reports.length) }))
    .sort((x, y) => compareMembers(x.members, y.members));
}

function membersOf(keys: string[], count: number): number[][] {
  const members = Array.from({ length: count }, (): number[] => []);
  for (const key of keys) {
    const [report, passage] = key.split(' ').map(Number);
    members[report ?? 0]?.push(passage ?? 0);
  }
  for (const passages of members) passages.sort((x, y) => x - y);
  return members;
}

/** By the first report that both speak of; where there is none, by the earlier report. */
function compareMembers(x: number[][], y: number[][]): number {
  const shared = x.findIndex((passages, report) => passages.length && y[report]?.length);
  if (shared >= 0) return (x[shared]?.[0] ?? 0) - (y[shared]?.[0] ?? 0);
  const firstOf = (members: number[][]): number => members.findIndex(({ length }) => length > 0);
  return firstOf(x) - firstOf(y);
}

class DisjointSets {
  private readonly parents = new Map<string, string>();

  join(a: string, b: string): void {
    this.parents.set(this.root(a), this.root(b));
  }

  sets(): string[][] {
    const sets = new Map<string, string[]>();
    for (const key of this.parents.keys()) {
      const root = this.root(key);
      sets.set(root, [...(sets.get(root) ?? []), key]);
    }
    return [...sets.values()];
  }

  private root(key: string): string {
    const parent = this.parents.get(key) ?? key;
    if (parent === key) {
      this.parents.set(key, key);
      return key;
    }
    const root = this.root(parent);
    this.parents.set(key, root);
    return root;
  }
}
