import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import type { Site } from '../../../tools/browsers/loopback-web';
import { answerCouchDb, type CouchAnswer, type CouchRequest } from './answer-couchdb';

PouchDB.plugin(memory);

/** A CouchDB on loopback for one test: one database, one user, and faults on demand. */
export interface CouchDb {
  /** Of the database. */
  address: string;
  user: string;
  password: string;
  /** What lies in it, to look at or to write as another client would. */
  database: PouchDB.Database;
  /** Asked before each request is answered; undefined lets it pass. */
  fault?: (request: CouchRequest) => CouchAnswer | undefined;
  /** Requests so far, 'METHOD path' below the database. */
  requests: string[];
  /** The same server as a host of the loopback web. */
  site: Site;
  /** Drops every connection and listens no more, until `goOn`. */
  goAway(): Promise<void>;
  goOn(): Promise<void>;
  close(): Promise<void>;
}

const [USER, PASSWORD] = ['reader', 'pass wörd:1'];
const UNAUTHORIZED = {
  status: 401,
  body: { error: 'unauthorized', reason: 'Name or password is incorrect.' },
};

const NO_DATABASE = {
  status: 404,
  body: { error: 'not_found', reason: 'Database does not exist.' },
};

/** Starts it with an empty database of that name. */
export async function startCouchDb(name = 'snippets'): Promise<CouchDb> {
  const database = new PouchDB(`${name}-${Math.random()}`, { adapter: 'memory' });
  const open = () =>
    createServer((request, response) => void answer(couch, name, request, response));
  let server = open();
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const couch: CouchDb = {
    address: '',
    user: USER,
    password: PASSWORD,
    database,
    requests: [],
    async site(url, request) {
      const { status, body, headers } = await reply(couch, name, url, request);
      return { status, headers, type: 'application/json', body: JSON.stringify(body) };
    },
    async goAway() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
    async goOn() {
      server = open();
      await listen(port);
    },
    async close() {
      await couch.goAway();
      await database.close();
    },
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  couch.address = `http://127.0.0.1:${port}/${name}`;
  return couch;
}

async function answer(
  couch: CouchDb,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { status, body, headers } = await reply(couch, name, url, request);
  if (response.destroyed) return;
  const isText = typeof body === 'string';
  response.writeHead(status, {
    'Content-Type': isText ? 'text/html' : 'application/json',
    ...headers,
  });
  response.end(isText ? body : JSON.stringify(body));
}

async function reply(
  couch: CouchDb,
  name: string,
  { pathname, searchParams: query }: URL,
  request: IncomingMessage,
): Promise<CouchAnswer> {
  const [, first, ...rest] = pathname.split('/');
  const text = await bodyOf(request);
  const gone = new AbortController();
  const hangUp = () => gone.abort();
  request.socket.once('close', hangUp);
  const asked: CouchRequest = {
    method: request.method ?? 'GET',
    path: rest.join('/'),
    query,
    body: text ? JSON.parse(text) : {},
    signal: gone.signal,
  };
  couch.requests.push(`${asked.method} ${asked.path}`);
  const expected = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  const isKnown = request.headers.authorization === expected;
  try {
    return (
      couch.fault?.(asked) ??
      (isKnown ? undefined : UNAUTHORIZED) ??
      (await answerServer(couch, name, first, asked))
    );
  } finally {
    request.socket.off('close', hangUp);
  }
}

async function answerServer(
  couch: CouchDb,
  name: string,
  database: string | undefined,
  asked: CouchRequest,
): Promise<CouchAnswer> {
  if (!database) return { status: 200, body: { couchdb: 'Welcome', version: '3.3.3' } };
  return database === name ? answerCouchDb(couch.database, asked) : NO_DATABASE;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
