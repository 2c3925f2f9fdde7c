import { CollectionError } from './collection-error';
import type { Snippet } from './snippet';
import { type StoredDocument, snippetOf, unreadableReason } from './stored-document';

/** A write that another one (replication) overtook is begun anew so often. */
const MAX_ATTEMPTS = 5;

/** Decides what to write, given what lies there: a snippet, its deletion or nothing; and what to answer. */
export type Rewrite<T> = (
  stored: StoredDocument | undefined,
) => [write: Snippet | 'deleted' | undefined, answer: T];

/**
 * Reads a document, decides, and writes; begins anew when another write came between.
 */
export async function rewriteDocument<T>(
  database: PouchDB.Database,
  id: string,
  change: Rewrite<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const stored = await database.get(id).then(
      (document) => document as unknown as StoredDocument,
      (error) => {
        if (error.status === 404) return undefined;
        throw error;
      },
    );
    const [write, answer] = change(stored);
    try {
      if (write === 'deleted' && stored) await database.remove(stored._id, stored._rev);
      else if (write && write !== 'deleted')
        await database.put({ ...write, _id: id, ...(stored && { _rev: stored._rev }) });
      return answer;
    } catch (error) {
      if ((error as { status?: number }).status !== 409 || attempt >= MAX_ATTEMPTS) throw error;
    }
  }
}

/** The snippet in a document; refuses to go on where there is one that must not be touched. */
export function readable(stored: StoredDocument | undefined): Snippet | undefined {
  const reason = stored && unreadableReason(stored);
  if (reason)
    throw new CollectionError('unreadable', `This snippet is kept as it is: it is ${reason}`);
  return stored && snippetOf(stored);
}
