import { resolveConflict } from './resolve-conflict';

/** How far conflicts were looked for; a local document, which is never replicated. */
const PROGRESS = '_local/conflicts';
const BATCH = 500;

/** How many documents were made one, and how many were kept although they had been deleted on one side. */
export interface Resolved {
  merged: number;
  kept: number;
}

/**
 * Resolves the conflicts among the changes since the last call. What was reached is stored: a background that was stopped
 * between a replication and its conflicts finds them at its next start.
 */
export async function resolveNewConflicts(
  database: PouchDB.Database,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<Resolved> {
  const resolved = { merged: 0, kept: 0 };
  for (;;) {
    const progress = await database.get(PROGRESS).catch(() => undefined);
    const since = Number(progress?.sequence ?? 0);
    const { results, last_seq } = await database.changes({
      since,
      limit: BATCH,
      style: 'all_docs',
    });
    for (const { id, changes } of results) {
      if (changes.length < 2 || id.startsWith('_')) continue;
      const resolution = await inTurn(() => resolveConflict(database, id));
      if (resolution !== 'untouched') resolved[resolution]++;
    }
    if (Number(last_seq) === since) return resolved;
    const revision = progress && { _rev: progress._rev };
    const reached = { _id: PROGRESS, ...revision, ...{ sequence: last_seq } };
    // where another start got there first, looking again does no harm
    await database.put(reached).catch(ignoreConflict);
  }
}

function ignoreConflict(error: unknown): void {
  if ((error as { status?: number }).status !== 409) throw error;
}
