import type { KnownReport, Snippet } from './snippet';
import { cleanTags } from './tags';

/** Stands between two notes that were written at the same time in different places. */
const BETWEEN_NOTES = '\n\n— — —\n\n';

/**
 * Two versions of one snippet as one, with nothing that the reader wrote dropped: both notes, all tags, all reports, and
 * the colour of the version that was changed later. Every machine that merges the same two comes to the same result.
 */
export function mergeSnippets(one: Snippet, other: Snippet): Snippet {
  const [older, newer] = inOrder(one, other);
  return {
    ...older,
    ...newer,
    aliases: union(older.aliases, newer.aliases),
    entities: unionBy([...older.entities, ...newer.entities], ({ id }) => id),
    reports: mergeReports(older.reports, newer.reports),
    note: mergeNotes(older.note, newer.note),
    tags: cleanTags([...older.tags, ...newer.tags]),
    fingerprint: newer.fingerprint ?? older.fingerprint,
    createdAt: earlier(older.createdAt, newer.createdAt),
  };
}

/** By time of the last change; equal times by content, so that the order does not depend on who asks. */
function inOrder(one: Snippet, other: Snippet): [older: Snippet, newer: Snippet] {
  const isFirst =
    one.updatedAt === other.updatedAt
      ? JSON.stringify(one) < JSON.stringify(other)
      : one.updatedAt < other.updatedAt;
  return isFirst ? [one, other] : [other, one];
}

/** Both notes as one. A note that the other one goes on from is in it already; words inside other words are not the same note. */
export function mergeNotes(older: string, newer: string): string {
  const [before, after] = [older.split(BETWEEN_NOTES), newer.split(BETWEEN_NOTES)];
  if (before.every((note) => isIn(note, after))) return newer;
  if (after.every((note) => isIn(note, before))) return older;
  return [...before.filter((note) => !isIn(note, after)), ...after].join(BETWEEN_NOTES);
}

function isIn(note: string, notes: string[]): boolean {
  return notes.some((other) => other.startsWith(note));
}

function mergeReports(older: KnownReport[], newer: KnownReport[]): KnownReport[] {
  const first = new Map(older.map((report) => [report.article.canonicalUrl, report.foundAt]));
  const latest = unionBy([...newer, ...older], ({ article }) => article.canonicalUrl);
  return latest.map((report) => {
    const before = first.get(report.article.canonicalUrl) ?? report.foundAt;
    return before < report.foundAt ? { ...report, foundAt: before } : report;
  });
}

/** Of two ISO times. */
function earlier(one: string, other: string): string {
  return Date.parse(one) <= Date.parse(other) ? one : other;
}

function union(one: string[], other: string[]): string[] {
  return [...new Set([...one, ...other])];
}

/** Each key once; the first of it wins. */
function unionBy<T>(items: T[], keyOf: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()];
}
