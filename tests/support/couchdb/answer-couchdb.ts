/** A request to a CouchDB database, as far as replication asks. */
export interface CouchRequest {
  method: string;
  /** Below the database: '' for the database itself. */
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** Ends when the client hangs up. */
  signal: AbortSignal;
}

export interface CouchAnswer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

type Peer = PouchDB.Database & {
  revsDiff(revisions: unknown): Promise<unknown>;
  bulkGet(options: object): Promise<unknown>;
};

const LONGEST_POLL_MS = 20_000;

/** Answers as CouchDB 3 does (https://docs.couchdb.org/en/stable/replication/protocol.html), out of a PouchDB database. */
export async function answerCouchDb(
  database: PouchDB.Database,
  asked: CouchRequest,
): Promise<CouchAnswer> {
  const peer = database as Peer;
  const { method, path, body } = asked;
  try {
    switch (path) {
      case '': {
        const { doc_count, update_seq } = await peer.info();
        return ok({ db_name: peer.name, doc_count, update_seq: String(update_seq) });
      }
      case '_changes':
        return ok(await changesFor(peer, asked));
      case '_revs_diff':
        return ok(await peer.revsDiff(body));
      case '_bulk_docs':
        return { status: 201, body: await writeAll(peer, body) };
      case '_bulk_get':
        return ok(await peer.bulkGet({ docs: body.docs, revs: true, latest: true }));
      case '_all_docs':
        return ok(await peer.allDocs({ include_docs: true, keys: body.keys as string[] }));
      default:
        return await answerDocument(peer, method, decodeURIComponent(path), asked);
    }
  } catch (error) {
    const {
      status = 500,
      name,
      message,
    } = error as { status?: number; name: string; message: string };
    return { status, body: { error: name, reason: message } };
  }
}

async function answerDocument(
  peer: Peer,
  method: string,
  id: string,
  { body, query }: CouchRequest,
): Promise<CouchAnswer> {
  if (method === 'GET') return ok(await peer.get(id, optionsIn(query) as never));
  if (method === 'PUT') return { status: 201, body: await peer.put({ ...body, _id: id }) };
  if (method === 'DELETE') return ok(await peer.remove(id, query.get('rev') ?? ''));
  return { status: 405, body: { error: 'method_not_allowed', reason: '' } };
}

async function writeAll(
  peer: Peer,
  { docs, new_edits }: Record<string, unknown>,
): Promise<unknown> {
  const write = peer.bulkDocs.bind(peer) as (docs: unknown, options: object) => Promise<unknown>;
  return write(docs, { new_edits });
}

async function changesFor(peer: Peer, { query, signal }: CouchRequest): Promise<unknown> {
  const options = { ...optionsIn(query), since: Number(query.get('since') ?? 0) };
  const changes = async () => {
    const { results, last_seq } = await peer.changes(options);
    return { results, last_seq: String(last_seq), pending: 0 };
  };
  const now = await changes();
  if (now.results.length > 0 || query.get('feed') !== 'longpoll') return now;
  await nextChange(peer, signal);
  return changes();
}

function nextChange(peer: Peer, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const live = peer.changes({ live: true, since: 'now' });
    const timer = setTimeout(done, LONGEST_POLL_MS);
    function done() {
      clearTimeout(timer);
      live.cancel();
      resolve();
    }
    live.on('change', done);
    signal.addEventListener('abort', done);
  });
}

/** The query's values are JSON, but for words. */
function optionsIn(query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...query].flatMap(([name, value]) => {
      if (name === 'feed' || name === 'timeout' || name === 'heartbeat') return [];
      try {
        return [[name, JSON.parse(value)]];
      } catch {
        return [[name, value]];
      }
    }),
  );
}

function ok(body: unknown): CouchAnswer {
  return { status: 200, body };
}
