import { rewriteDocument } from './rewrite-document';
import type { Snippet } from './snippet';
import { type StoredDocument, snippetOf } from './stored-document';

/** Decides what becomes of one of many: undefined leaves it alone. `present` is undefined where nothing is stored. */
export type RewriteOne = (
  id: string,
  present: Snippet | undefined,
) => Snippet | 'deleted' | undefined;

/** What became of a bulk write. */
export interface BulkResult {
  /** As they are stored now. */
  changed: Snippet[];
  removed: string[];
  /** Left as they are: damaged, from a later version, or overtaken again and again by other writes. */
  refused: string[];
}

/** Reads documents, decides and writes them at once; those that another write overtook are begun anew one by one. */
export async function rewriteMany(
  database: PouchDB.Database,
  ids: readonly string[],
  decide: RewriteOne,
): Promise<BulkResult> {
  const result: BulkResult = { changed: [], removed: [], refused: [] };
  const writes = new Map<string, Snippet | 'deleted'>();
  const documents: { _id: string; _rev?: string; _deleted?: boolean }[] = [];
  const { rows } = await database.allDocs({ keys: [...new Set(ids)], include_docs: true });
  for (const { key: id, doc } of rows) {
    const stored = (doc ?? undefined) as StoredDocument | undefined;
    const present = stored && snippetOf(stored);
    if (stored && !present) result.refused.push(id);
    else {
      const write = decide(id, present);
      if (!write || (write === 'deleted' && !stored)) continue;
      writes.set(id, write);
      const revision = stored && { _rev: stored._rev };
      documents.push(
        write === 'deleted'
          ? { _id: id, ...revision, _deleted: true }
          : { ...write, _id: id, ...revision },
      );
    }
  }
  if (documents.length === 0) return result;
  const outcomes = (await database.bulkDocs(documents)) as { id?: string; error?: unknown }[];
  for (const [index, { _id: id }] of documents.entries()) {
    const isDone = !outcomes[index]?.error;
    const write = isDone ? writes.get(id) : await again(database, id, decide);
    if (write === undefined) result.refused.push(id);
    else if (write === 'deleted') result.removed.push(id);
    else result.changed.push(write);
  }
  return result;
}

async function again(
  database: PouchDB.Database,
  id: string,
  decide: RewriteOne,
): Promise<Snippet | 'deleted' | undefined> {
  try {
    return await rewriteDocument(database, id, (stored) => {
      const present = stored && snippetOf(stored);
      const write = stored && !present ? undefined : decide(id, present);
      return [write, write];
    });
  } catch (error) {
    if ((error as { status?: number }).status === 409) return undefined;
    throw error;
  }
}
