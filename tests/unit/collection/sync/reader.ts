import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { readDocuments, snippetsIn } from '@/lib/collection/open-database';
import { rewriteDocument } from '@/lib/collection/rewrite-document';
import type { Snippet } from '@/lib/collection/snippet';
import { createSync, type Sync } from '@/lib/collection/sync/sync';
import type { SyncState } from '@/lib/collection/sync/sync-state';
import { createWriteQueue } from '@/lib/collection/write-queue';

PouchDB.plugin(memory);

/** A reader's machine: a collection in memory, and its replication. */
export interface ReaderMachine {
  sync: Sync;
  database: PouchDB.Database;
  states: SyncState[];
  arrived: string[];
  save(snippet: Snippet): Promise<void>;
  remove(id: string): Promise<void>;
  list(): Promise<Snippet[]>;
  close(): Promise<void>;
}

let count = 0;

/** A machine whose background has just started. `database` is that of one that was stopped. */
export function startMachine(
  database = new PouchDB(`machine-${++count}-${Math.random()}`, {
    adapter: 'memory',
    auto_compaction: true,
  }),
): ReaderMachine {
  const queue = createWriteQueue();
  const machine: ReaderMachine = {
    database,
    states: [],
    arrived: [],
    sync: createSync(
      { database: () => database, inTurn: (work) => queue.add(work), documentsArrived: () => {} },
      {
        fetch: (...request) => fetch(...request),
        onState: (state) => machine.states.push(state),
        onArrived: (ids) => machine.arrived.push(...ids),
      },
    ),
    save: (snippet) =>
      queue.add(() => rewriteDocument(database, snippet.id, () => [snippet, undefined])),
    remove: (id) => queue.add(() => rewriteDocument(database, id, () => ['deleted', undefined])),
    list: async () => snippetsIn(await readDocuments(database)),
    async close() {
      machine.sync.stop();
      await queue.idle();
    },
  };
  return machine;
}
