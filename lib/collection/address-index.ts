import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { addressesOf, type StoredDocument, snippetOf } from './stored-document';

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

interface Schema extends DBSchema {
  snippets: { key: string; value: { id: string; addresses: string[] }; indexes: { at: string } };
  progress: { key: 'sequence'; value: number };
}

/** Documents read at once while catching up. */
const BATCH = 500;

/**
 * Finds the snippets of an address without reading the collection. Derived from it and kept in a database of its own:
 * it catches up with the changes before each look-up, so it can lag, be lost or be thrown away without harm.
 */
export interface AddressIndex {
  idsAt(addresses: readonly string[]): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens at the first look-up. */
export function createAddressIndex(name: string, feed: ChangeFeed): AddressIndex {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  let caughtUp: Promise<void> = Promise.resolve();
  const open = () => {
    opened ??= openIndex(name);
    return opened;
  };

  return {
    async idsAt(addresses) {
      const database = await open();
      caughtUp = caughtUp.catch(() => undefined).then(() => catchUp(database, feed));
      await caughtUp;
      const found = await Promise.all(
        addresses.map((address) => database.getAllKeysFromIndex('snippets', 'at', address)),
      );
      return [...new Set(found.flat())];
    },
    async close() {
      await caughtUp.catch(() => undefined);
      (await opened)?.close();
      opened = undefined;
    },
  };
}

async function openIndex(name: string): Promise<IDBPDatabase<Schema>> {
  const open = () =>
    openDB<Schema>(name, 1, {
      upgrade(database) {
        const snippets = database.createObjectStore('snippets', { keyPath: 'id' });
        snippets.createIndex('at', 'addresses', { multiEntry: true });
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
    await database.clear('snippets');
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
  const transaction = database.transaction(['snippets', 'progress'], 'readwrite');
  const snippets = transaction.objectStore('snippets');
  const writes = changes.map(({ id, document }) => {
    const snippet = document && snippetOf(document);
    return snippet ? snippets.put({ id, addresses: addressesOf(snippet) }) : snippets.delete(id);
  });
  await Promise.all([
    ...writes,
    transaction.objectStore('progress').put(sequence, 'sequence'),
    transaction.done,
  ]);
}
