import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { HOUSEKEEPING_HOSTS } from './housekeeping-hosts';
import { selfSignedCertificate } from './self-signed';

/** What a site answers; undefined is a 404. A string is an HTML page. */
export type SiteAnswer =
  | string
  | { status?: number; type?: string; headers?: Record<string, string>; body: string | Buffer }
  | undefined;

/** One host of the loopback web. */
export type Site = (url: URL, request: IncomingMessage) => SiteAnswer | Promise<SiteAnswer>;

export interface LoggedRequest {
  /** Epoch ms. */
  at: number;
  /** 'CONNECT' where a browser asked for a tunnel: then `url` is https://host and the path is not known. */
  method: string;
  url: string;
  host: string;
}

/** A web of named hosts behind a proxy on 127.0.0.1: the only network that driven browsers have. */
export interface LoopbackWeb {
  proxyPort: number;
  /** Accept this key (see Certificate.spkiHash) for https. */
  spkiHash: string;
  /** Every request of every browser, in order. */
  requests: LoggedRequest[];
  /** Serves a host over http and https. */
  serve(host: string, site: Site): void;
  /** Requests since `from` (an index into `requests`) to hosts that are neither served nor the browsers' own. */
  strayRequests(from?: number): LoggedRequest[];
  close(): Promise<void>;
}

/** Starts the web on a free port; hosts are added with `serve`. */
export async function startLoopbackWeb(): Promise<LoopbackWeb> {
  const sites = new Map<string, Site>();
  const requests: LoggedRequest[] = [];
  const certificate = selfSignedCertificate('Parallax loopback web');
  const secureContext = createSecureContext(certificate);
  const tunnels = new Set<Socket>();
  const log = (method: string, url: URL): void => {
    requests.push({ at: Date.now(), method, url: url.href, host: url.hostname });
  };

  const server = createServer((request, response) => {
    const url = requestedUrl(request);
    log(request.method ?? 'GET', url);
    answer(sites.get(url.hostname), url, request, response).catch((error: unknown) => {
      console.error(`${url.href}:`, error);
      response.writeHead(500).end();
    });
  });
  server.on('connect', (request, socket: Socket) => {
    const url = new URL(`https://${request.url}`);
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket)).on('error', () => socket.destroy());
    if (!sites.has(url.hostname)) {
      log('CONNECT', url);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const secure = new TLSSocket(socket, { isServer: true, secureContext });
    secure.on('error', () => socket.destroy());
    server.emit('connection', secure);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    proxyPort: (server.address() as AddressInfo).port,
    spkiHash: certificate.spkiHash,
    requests,
    serve: (host, site) => void sites.set(host, site),
    strayRequests: (from = 0) =>
      requests.slice(from).filter(({ host }) => !sites.has(host) && !HOUSEKEEPING_HOSTS.has(host)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of tunnels) socket.destroy();
        server.closeAllConnections();
      }),
  };
}

/** Proxied http requests carry the whole address; tunnelled ones only a path. */
function requestedUrl(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  return target.startsWith('/')
    ? new URL(target, `https://${request.headers.host ?? 'unknown.invalid'}`)
    : new URL(target);
}

async function answer(
  site: Site | undefined,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!site) {
    response.writeHead(502).end();
    return;
  }
  const found = await site(url, request);
  const { status, type, headers, body } =
    typeof found === 'string'
      ? { status: 200, type: undefined, headers: {}, body: found }
      : (found ?? { status: 404, type: 'text/plain', headers: {}, body: 'Not found' });
  response.writeHead(status ?? 200, {
    'content-type': type ?? 'text/html; charset=utf-8',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
