import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import { migrate } from './migrations/migrate';
import type { Snippet } from './snippet';

PouchDB.plugin(indexeddb);

/** What can be changed in a saved snippet. */
export type SnippetChange = Pick<Snippet, 'id'> & Partial<Pick<Snippet, 'note' | 'tags'>>;

/** A document that is in the database but cannot be shown; it is never deleted or rewritten. */
export interface UnreadableDocument {
  id: string;
  reason: string;
}

/**
 * The reader's collection: a PouchDB database, so that CouchDB can replicate it. Only the background opens one.
 * Every write resolves when it is durable and rejects with a sentence for the reader when it is not.
 */
export interface Collection {
  save(snippet: Snippet): Promise<Snippet>;
  update(change: SnippetChange): Promise<Snippet>;
  /** Removing what is not there is no error: the aim is reached. */
  remove(id: string): Promise<void>;
  get(id: string): Promise<Snippet | undefined>;
  /** In no particular order. */
  list(): Promise<Snippet[]>;
  /** Documents that `list` had to leave out. */
  listUnreadable(): Promise<UnreadableDocument[]>;
  /** Snippets of the article that stands under any of the addresses. */
  ofArticle(addresses: string[]): Promise<Snippet[]>;
  close(): Promise<void>;
}

type Stored = Record<string, unknown> & { _id: string; _rev: string };

/** Opens lazily, at the first call: a worker that is woken for something else pays nothing. */
export function openCollection(name = 'parallax-collection'): Collection {
  let database: PouchDB.Database | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const open = (): PouchDB.Database => {
    database ??= new PouchDB(name, { adapter: 'indexeddb', auto_compaction: true });
    return database;
  };
  /** Reading a document and writing it back must not be interleaved with another write. */
  const alone = <T>(write: () => Promise<T>): Promise<T> => {
    const done = queue.then(write, write).catch((error) => {
      throw new Error(sentenceOf(error));
    });
    queue = done.catch(() => undefined);
    return done;
  };
  const put = async (snippet: Snippet, revision: string | undefined): Promise<Snippet> => {
    await open().put({ ...snippet, _id: snippet.id, ...(revision && { _rev: revision }) });
    return snippet;
  };
  const find = async (id: string): Promise<Stored | undefined> => {
    try {
      return (await open().get(id)) as unknown as Stored;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  };
  const all = async (): Promise<Stored[]> => {
    const { rows } = await open().allDocs({ include_docs: true });
    return rows.flatMap((row) => (row.doc && !row.id.startsWith('_') ? [row.doc as Stored] : []));
  };

  return {
    save: (snippet) => alone(async () => put(snippet, (await find(snippet.id))?._rev)),
    update: ({ id, ...change }) =>
      alone(async () => {
        const stored = await find(id);
        const snippet = stored && snippetOf(stored);
        if (!stored || !snippet) throw new Error('This snippet is no longer in the collection');
        const updated = { ...snippet, ...change, updatedAt: new Date().toISOString() };
        return put(updated, stored._rev);
      }),
    remove: (id) =>
      alone(async () => {
        const stored = await find(id);
        if (stored) await open().remove(stored as PouchDB.Core.RemoveDocument);
      }),
    async get(id) {
      const stored = await find(id);
      return stored && snippetOf(stored);
    },
    list: async () => (await all()).flatMap((stored) => snippetOf(stored) ?? []),
    listUnreadable: async () =>
      (await all()).flatMap((stored) => {
        const reason = unreadableReason(stored);
        return reason ? [{ id: stored._id, reason }] : [];
      }),
    async ofArticle(addresses) {
      const wanted = new Set(addresses);
      return (await all())
        .flatMap((stored) => snippetOf(stored) ?? [])
        .filter(({ article, aliases }) =>
          [article.canonicalUrl, article.url, ...aliases].some((address) => wanted.has(address)),
        );
    },
    async close() {
      await queue;
      await database?.close();
      database = undefined;
    },
  };
}

function snippetOf(stored: Stored): Snippet | undefined {
  const { _id, _rev, ...document } = stored;
  const migrated = migrate(document);
  return migrated.kind === 'snippet' ? migrated.snippet : undefined;
}

function unreadableReason({ _id, _rev, ...document }: Stored): string | undefined {
  const migrated = migrate(document);
  if (migrated.kind === 'newer') return `written by a later version (${migrated.version})`;
  return migrated.kind === 'damaged' ? migrated.reason : undefined;
}

function statusOf(error: unknown): number | undefined {
  return (error as { status?: number } | undefined)?.status;
}

function sentenceOf(error: unknown): string {
  const { name, message, reason } = error as { name?: string; message?: string; reason?: string };
  if (/quota/i.test(`${name} ${message} ${reason}`))
    return 'The disk or the browser’s storage is full';
  return reason ?? message ?? String(error);
}
