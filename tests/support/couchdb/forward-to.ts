import type { Site } from '../../../tools/browsers/loopback-web';

/** Passed on with a request; the rest is between the browser and the proxy. */
const HEADERS = ['accept', 'authorization', 'content-type'];

/** A host of the loopback web that passes every request on to a server on this machine, and hangs up when the browser does. */
export function forwardTo(origin: string): Site {
  return async (url, request) => {
    const gone = new AbortController();
    const hangUp = () => gone.abort();
    request.socket.once('close', hangUp);
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const headers = HEADERS.flatMap((name): [string, string][] => {
        const value = request.headers[name];
        return typeof value === 'string' ? [[name, value]] : [];
      });
      const answer = await fetch(origin + url.pathname + url.search, {
        method: request.method,
        headers,
        body: chunks.length > 0 ? Buffer.concat(chunks) : undefined,
        signal: gone.signal,
      });
      return {
        status: answer.status,
        type: answer.headers.get('content-type') ?? undefined,
        body: Buffer.from(await answer.arrayBuffer()),
      };
    } catch (error) {
      if (!gone.signal.aborted) throw error;
      // nobody is left to read it
      return { status: 502, body: '' };
    } finally {
      request.socket.off('close', hangUp);
    }
  };
}
