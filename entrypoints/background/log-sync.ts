import { type ExchangeLog, openExchangeLog } from '@/lib/coverage/exchange-log';
import type { RequestLog } from '@/lib/coverage/request-log';

/** Fetch for replication, with every request in the log that the reader can look at. The log's own failures hold nothing up. */
export function loggedFetch(log: RequestLog, send: typeof fetch): typeof fetch {
  const exchanges = openExchangeLog(log);
  const note = (entry: ReturnType<ExchangeLog['asked']>): void =>
    void entry.catch((error) => console.error(error));
  return async (input, init) => {
    const { hostname, pathname } = new URL(input instanceof Request ? input.url : input);
    // before it leaves: the background may be stopped while an answer is awaited
    note(exchanges.asked(hostname, snippetsIn(pathname, init?.body)));
    try {
      const answer = await send(input, init);
      note(exchanges.answered(hostname, answer.status));
      return answer;
    } catch (error) {
      if (!init?.signal?.aborted) note(exchanges.answered(hostname));
      throw error;
    }
  };
}

/** How many documents a request carries to the server. */
function snippetsIn(pathname: string, body: unknown): number {
  if (!pathname.endsWith('/_bulk_docs') || typeof body !== 'string') return 0;
  const { docs } = JSON.parse(body) as { docs?: unknown };
  return Array.isArray(docs) ? docs.length : 0;
}
