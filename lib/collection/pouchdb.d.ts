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
  }

  interface Change {
    id: string;
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
    put(document: { _id: string; _rev?: string }): Promise<Revision>;
    remove(id: string, revision: string): Promise<Revision>;
    bulkDocs(documents: { _id: string; _rev?: string; _deleted?: boolean }[]): Promise<unknown[]>;
    allDocs(options?: AllDocsOptions): Promise<{ rows: AllDocsRow[]; total_rows: number }>;
    changes(options?: ChangesOptions): Changes;
    info(): Promise<{ doc_count: number; update_seq: number | string }>;
    close(): Promise<void>;
    destroy(): Promise<void>;
  }

  interface Static {
    new (name: string, options: { adapter: 'indexeddb'; auto_compaction?: boolean }): Database;
    plugin(plugin: Plugin): Static;
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
