import robotsParser from 'robots-parser';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { AnswerCache } from '@/lib/coverage/web/answer-cache';
import type { Ask } from '@/lib/coverage/web/ask';
import { decodeText } from '@/lib/coverage/web/decode-text';

/** Whether a host's rules let a program read an address. */
export type IsAllowed = (url: string, signal?: AbortSignal) => Promise<boolean>;

/** The name that a site can address in its robots.txt. */
const PRODUCT = 'Parallax';
/** RFC 9309, 2.5: at least so much has to be read. */
const MOST_BYTES = 512_000;

/** Asks each origin for its robots.txt once a day (the cache's age). RFC 9309: none means allowed, one that cannot be had means refused. */
export function createRobots(ask: Ask, cache: AnswerCache): IsAllowed {
  const rulesOf = async (origin: string, signal?: AbortSignal): Promise<string | undefined> => {
    const key = `robots ${origin}`;
    const known = await cache.get(key);
    if (typeof known === 'string') return known;
    const rules = await fetchRules(origin, ask, signal);
    if (rules !== undefined) await cache.put(key, rules);
    return rules;
  };
  return async (url, signal) => {
    const { origin } = new URL(url);
    const rules = await rulesOf(origin, signal);
    if (rules === undefined) return false;
    return robotsParser(`${origin}/robots.txt`, rules).isAllowed(url, PRODUCT) !== false;
  };
}

async function fetchRules(
  origin: string,
  ask: Ask,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    const { body, headers } = await ask({
      url: `${origin}/robots.txt`,
      sourceId: 'full-text',
      told: { code: 'rules-asked', params: [] },
      maxBytes: MOST_BYTES,
      timeOutMs: 8000,
      gapMs: 0,
      signal,
    });
    return decodeText(body, headers.get('content-type'));
  } catch (error) {
    if (!(error instanceof SourceUnavailable)) throw error;
    return error.reason === 'not-found' || error.reason === 'unexpected' ? '' : undefined;
  }
}
