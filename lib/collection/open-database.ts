import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import type { ChangeFeed } from './collection-index';
import type { Snippet } from './snippet';
import { type StoredDocument, snippetOf } from './stored-document';
import { demandStrictDurability } from './strict-durability';

PouchDB.plugin(indexeddb);

/** The database of that name in the browser's storage, made where there is none. */
export function openDatabase(name: string): PouchDB.Database {
  demandStrictDurability(IDBDatabase.prototype);
  return new PouchDB(name, { adapter: 'indexeddb', auto_compaction: true });
}

/** Stored documents, of these ids or all; design documents are none of ours. */
export async function readDocuments(
  database: PouchDB.Database,
  ids?: readonly string[],
): Promise<StoredDocument[]> {
  const keys = ids && { keys: [...ids] };
  const { rows } = await database.allDocs({ include_docs: true, ...keys });
  return rows.flatMap((row) =>
    'doc' in row && row.doc && !row.id.startsWith('_') ? [row.doc as StoredDocument] : [],
  );
}

/** The snippets among documents; what cannot be read is left out. */
export function snippetsIn(documents: readonly StoredDocument[]): Snippet[] {
  return documents.flatMap((document) => snippetOf(document) ?? []);
}

/** The database's changes, for an index that follows it. */
export function changeFeed(open: () => PouchDB.Database): ChangeFeed {
  return {
    async since(sequence, limit) {
      const { results, last_seq } = await open().changes({
        since: sequence,
        limit,
        include_docs: true,
      });
      const changes = results.map(({ id, deleted, doc }) =>
        deleted ? { id } : { id, document: doc as unknown as StoredDocument },
      );
      return { changes, last: Number(last_seq) };
    },
    latest: async () => Number((await open().info()).update_seq),
  };
}
