import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { SCHEMA_VERSION, type Snippet } from './snippet';
import {
  addressesOf,
  type StoredDocument,
  snippetOf,
  type UnreadableDocument,
  unreadableReason,
} from './stored-document';
import type { TagCount } from './tags';

/** What changed in the collection since a sequence number, oldest first. */
export interface ChangeFeed {
  since(sequence: number, limit: number): Promise<{ changes: Change[]; last: number }>;
  /** Sequence number of the latest change. */
  latest(): Promise<number>;
}

export interface Change {
  id: string;
  /** Absent when the document was deleted. */
  document?: StoredDocument;
}

/** What is looked up of a snippet. */
interface Entry {
  id: string;
  addresses: string[];
  tags: string[];
  createdAt: string;
}

interface Schema extends DBSchema {
  snippets: {
    key: string;
    value: Entry;
    indexes: { at: string; tag: string; newest: [createdAt: string, id: string] };
  };
  unreadable: { key: string; value: UnreadableDocument };
  progress: { key: 'sequence'; value: number };
}

/** Raised when the stores below change. */
const LAYOUT = 3;
/** A version of Parallax that reads more than the last one did must look at every document again. */
const VERSION = LAYOUT * 1000 + SCHEMA_VERSION;
/** Documents read at once while catching up. */
const BATCH = 500;

/** Where a page of ids ends: the creation time and id of its last one. */
export type Cursor = [createdAt: string, id: string];

/**
 * Finds snippets by address, tag and age without reading the collection. Derived from it and kept in a database of its
 * own: it catches up with the changes before each look-up, so it can lag, be lost or be thrown away without harm.
 */
export interface CollectionIndex {
  idsAt(addresses: readonly string[]): Promise<string[]>;
  idsTagged(tags: readonly string[], limit: number): Promise<string[]>;
  /** The newest first; `next` is absent after the last. */
  newest(limit: number, after?: Cursor): Promise<{ ids: string[]; next?: Cursor }>;
  /** In the order of the tags' characters. */
  tags(): Promise<TagCount[]>;
  count(): Promise<number>;
  /** Documents that are no snippets that this version can show. */
  unreadable(): Promise<UnreadableDocument[]>;
  /** Catches up by itself, so that the next look-up finds little to do. */
  follow(): void;
  close(): Promise<void>;
}

/** Opens at the first look-up. */
export function createCollectionIndex(name: string, feed: ChangeFeed): CollectionIndex {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  let caughtUp: Promise<void> = Promise.resolve();
  let isFollowing = false;
  const current = async (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openIndex(name);
    const database = await opened;
    caughtUp = caughtUp.catch(() => undefined).then(() => catchUp(database, feed));
    await caughtUp;
    return database;
  };

  return {
    async idsAt(addresses) {
      const database = await current();
      const found = await Promise.all(
        addresses.map((address) => database.getAllKeysFromIndex('snippets', 'at', address)),
      );
      return [...new Set(found.flat())];
    },
    async idsTagged(tags, limit) {
      const database = await current();
      const found = await Promise.all(
        tags.map((tag) => database.getAllKeysFromIndex('snippets', 'tag', tag, limit)),
      );
      return [...new Set(found.flat())].slice(0, limit);
    },
    newest: async (limit, after) => newestIn(await current(), limit, after),
    tags: async () => tagsIn(await current()),
    count: async () => (await current()).count('snippets'),
    unreadable: async () => (await current()).getAll('unreadable'),
    follow() {
      if (isFollowing) return;
      isFollowing = true;
      current()
        // the next look-up tries again, and tells
        .catch(() => undefined)
        .finally(() => {
          isFollowing = false;
        });
    },
    async close() {
      await caughtUp.catch(() => undefined);
      (await opened)?.close();
      opened = undefined;
    },
  };
}

async function newestIn(
  database: IDBPDatabase<Schema>,
  limit: number,
  after?: Cursor,
): Promise<{ ids: string[]; next?: Cursor }> {
  const range = after && IDBKeyRange.upperBound(after, true);
  const index = database.transaction('snippets').store.index('newest');
  const keys: Cursor[] = [];
  for (
    let cursor = await index.openKeyCursor(range, 'prev');
    cursor && keys.length <= limit;
    cursor = await cursor.continue()
  )
    keys.push(cursor.key);
  const page = keys.slice(0, limit);
  return { ids: page.map(([, id]) => id), next: keys.length > limit ? page.at(-1) : undefined };
}

async function tagsIn(database: IDBPDatabase<Schema>): Promise<TagCount[]> {
  const index = database.transaction('snippets').store.index('tag');
  const tags: string[] = [];
  for (
    let cursor = await index.openKeyCursor(null, 'nextunique');
    cursor;
    cursor = await cursor.continue()
  )
    tags.push(cursor.key);
  return Promise.all(tags.map(async (tag) => ({ tag, count: await index.count(tag) })));
}

async function openIndex(name: string): Promise<IDBPDatabase<Schema>> {
  const open = () =>
    openDB<Schema>(name, VERSION, {
      upgrade(database) {
        for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
        const snippets = database.createObjectStore('snippets', { keyPath: 'id' });
        snippets.createIndex('at', 'addresses', { multiEntry: true });
        snippets.createIndex('tag', 'tags', { multiEntry: true });
        snippets.createIndex('newest', ['createdAt', 'id']);
        database.createObjectStore('unreadable', { keyPath: 'id' });
        database.createObjectStore('progress');
      },
    });
  try {
    return await open();
  } catch {
    // Nothing in it is worth keeping: it is read anew from the collection.
    await deleteDB(name);
    return open();
  }
}

async function catchUp(database: IDBPDatabase<Schema>, feed: ChangeFeed): Promise<void> {
  let sequence = (await database.get('progress', 'sequence')) ?? 0;
  const latest = await feed.latest();
  if (latest < sequence) {
    // The collection is another one than was indexed: restored, or deleted and begun anew.
    await Promise.all([database.clear('snippets'), database.clear('unreadable')]);
    sequence = 0;
  }
  while (sequence < latest) {
    const { changes, last } = await feed.since(sequence, BATCH);
    await apply(database, changes, last);
    if (last <= sequence) return;
    sequence = last;
  }
}

/** Entries and progress are written in one transaction: after a crash both or neither are there. */
async function apply(
  database: IDBPDatabase<Schema>,
  changes: readonly Change[],
  sequence: number,
): Promise<void> {
  const transaction = database.transaction(['snippets', 'unreadable', 'progress'], 'readwrite');
  const snippets = transaction.objectStore('snippets');
  const unreadable = transaction.objectStore('unreadable');
  const wereUnreadable = new Set(await unreadable.getAllKeys());
  const writes = changes.flatMap(({ id, document }): Promise<unknown>[] => {
    const snippet = document && snippetOf(document);
    if (snippet)
      return [
        snippets.put(entryOf(snippet)),
        ...(wereUnreadable.has(id) ? [unreadable.delete(id)] : []),
      ];
    // design documents are none of ours
    const reason = document && !id.startsWith('_') && unreadableReason(document);
    return [snippets.delete(id), reason ? unreadable.put({ id, reason }) : unreadable.delete(id)];
  });
  await Promise.all([
    ...writes,
    transaction.objectStore('progress').put(sequence, 'sequence'),
    transaction.done,
  ]);
}

function entryOf(snippet: Snippet): Entry {
  const { id, tags, createdAt } = snippet;
  return { id, addresses: addressesOf(snippet), tags, createdAt };
}
