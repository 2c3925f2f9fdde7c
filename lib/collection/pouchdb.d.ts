// @types/pouchdb-core declares a global Buffer that contradicts Node's own: this is the part of PouchDB that is used here.
// https://pouchdb.com/api.html
declare namespace PouchDB {
  interface Revision {
    rev: string;
  }

  interface StoredFields {
    _id: string;
    _rev: string;
    _deleted?: boolean;
  }

  interface AllDocsOptions {
    include_docs?: boolean;
    keys?: string[];
  }

  interface AllDocsRow {
    id: string;
    key: string;
    /** Absent for keys that were not found; null for deleted documents. */
    doc?: (StoredFields & Record<string, unknown>) | null;
  }

  interface ChangesOptions {
    since?: number | 'now';
    live?: boolean;
    limit?: number;
    include_docs?: boolean;
    /** 'all_docs': every revision without a successor, not only the winning one. */
    style?: 'main_only' | 'all_docs';
  }

  interface Change {
    id: string;
    changes: { rev: string }[];
    seq: number | string;
    deleted?: boolean;
    doc?: StoredFields & Record<string, unknown>;
  }

  interface ChangesResult {
    results: Change[];
    last_seq: number | string;
  }

  interface Changes extends Promise<ChangesResult> {
    on(event: 'change', listener: (change: Change) => void): this;
    on(event: 'error', listener: (error: unknown) => void): this;
    cancel(): void;
  }

  interface Database {
    name: string;
    get(id: string): Promise<StoredFields & Record<string, unknown>>;
    /** Every revision without a successor, deletions included. */
    get(
      id: string,
      options: { open_revs: 'all' },
    ): Promise<{ ok?: StoredFields & Record<string, unknown> }[]>;
    replicate: {
      to(remote: Database, options: ReplicationOptions): Replication;
      from(remote: Database, options: ReplicationOptions): Replication;
    };
    put(document: { _id: string; _rev?: string }): Promise<Revision>;
    remove(id: string, revision: string): Promise<Revision>;
    bulkDocs(documents: { _id: string; _rev?: string; _deleted?: boolean }[]): Promise<unknown[]>;
    allDocs(options?: AllDocsOptions): Promise<{ rows: AllDocsRow[]; total_rows: number }>;
    changes(options?: ChangesOptions): Changes;
    info(): Promise<{ doc_count: number; update_seq: number | string }>;
    close(): Promise<void>;
    destroy(): Promise<void>;
  }

  interface ReplicationOptions {
    live?: boolean;
    retry?: boolean;
    batch_size?: number;
    /** Gets the last wait in ms, 0 at first, and returns the next. */
    back_off_function?(lastMs: number): number;
  }

  interface ReplicationChange {
    /** Since the start. */
    docs_written: number;
    /** Left to do; absent where the source does not tell. */
    pending?: number;
    docs: StoredFields[];
  }

  interface Replication extends Promise<unknown> {
    on(event: 'change', listener: (change: ReplicationChange) => void): this;
    /** Without an error when there is nothing more for now. */
    on(event: 'paused', listener: (error?: unknown) => void): this;
    /** For each document that the target does not take from this user. */
    on(event: 'denied', listener: (error: { reason?: string; message?: string }) => void): this;
    on(event: 'error', listener: (error: unknown) => void): this;
    cancel(): void;
  }

  interface DatabaseOptions {
    adapter: 'indexeddb' | 'http' | 'memory';
    auto_compaction?: boolean;
    /** For http: do not ask whether the database exists. */
    skip_setup?: boolean;
    fetch?: typeof fetch;
    /** Stands before every name. */
    prefix?: string;
  }

  interface Static {
    new (name: string, options: DatabaseOptions): Database;
    plugin(plugin: Plugin): Static;
    /** A class whose databases have these options. */
    defaults(options: Partial<DatabaseOptions>): Static;
  }

  type Plugin = object;
}

declare module 'pouchdb-core' {
  const PouchDB: PouchDB.Static;
  export default PouchDB;
}

declare module 'pouchdb-adapter-indexeddb' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}

declare module 'pouchdb-adapter-http' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}

declare module 'pouchdb-replication' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}

declare module 'pouchdb-adapter-memory' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}
