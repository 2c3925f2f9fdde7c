import { coverageDatabase } from '@/lib/coverage/coverage-database';
import { openRequestLog, type RequestLog } from '@/lib/coverage/request-log';
import { type AnswerCache, openAnswerCache } from '@/lib/coverage/web/answer-cache';
import { type Ask, createAsk } from '@/lib/coverage/web/ask';
import { openHostPace } from '@/lib/coverage/web/host-pace';

const CACHE = { maxAgeMs: 86_400_000, most: 300 };

/** The one door to the network, and what is kept about it. */
export interface Network {
  open: ReturnType<typeof coverageDatabase>;
  ask: Ask;
  log: RequestLog;
  cache: AnswerCache;
}

export function openNetwork(): Network {
  const open = coverageDatabase();
  const log = openRequestLog(open);
  // Called through an arrow: the global function must not lose its `this`.
  const ask = createAsk({ fetch: (...args) => fetch(...args), log, pace: openHostPace(open) });
  return { open, ask, log, cache: openAnswerCache(open, CACHE) };
}
