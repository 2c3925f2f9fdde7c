import type { ArticleSummary } from '@/lib/article/article';
import { stripTracking } from '@/lib/article/canonical-url';
import type { CoverageLink, CoverageQuery, CoverageSource } from '@/lib/coverage/coverage-source';
import { stampsAround } from '@/lib/coverage/gdelt/edge-files';
import { bareAddress, type EdgeReport, reportsInFile } from '@/lib/coverage/gdelt/edges';
import { isAcceptable } from '@/lib/coverage/is-acceptable';
import { type DescribeHeadline, judgeHeadline } from '@/lib/coverage/judge-headline';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { AnswerCache } from '@/lib/coverage/web/answer-cache';
import type { Ask } from '@/lib/coverage/web/ask';

export interface EdgesParts {
  cache: AnswerCache;
  describe: DescribeHeadline;
  now?: () => number;
}

const HOST = 'data.gdeltproject.org';
/** They have 100 to 180 kB. */
const MOST_BYTES = 3_000_000;
const GAP_MS = 250;

/**
 * GDELT's files of similar articles, one every few minutes: those of the hours around the article are fetched whole and
 * searched here, so that no address of a read page leaves the browser.
 * https://blog.gdeltproject.org/announcing-the-global-similarity-graph/
 */
export function gdeltEdgesSource({ cache, describe, now = Date.now }: EdgesParts): CoverageSource {
  return {
    id: 'gdelt-edges',
    languages: 'any',
    hosts: [HOST],
    timeOutMs: 60_000,
    async search(query, { ask, signal, languages }) {
      signal.throwIfAborted();
      const published = momentOf(query.article.publishedAt);
      if (published === undefined) return [];
      const stamps = stampsAround(published, now());
      if (!ask || stamps.length === 0) return [];
      const reports = await searchFiles(stamps, query, (stamp) => load(stamp, ask, cache, signal));
      signal.throwIfAborted();
      const links: CoverageLink[] = [];
      for (const report of reports) {
        const link = await linkTo(report, query, languages, describe);
        if (link) links.push(link);
      }
      return links;
    },
  };
}

/** A day without a time would mean all files of the day. */
function momentOf(publishedAt: string | undefined): number | undefined {
  const time = publishedAt?.includes('T') ? Date.parse(publishedAt) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

async function searchFiles(
  stamps: string[],
  { article, aliases = [] }: CoverageQuery,
  loadFile: (stamp: string) => Promise<Uint8Array<ArrayBuffer> | undefined>,
): Promise<EdgeReport[]> {
  const own = new Set([article.url, article.canonicalUrl, ...aliases].map(bareAddress));
  const found = new Map<string, EdgeReport>();
  let records = 0;
  let files = 0;
  for (const stamp of stamps) {
    const file = await loadFile(stamp);
    if (!file) continue;
    files += 1;
    const inFile = await reportsInFile(file, own);
    records += inFile.records;
    for (const report of inFile.reports) found.set(report.url, report);
  }
  if (files > 0 && records === 0) throw new SourceUnavailable('malformed', 'empty files');
  return [...found.values()];
}

/** Not every minute has its file. */
async function load(
  stamp: string,
  ask: Ask,
  cache: AnswerCache,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const key = `gdelt-edges ${stamp}`;
  const known = await cache.get(key);
  if (known instanceof Uint8Array) return new Uint8Array(known);
  try {
    const { body } = await ask({
      url: `https://${HOST}/gdeltv3/gsg/${stamp}.gsg.json.gz`,
      sourceId: 'gdelt-edges',
      told: { code: 'hours-taken', params: [readable(stamp)] },
      maxBytes: MOST_BYTES,
      gapMs: GAP_MS,
      signal,
    });
    await cache.put(key, body);
    return body;
  } catch (error) {
    if (error instanceof SourceUnavailable && error.reason === 'not-found') return undefined;
    throw error;
  }
}

function readable(stamp: string): string {
  const [, day, hour, minute] = /^(\d{8})(\d\d)(\d\d)/.exec(stamp) ?? [];
  return `${day?.replace(/(\d{4})(\d\d)/, '$1-$2-')} ${hour}:${minute} UTC`;
}

async function linkTo(
  report: EdgeReport,
  query: CoverageQuery,
  wanted: string[] | undefined,
  describe: DescribeHeadline,
): Promise<CoverageLink | undefined> {
  const { url, title, language, seenAt } = report;
  const article: ArticleSummary = {
    url,
    canonicalUrl: stripTracking(url),
    title,
    siteName: new URL(url).hostname.replace(/^www\./, ''),
    language,
    publishedAt: seenAt,
  };
  if (!isAcceptable(article, query, wanted)) return undefined;
  const similarity = await judgeHeadline(query.fingerprint, article, describe);
  // GDELT has compared the texts, so that the two belong together; whether they tell one event is for ours to say.
  const verdict = similarity.verdict === 'same-event' ? 'same-event' : 'related';
  return { sourceId: 'gdelt-edges', article, verdict, similarity, basis: 'headline' };
}
