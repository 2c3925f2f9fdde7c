// The parts of pouchdb-server, which ship no types: https://github.com/pouchdb/pouchdb-server
declare module 'express-pouchdb' {
  import type { RequestListener } from 'node:http';

  /** CouchDB's HTTP API over the databases of a PouchDB class. */
  export default function expressPouchDb(
    databases: PouchDB.Static,
    options: {
      mode: 'fullCouchDB' | 'minimumForPouchDB';
      overrideMode?: { exclude: string[] };
      inMemoryConfig: boolean;
      logPath: string;
    },
  ): RequestListener;
}

declare module 'pouchdb-mapreduce' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}
