import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import { type ChangeFeed, createAddressIndex } from './address-index';
import { CollectionError, explainFailure } from './collection-error';
import { type Rewrite, readable, rewriteDocument } from './rewrite-document';
import type { Snippet } from './snippet';
import {
  type StoredDocument,
  snippetOf,
  type UnreadableDocument,
  unreadableReason,
} from './stored-document';
import { createWriteQueue } from './write-queue';

PouchDB.plugin(indexeddb);

/** What can be changed in a saved snippet. */
export type SnippetChange = Pick<Snippet, 'id'> & Partial<Pick<Snippet, 'note' | 'tags'>>;

/**
 * The reader's collection: a PouchDB database, so that CouchDB can replicate it. Only the background opens one.
 * Every write resolves when it is stored and rejects with a CollectionError when it is not; then nothing has changed.
 */
export interface Collection {
  save(snippet: Snippet): Promise<Snippet>;
  update(change: SnippetChange): Promise<Snippet>;
  /** Removing what is not there is no error: the aim is reached. */
  remove(id: string): Promise<void>;
  /** Puts back what was removed; leaves alone what was written under the id since. */
  restore(snippet: Snippet): Promise<Snippet>;
  get(id: string): Promise<Snippet | undefined>;
  /** In no particular order. */
  list(): Promise<Snippet[]>;
  /** Documents that `list` had to leave out. */
  listUnreadable(): Promise<UnreadableDocument[]>;
  /** Snippets of the article that stands under any of the addresses. */
  ofArticle(addresses: readonly string[]): Promise<Snippet[]>;
  /** Calls back with the id of every snippet that is written or removed from now on, by whomever; returns the stop. */
  subscribe(listener: (id: string) => void): () => void;
  /** After the writes under way; every later call rejects. */
  close(): Promise<void>;
}

const openDatabase = (name: string): PouchDB.Database =>
  new PouchDB(name, { adapter: 'indexeddb', auto_compaction: true });

/** Opens lazily, at the first call: a worker that is woken for something else pays nothing. */
export function openCollection(
  name = 'parallax-collection',
  openNamed: (name: string) => PouchDB.Database = openDatabase,
): Collection {
  const queue = createWriteQueue();
  let database: PouchDB.Database | undefined;
  let isClosed = false;
  const open = (): PouchDB.Database => {
    if (isClosed) throw new CollectionError('closed', 'The collection is closed');
    database ??= openNamed(name);
    return database;
  };
  const index = createAddressIndex(`${name}-addresses`, changeFeed(open));

  /** Reading a document and writing it back must not be interleaved with another write. */
  const rewrite = <T>(id: string, change: Rewrite<T>): Promise<T> =>
    queue.add(() => explained(() => rewriteDocument(open(), id, change)));

  const read = async (ids?: string[]): Promise<StoredDocument[]> => {
    const { rows } = await open().allDocs({ include_docs: true, ...(ids && { keys: ids }) });
    return rows.flatMap((row) =>
      'doc' in row && row.doc && !row.id.startsWith('_') ? [row.doc as StoredDocument] : [],
    );
  };
  const snippetsIn = (documents: readonly StoredDocument[]): Snippet[] =>
    documents.flatMap((document) => snippetOf(document) ?? []);

  return {
    save: (snippet) =>
      rewrite(snippet.id, (stored) => {
        readable(stored);
        return [snippet, snippet];
      }),
    update: ({ id, ...change }) =>
      rewrite(id, (stored) => {
        const snippet = readable(stored);
        if (!snippet)
          throw new CollectionError('missing', 'This snippet is no longer in the collection');
        const updated = { ...snippet, ...change, updatedAt: new Date().toISOString() };
        return [updated, updated];
      }),
    remove: (id) => rewrite(id, (stored) => [readable(stored) && 'deleted', undefined]),
    restore: (snippet) =>
      rewrite(snippet.id, (stored) => {
        const present = readable(stored);
        return present ? [undefined, present] : [snippet, snippet];
      }),
    get: (id) => explained(async () => snippetsIn(await read([id]))[0]),
    list: () => explained(async () => snippetsIn(await read())),
    listUnreadable: () =>
      explained(async () =>
        (await read()).flatMap((stored) => {
          const reason = unreadableReason(stored);
          return reason ? [{ id: stored._id, reason }] : [];
        }),
      ),
    ofArticle: (addresses) =>
      explained(async () => {
        const ids = await index.idsAt(addresses);
        return ids.length > 0 ? snippetsIn(await read(ids)) : [];
      }),
    subscribe(listener) {
      const changes = open().changes({ live: true, since: 'now' });
      changes.on('change', ({ id }) => listener(id));
      return () => changes.cancel();
    },
    async close() {
      await queue.idle();
      isClosed = true;
      await index.close();
      await database?.close();
    },
  };
}

async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw await explainFailure(error);
  }
}

function changeFeed(open: () => PouchDB.Database): ChangeFeed {
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
