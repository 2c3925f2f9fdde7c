import type { OpenCoverageDatabase } from '@/lib/coverage/coverage-database';
import { SourceUnavailable } from '@/lib/coverage/source-failure';

/** When a host was asked last, and until when it wants to be left alone. Epoch ms. */
export interface HostState {
  host: string;
  askedAt: number;
  blockedUntil?: number;
}

/** Keeps a distance in time between two requests to one host, also across the background's deaths. */
export interface HostPace {
  /** Resolves when the host may be asked; rejects as throttled while it is blocked. */
  turn(host: string, gapMs: number, signal: AbortSignal): Promise<void>;
  /** Leaves a host alone until a moment (epoch ms). */
  block(host: string, until: number): Promise<void>;
}

/** Turns are given in the order in which they were asked for. */
export function openHostPace(open: OpenCoverageDatabase, now: () => number = Date.now): HostPace {
  const lines = new Map<string, Promise<void>>();

  const take = async (host: string, gapMs: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    const known = await (await open()).get('hosts', host);
    if (known?.blockedUntil && known.blockedUntil > now())
      throw new SourceUnavailable('throttled', undefined, known.blockedUntil);
    // A clock that was set back must not make anyone wait for ever.
    const wait = Math.min((known?.askedAt ?? 0) + gapMs - now(), gapMs);
    if (wait > 0) await pause(wait, signal);
    await (await open()).put('hosts', { host, askedAt: now() });
  };

  return {
    turn(host, gapMs, signal) {
      const turn = (lines.get(host) ?? Promise.resolve()).then(() => take(host, gapMs, signal));
      const line = turn.catch(() => undefined);
      lines.set(host, line);
      line.then(() => {
        if (lines.get(host) === line) lines.delete(host);
      });
      return turn;
    },
    async block(host, until) {
      await (await open()).put('hosts', { host, askedAt: now(), blockedUntil: until });
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
