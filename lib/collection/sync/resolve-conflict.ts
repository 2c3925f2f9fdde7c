import { canonicalJson } from '@/lib/collection/canonical';
import { mergeSnippets } from '@/lib/collection/merge-snippets';
import type { Snippet } from '@/lib/collection/snippet';
import { type StoredDocument, snippetOf } from '@/lib/collection/stored-document';

/** What became of a document of which there were several versions. `kept`: deleted on one side, changed on the other. */
export type Resolution = 'merged' | 'kept' | 'untouched';

/** On the tombstone of a version that lives on in another: it is no deletion by the reader. */
const MERGED = { merged: true };

type Leaf = StoredDocument & { _deleted?: boolean; merged?: unknown };

/**
 * Makes one version of all that replication brought, without dropping anything. Machines that do this at the same time
 * write the same words on the same version, and so the same revision: they do not make new conflicts.
 */
export async function resolveConflict(database: PouchDB.Database, id: string): Promise<Resolution> {
  const leaves = (await database.get(id, { open_revs: 'all' })).flatMap(({ ok }) =>
    ok ? [ok as unknown as Leaf] : [],
  );
  const living = leaves.filter(({ _deleted }) => !_deleted);
  const snippets = living.map(snippetOf);
  if (living.length === 0 || !snippets.every((snippet) => snippet !== undefined))
    return 'untouched';
  const deletions = leaves.filter(({ _deleted, merged }) => _deleted && !merged);
  if (living.length > 1) await merge(database, id, living, snippets);
  if (deletions.length > 0)
    await database.bulkDocs(
      deletions.map(({ _rev }) => ({ _id: id, _rev, _deleted: true, ...MERGED })),
    );
  return living.length > 1 ? 'merged' : deletions.length > 0 ? 'kept' : 'untouched';
}

async function merge(
  database: PouchDB.Database,
  id: string,
  living: readonly Leaf[],
  snippets: readonly Snippet[],
): Promise<void> {
  const { _rev: winner } = await database.get(id);
  const inOrder = [...snippets].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  const merged = canonicalJson(inOrder.reduce(mergeSnippets));
  const losers = living.filter(({ _rev }) => _rev !== winner);
  const isWinner =
    merged === canonicalJson(snippets[living.findIndex(({ _rev }) => _rev === winner)]);
  await database.bulkDocs([
    ...(isWinner ? [] : [{ ...(JSON.parse(merged) as Snippet), _id: id, _rev: winner }]),
    ...losers.map(({ _rev }) => ({ _id: id, _rev, _deleted: true, ...MERGED })),
  ]);
}
