import type { SharedArticle } from '@/lib/coverage/shared/shared-article';
import type { Answerer } from './loopback-service';

/** As much of CouchDB's HTTP API as a reader of one view needs: POST to the view with `keys`, POST to `_all_docs`. */
export function couchdb(
  documents: Partial<SharedArticle>[],
  options: { password?: string; status?: () => number; requests: { body: string }[] },
): Answerer {
  return (request, response, url) => {
    const send = (status: number, value: unknown, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(value));
    };
    const status = options.status?.() ?? 200;
    if (status !== 200) return send(status, { error: 'broken' });
    const credentials = Buffer.from(`desk:${options.password}`).toString('base64');
    if (options.password && request.headers.authorization !== `Basic ${credentials}`)
      return send(401, { error: 'unauthorized' }, { 'www-authenticate': 'Basic realm="x"' });
    const { keys = [] } = JSON.parse(options.requests.at(-1)?.body ?? '{}') as { keys?: unknown[] };
    if (url.pathname === '/news/_all_docs') {
      const rows = keys.map((id) => ({ id, doc: documents.find(({ _id }) => _id === id) ?? null }));
      return send(200, { rows });
    }
    if (url.pathname !== '/news/_design/parallax/_view/by-key-and-day')
      return send(404, { error: 'not_found' });
    const wanted = new Set(keys.map((key) => JSON.stringify(key)));
    const rows = documents.flatMap(({ _id, keys = [], day }) =>
      keys
        .filter((key) => wanted.has(JSON.stringify([key, day])))
        .map((key) => ({ id: _id, key: [key, day], value: null })),
    );
    return send(200, { rows });
  };
}
