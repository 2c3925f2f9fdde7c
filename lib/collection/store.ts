import { BATCH_SIZE } from './batches';
import {
  type BulkChange,
  changeInBulk,
  editSnippet,
  renameTags,
  type SnippetChange,
} from './change-snippet';
import { CollectionError, explainFailure } from './collection-error';
import { type Cursor, createCollectionIndex } from './collection-index';
import { enrichSnippet, type Findings } from './enrich-snippet';
import { type ImportResult, importInto, putBack } from './import-batch';
import { markSought } from './mark-sought';
import { changeFeed, openDatabase, readDocuments, snippetsIn } from './open-database';
import { keepRemovedSnippets } from './removed-snippets';
import { type Rewrite, readable, rewriteDocument } from './rewrite-document';
import { type BulkResult, type RewriteOne, rewriteMany } from './rewrite-many';
import type { Snippet } from './snippet';
import type { UnreadableDocument } from './stored-document';
import type { SyncedCollection } from './sync/sync';
import type { TagCount } from './tags';
import { createWriteQueue } from './write-queue';

/** A part of the collection, the newest first. */
export interface SnippetPage {
  snippets: Snippet[];
  /** Where the next page begins; absent after the last. */
  next?: Cursor;
  /** In the whole collection. */
  total: number;
}

/** Result of one step of a long change: call again until `isDone`. */
export interface Step extends BulkResult {
  isDone: boolean;
}

/**
 * The reader's collection: a PouchDB database, so that CouchDB can replicate it. Only the background opens one.
 * Every write resolves when it is stored and rejects with a CollectionError when it is not; then nothing has changed.
 * Calls for many take BATCH_SIZE ids at most.
 */
export interface Collection {
  save(snippet: Snippet): Promise<Snippet>;
  update(change: SnippetChange): Promise<Snippet>;
  updateMany(ids: readonly string[], change: BulkChange): Promise<BulkResult>;
  /** Renames tags everywhere, a batch at a time; several that become one are merged. */
  renameTags(from: readonly string[], to: string): Promise<Step>;
  /** Removing what is not there is no error: the aim is reached. */
  remove(id: string): Promise<void>;
  /** Removes many; calls with the same `undo` can be taken back together. */
  removeMany(ids: readonly string[], undo: string): Promise<BulkResult>;
  /** Puts back what was removed under that name, a batch at a time, also after the background was stopped. */
  undoRemoval(undo: string): Promise<Step>;
  /** Puts back what was removed; leaves alone what was written under the id since. */
  restore(snippet: Snippet): Promise<Snippet>;
  /** Adds snippets from a file; those that are there already are merged. */
  importMany(snippets: readonly Snippet[]): Promise<ImportResult>;
  /** Adds what was found out about an article to its snippets; resolves to those that changed. */
  enrich(addresses: readonly string[], findings: Findings): Promise<Snippet[]>;
  /** Notes whether passages were found in their page; resolves to the snippets of which that is news. */
  noteSought(found: readonly string[], missing: readonly string[]): Promise<Snippet[]>;
  get(id: string): Promise<Snippet | undefined>;
  getMany(ids: readonly string[]): Promise<Snippet[]>;
  /** In no particular order. */
  list(): Promise<Snippet[]>;
  page(limit: number, after?: Cursor): Promise<SnippetPage>;
  tags(): Promise<TagCount[]>;
  /** Documents that `list` and `page` had to leave out. */
  listUnreadable(): Promise<UnreadableDocument[]>;
  /** Snippets of the article that stands under any of the addresses. */
  ofArticle(addresses: readonly string[]): Promise<Snippet[]>;
  /** Calls back with the id of every snippet that is written or removed from now on, by whomever; returns the stop. */
  subscribe(listener: (id: string) => void): () => void;
  /** For replication. */
  synced: SyncedCollection;
  /** After the writes under way; every later call rejects. */
  close(): Promise<void>;
}

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
  const index = createCollectionIndex(`${name}-addresses`, changeFeed(open));
  const removed = keepRemovedSnippets(open);

  /** Reading documents and writing them back must not be interleaved with another write. */
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const result = await queue.add(() => explained(work));
    index.follow();
    return result;
  };
  const rewrite = <T>(id: string, change: Rewrite<T>): Promise<T> =>
    inTurn(() => rewriteDocument(open(), id, change));
  const rewriteAll = (ids: readonly string[], decide: RewriteOne): Promise<BulkResult> =>
    inTurn(() => rewriteMany(open(), atMostOneBatch(ids), decide));
  const read = async (ids?: readonly string[]) => snippetsIn(await readDocuments(open(), ids));
  const now = () => new Date().toISOString();

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
        const updated = editSnippet(snippet, change, now());
        return [updated, updated];
      }),
    updateMany: (ids, change) =>
      rewriteAll(ids, (_id, present) => present && changeInBulk(present, change, now())),
    async renameTags(from, to) {
      const old = from.filter((tag) => tag !== to);
      const ids = await explained(() => index.idsTagged(old, BATCH_SIZE));
      const result = await rewriteAll(
        ids,
        (_id, present) => present && renameTags(present, old, to, now()),
      );
      // what cannot be changed would come again and again
      return { ...result, isDone: ids.length < BATCH_SIZE || result.changed.length === 0 };
    },
    remove: (id) => rewrite(id, (stored) => [readable(stored) && 'deleted', undefined]),
    removeMany: (ids, undo) =>
      inTurn(async () => {
        await removed.forgetOld(Date.now());
        // kept first: a background that is stopped between the two has lost nothing
        await removed.keep(undo, await read(atMostOneBatch(ids)), Date.now());
        return rewriteMany(open(), ids, () => 'deleted');
      }),
    undoRemoval: (undo) =>
      inTurn(async () => {
        const part = await removed.next(undo);
        if (!part) return { changed: [], removed: [], refused: [], isDone: true };
        const result = await putBack(open(), part.snippets);
        await part.drop();
        return { ...result, isDone: false };
      }),
    restore: (snippet) =>
      rewrite(snippet.id, (stored) => {
        const present = readable(stored);
        return present ? [undefined, present] : [snippet, snippet];
      }),
    importMany: (snippets) => inTurn(() => importInto(open(), atMostOneBatch(snippets))),
    enrich: async (addresses, findings) => {
      const ids = await explained(() => index.idsAt(addresses));
      if (ids.length === 0) return [];
      const { changed } = await rewriteAll(
        ids.slice(0, BATCH_SIZE),
        (_id, present) => present && enrichSnippet(present, findings),
      );
      return changed;
    },
    noteSought: async (found, missing) => {
      const { changed } = await rewriteAll(
        [...found, ...missing],
        (id, present) => present && markSought(present, found.includes(id), now()),
      );
      return changed;
    },
    get: (id) => explained(async () => (await read([id]))[0]),
    getMany: (ids) => explained(() => read(ids)),
    list: () => explained(() => read()),
    page: (limit, after) =>
      explained(async () => {
        const { ids, next } = await index.newest(Math.min(limit, BATCH_SIZE), after);
        return {
          snippets: ids.length > 0 ? await read(ids) : [],
          next,
          total: await index.count(),
        };
      }),
    tags: () => explained(() => index.tags()),
    listUnreadable: () => explained(() => index.unreadable()),
    ofArticle: (addresses) =>
      explained(async () => {
        const ids = await index.idsAt(addresses);
        return ids.length > 0 ? read(ids) : [];
      }),
    subscribe(listener) {
      const changes = open().changes({ live: true, since: 'now' });
      changes.on('change', ({ id }) => listener(id));
      return () => changes.cancel();
    },
    synced: {
      database: open,
      inTurn: (work) => queue.add(work),
      documentsArrived: () => index.follow(),
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

function atMostOneBatch<T>(items: readonly T[]): readonly T[] {
  if (items.length > BATCH_SIZE) throw new RangeError(`More than ${BATCH_SIZE} snippets at once`);
  return items;
}
