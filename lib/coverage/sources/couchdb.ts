import type { CoverageLink, CoverageSource } from '@/lib/coverage/coverage-source';
import { isAcceptable } from '@/lib/coverage/is-acceptable';
import type { Told } from '@/lib/coverage/request-log';
import { readSharedArticle, weightiestKeys } from '@/lib/coverage/shared/shared-article';
import { type Post, rowsOf, sharedDatabase } from '@/lib/coverage/shared/shared-database';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import { addDays } from '@/lib/event/dates/iso-day';
import type { SharedIndexAccess } from '@/lib/settings/shared-index-store';

const DAYS_AROUND = 3;
/** Articles that are compared in full. */
const CANDIDATES = 40;

/**
 * A newsroom's article index in a CouchDB database. The server is asked for articles by keys and days (hashes of names and
 * places), never for an address; it is the newsroom's own. https://docs.couchdb.org/en/stable/api/ddoc/views.html
 */
export function couchdbSource(
  access: () => Promise<SharedIndexAccess | undefined>,
): CoverageSource {
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
      const told: Told = { code: 'keys-compared', params: [String(keys.length), day] };
      const post = sharedDatabase(database, ask, signal);
      const ids = await candidates(post, keys, day, told);
      if (ids.length === 0) return [];
      const rows = rowsOf(await post('_all_docs?include_docs=true', { keys: ids }, told));
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

async function candidates(
  post: Post,
  keys: { hash: number; weight: number }[],
  day: string,
  told: Told,
): Promise<string[]> {
  const days = Array.from({ length: 2 * DAYS_AROUND + 1 }, (_, at) =>
    addDays(day, at - DAYS_AROUND),
  );
  const wanted = keys.flatMap(({ hash }) => days.map((one) => [hash, one]));
  const answer = await post('_design/parallax/_view/by-key-and-day', { keys: wanted }, told);
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
