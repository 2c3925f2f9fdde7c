import type { CoverageLink, CoverageSource } from '@/lib/coverage/coverage-source';
import { isAcceptable } from '@/lib/coverage/is-acceptable';
import { readSharedArticle, weightiestKeys } from '@/lib/coverage/shared/shared-article';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Ask } from '@/lib/coverage/web/ask';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import { addDays } from '@/lib/event/dates/iso-day';
import { parseHttpUrl } from '@/lib/url';

/** Address and credentials of the database. */
export interface DatabaseAccess {
  url: string;
  user?: string;
  password?: string;
}

const DAYS_AROUND = 3;
/** Articles that are compared in full. */
const CANDIDATES = 40;
const MOST_BYTES = 8_000_000;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * A newsroom's article index in a CouchDB database. The server is asked for articles by keys and days (hashes of names and
 * places), never for an address; it is the newsroom's own. https://docs.couchdb.org/en/stable/api/ddoc/views.html
 */
export function couchdbSource(access: () => Promise<DatabaseAccess | undefined>): CoverageSource {
  return {
    id: 'couchdb',
    languages: 'any',
    hosts: ['*'],
    timeOutMs: 15_000,
    async search(query, { ask, signal, languages }) {
      signal.throwIfAborted();
      const database = await access();
      if (!database) throw new SourceUnavailable('not-configured');
      if (!ask) throw new SourceUnavailable('consent-needed');
      const { fingerprint } = query;
      const day = fingerprint.day ?? new Date().toISOString().slice(0, 10);
      const keys = weightiestKeys(fingerprint);
      const post = poster(database, ask, signal, [String(keys.length), day]);
      const ids = await candidates(post, keys, day);
      if (ids.length === 0) return [];
      const rows = rowsOf(await post('_all_docs?include_docs=true', { keys: ids }));
      return rows.flatMap(({ doc }): CoverageLink[] => {
        const article = readSharedArticle(doc);
        if (!article || !isAcceptable(article.summary, query, languages)) return [];
        const similarity = compareEvents(fingerprint, article.fingerprint, NEWS_BACKGROUND);
        const { verdict } = similarity;
        if (verdict === 'unrelated') return [];
        const { summary, country } = article;
        return [
          { sourceId: 'couchdb', article: summary, country, verdict, similarity, basis: 'text' },
        ];
      });
    },
  };
}

/** Rejects as the database does: what a search would meet. */
export async function tryDatabase(database: DatabaseAccess, ask: Ask): Promise<void> {
  const post = poster(database, ask, new AbortController().signal, ['0', '']);
  rowsOf(await post('_design/parallax/_view/by-key-and-day', { keys: [] }));
}

type Post = (path: string, body: unknown) => Promise<unknown>;

function poster(
  { url, user, password = '' }: DatabaseAccess,
  ask: Ask,
  signal: AbortSignal,
  told: [count: string, days: string],
): Post {
  const base = parseHttpUrl(url);
  // Basic credentials in the clear would be anybody's.
  if (!base || (base.protocol === 'http:' && !LOOPBACK.test(base.hostname)))
    throw new SourceUnavailable('refused', 'https only');
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (user) headers.Authorization = `Basic ${base64(`${user}:${password}`)}`;
  return async (path, json) => {
    const { body } = await ask({
      url: `${base.origin}${base.pathname.replace(/\/$/, '')}/${path}`,
      sourceId: 'couchdb',
      told: { code: 'keys-compared', params: told },
      headers,
      json,
      maxBytes: MOST_BYTES,
      gapMs: 0,
      signal,
    });
    try {
      return JSON.parse(new TextDecoder().decode(body));
    } catch {
      throw new SourceUnavailable('malformed');
    }
  };
}

async function candidates(
  post: Post,
  keys: { hash: number; weight: number }[],
  day: string,
): Promise<string[]> {
  const days = Array.from({ length: 2 * DAYS_AROUND + 1 }, (_, at) =>
    addDays(day, at - DAYS_AROUND),
  );
  const wanted = keys.flatMap(({ hash }) => days.map((one) => [hash, one]));
  const answer = await post('_design/parallax/_view/by-key-and-day', { keys: wanted });
  const weights = new Map(keys.map(({ hash, weight }) => [hash, weight]));
  const scores = new Map<string, number>();
  for (const { id, key } of rowsOf(answer)) {
    if (typeof id !== 'string' || !Array.isArray(key)) continue;
    scores.set(id, (scores.get(id) ?? 0) + (weights.get(Number(key[0])) ?? 0));
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CANDIDATES)
    .map(([id]) => id);
}

function rowsOf(answer: unknown): { id?: unknown; key?: unknown; doc?: unknown }[] {
  const rows = (answer as { rows?: unknown } | null)?.rows;
  if (!Array.isArray(rows)) throw new SourceUnavailable('malformed');
  return rows.filter((row) => typeof row === 'object' && row !== null);
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
