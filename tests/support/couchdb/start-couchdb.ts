import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { devNull } from 'node:os';
import expressPouchDb from 'express-pouchdb';
import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import mapReduce from 'pouchdb-mapreduce';
// plugs replication in, without which the server guards nothing, and which can be done once only
import '@/lib/collection/sync/replicate';
import type { Site } from '../../../tools/browsers/loopback-web';
import { forwardTo } from './forward-to';

PouchDB.plugin(memory).plugin(mapReduce);

/** A request as a fault sees it. */
export interface CouchRequest {
  method: string;
  /** Below the database, decoded: '' for the database itself. */
  path: string;
}

export interface CouchFault {
  status: number;
  /** A text is sent as a page. */
  body: unknown;
  headers?: Record<string, string>;
}

export interface Account {
  user: string;
  password: string;
}

/** One database of the server. */
export interface CouchDatabase {
  address: string;
  /** What lies in it, to look at or to write past every permission. */
  database: PouchDB.Database;
}

/**
 * pouchdb-server on loopback (its HTTP layer, in memory), which speaks CouchDB's HTTP API, with an administrator and a
 * member. What no healthy server can be made to answer (429, 5xx, no room) comes from `fault`.
 */
export interface CouchDb {
  /** 'http://127.0.0.1:PORT'. */
  origin: string;
  /** Reads and writes the documents of every database, but no design documents. */
  member: Account;
  admin: Account;
  /** Asked before each request is answered; undefined lets it pass. */
  fault?: (request: CouchRequest) => CouchFault | undefined;
  /** Requests so far, 'METHOD path' below the database. */
  requests: string[];
  /** The same server as a host of the loopback web, as behind a proxy that speaks TLS. */
  site: Site;
  /** Makes an empty database that is closed to all but the member. */
  create(name: string): Promise<CouchDatabase>;
  /** Asks the server as its administrator; rejects when it refuses. */
  administer(method: string, path: string, body?: unknown): Promise<void>;
  /** Drops every connection and listens no more, until `goOn`. */
  goAway(): Promise<void>;
  goOn(): Promise<void>;
  close(): Promise<void>;
}

/** What is left out is not CouchDB's sign-in, views or the reader's side of replication, and takes time to start. */
const LEFT_OUT = ['routes/fauxton', 'disk-size', 'replicator', 'routes/replicate'];
const ADMIN: Account = { user: 'admin', password: 'adminship' };
const MEMBER: Account = { user: 'reader', password: 'pass wörd:1' };

/** Starts it without a database. */
export async function startCouchDb(): Promise<CouchDb> {
  const Databases = PouchDB.defaults({ adapter: 'memory', prefix: `${Math.random()}/` });
  const answer = expressPouchDb(Databases, {
    mode: 'fullCouchDB',
    overrideMode: { exclude: LEFT_OUT },
    inMemoryConfig: true,
    logPath: devNull,
  });
  const open = () =>
    createServer((request, response) => {
      const fault = faultFor(couch, request);
      if (fault) send(response, fault);
      else answer(request, response);
    });
  let server = open();
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const couch: CouchDb = {
    origin,
    member: MEMBER,
    admin: ADMIN,
    requests: [],
    site: forwardTo(origin),
    async create(name) {
      await couch.administer('PUT', name);
      await couch.administer('PUT', `${name}/_security`, {
        admins: { names: [], roles: [] },
        members: { names: [MEMBER.user], roles: [] },
      });
      couch.requests.length = 0;
      return {
        address: `${origin}/${name}`,
        database: new Databases(name, { adapter: 'memory' }),
      };
    },
    administer: (method, path, body) => ask(`${origin}/${path}`, method, body, basic(ADMIN)),
    async goAway() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
    async goOn() {
      server = open();
      await listen(port);
    },
    close: () => couch.goAway(),
  };
  await addUsers(couch);
  return couch;
}

async function addUsers(couch: CouchDb): Promise<void> {
  // before there is an administrator, everybody is one
  await ask(`${couch.origin}/_config/admins/${ADMIN.user}`, 'PUT', ADMIN.password);
  const { user, password } = MEMBER;
  const _id = `org.couchdb.user:${user}`;
  const member = { _id, type: 'user', name: user, password, roles: [] };
  await couch.administer('PUT', `_users/${_id}`, member);
}

async function ask(
  url: string,
  method: string,
  body: unknown,
  authorization?: string,
): Promise<void> {
  const answer = await fetch(url, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(authorization && { Authorization: authorization }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
}

function basic({ user, password }: Account): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function faultFor(couch: CouchDb, { method = 'GET', url = '/' }: IncomingMessage) {
  const [, , ...rest] = new URL(url, couch.origin).pathname.split('/');
  const path = decodeURIComponent(rest.join('/'));
  couch.requests.push(`${method} ${path}`);
  return couch.fault?.({ method, path });
}

function send(response: ServerResponse, { status, body, headers }: CouchFault): void {
  const isPage = typeof body === 'string';
  response.writeHead(status, {
    'Content-Type': isPage ? 'text/html' : 'application/json',
    ...headers,
  });
  response.end(isPage ? body : JSON.stringify(body));
}
