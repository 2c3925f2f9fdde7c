import type { Answerer, LoopbackService } from './loopback-service';

type Document = { _id: string } & Record<string, unknown>;

export interface CouchOptions {
  /** Password of the user 'desk'; anybody may do everything when absent. */
  password?: string;
  /** Answers everything with this status, while it is not 200. */
  status?: () => number;
}

/**
 * As much of CouchDB's HTTP API as a shared index needs, for the database 'news': `_bulk_docs` with conflicts, `_all_docs` by
 * keys, and views, whose map functions are run as the server runs them.
 */
export function couchdb(
  documents: readonly { _id: string }[],
  service: () => LoopbackService,
  { password, status = () => 200 }: CouchOptions = {},
): Answerer {
  const stored = new Map(documents.map((one) => [one._id, { ...one } as Document]));
  const save = (document: Document): object => {
    if (stored.has(document._id)) return { id: document._id, error: 'conflict' };
    stored.set(document._id, document);
    return { id: document._id, ok: true, rev: '1-x' };
  };
  return (request, response, url) => {
    const send = (code: number, value: unknown): void => {
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    const credentials = Buffer.from(`desk:${password}`).toString('base64');
    const isAllowed = !password || request.headers.authorization === `Basic ${credentials}`;
    const { body = '' } = service().requests.at(-1) ?? {};
    const { keys = [], docs = [] } = JSON.parse(body) as { keys?: unknown[]; docs?: Document[] };
    const [, design, view] = /^\/news\/_design\/(\w+)\/_view\/([\w-]+)$/.exec(url.pathname) ?? [];
    const map = mapOf(stored.get(`_design/${design}`), view);
    if (status() !== 200) return send(status(), { error: 'broken' });
    if (!isAllowed) return send(401, { error: 'unauthorized' });
    if (url.pathname === '/news/_bulk_docs') return send(201, docs.map(save));
    if (url.pathname === '/news/_all_docs')
      return send(200, { rows: keys.map((id) => ({ id, doc: stored.get(String(id)) ?? null })) });
    return map ? send(200, { rows: rowsOf(map, [...stored.values()], keys) }) : send(404, {});
  };
}

type Row = { id: string; key: unknown; value: unknown };

/** The source of a view's map function. */
function mapOf(design: Document | undefined, view: string | undefined): string | undefined {
  const views = design?.views as Record<string, { map: string }> | undefined;
  return view === undefined ? undefined : views?.[view]?.map;
}

function rowsOf(map: string, documents: Document[], keys: unknown[]): Row[] {
  const rows: Row[] = [];
  for (const document of documents) {
    const emit = (key: unknown, value: unknown): void => {
      rows.push({ id: document._id, key, value });
    };
    new Function('emit', `return ${map}`)(emit)(document);
  }
  const wanted = new Set(keys.map((key) => JSON.stringify(key)));
  return rows.filter(({ key }) => wanted.has(JSON.stringify(key)));
}
