import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LoggedRequest, RequestLog } from '@/lib/coverage/request-log';
import { type Ask, createAsk } from '@/lib/coverage/web/ask';
import type { HostPace } from '@/lib/coverage/web/host-pace';

export type Answerer = (request: IncomingMessage, response: ServerResponse, url: URL) => unknown;

/** A real HTTP server on this machine. */
export interface LoopbackService {
  /** 'http://127.0.0.1:PORT'. */
  origin: string;
  /** Every request, in order. */
  requests: { method: string; url: URL; headers: IncomingMessage['headers']; body: string }[];
  close(): Promise<void>;
}

export async function startService(answer: Answerer): Promise<LoopbackService> {
  const requests: LoopbackService['requests'] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', headers } = request;
      const body = Buffer.concat(chunks).toString();
      requests.push({ method, url, headers, body });
      response.on('error', () => undefined);
      Promise.resolve(answer(request, response, url)).catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A log that keeps its entries in a list. */
export function listingLog(): RequestLog & { entries: Omit<LoggedRequest, 'id'>[] } {
  const entries: Omit<LoggedRequest, 'id'>[] = [];
  return {
    entries,
    add: async (request) => entries.push(request) - 1,
    async replace({ id, ...request }) {
      if (!entries[id]) return false;
      entries[id] = request;
      return true;
    },
    list: async () => entries.map((entry, id) => ({ ...entry, id })),
    clear: async () => void entries.splice(0),
  };
}

/** A pace that makes nobody wait, and notes who is to be left alone. */
export function noPace(): HostPace & { blocked: Map<string, number> } {
  const blocked = new Map<string, number>();
  return {
    blocked,
    turn: async (_host, _gapMs, signal) => signal.throwIfAborted(),
    block: async (host, until) => void blocked.set(host, until),
  };
}

/** The door to the network as it is, for servers on this machine. */
export function askDirectly(parts: { log?: RequestLog; fetch?: typeof fetch } = {}): Ask {
  return createAsk({ fetch, log: listingLog(), ...parts, pace: noPace(), isOffline: () => false });
}

/** The door to the network with every host name leading to the service; what is asked stays on this machine. */
export function askService(service: LoopbackService, parts: { log?: RequestLog } = {}): Ask {
  return askDirectly({
    ...parts,
    fetch: (input, init) => {
      const url = new URL(String(input));
      return fetch(service.origin + url.pathname + url.search, init);
    },
  });
}
