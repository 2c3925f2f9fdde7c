import type { ArticleSummary } from '@/lib/article/article';
import { stripTracking } from '@/lib/article/canonical-url';
import type { CoverageLink, CoverageQuery, CoverageSource } from '@/lib/coverage/coverage-source';
import { failureInAnswer, type GdeltArticle, parseArticles } from '@/lib/coverage/gdelt/answer';
import { countryCode, languageCode } from '@/lib/coverage/gdelt/language-codes';
import {
  type EnglishPlaceName,
  type GdeltQuery,
  gdeltQuery,
  isBeyondMemory,
} from '@/lib/coverage/gdelt/query';
import { isAcceptable } from '@/lib/coverage/is-acceptable';
import { type DescribeHeadline, judgeHeadline } from '@/lib/coverage/judge-headline';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { AnswerCache } from '@/lib/coverage/web/answer-cache';
import type { Ask } from '@/lib/coverage/web/ask';

export interface GdeltParts {
  cache: AnswerCache;
  describe: DescribeHeadline;
  englishName: EnglishPlaceName;
  /** Languages to ask for when a search names none: the reader's, or all that are supported. */
  languages: () => Promise<string[]>;
  now?: () => number;
}

const HOST = 'api.gdeltproject.org';
const MOST_RECORDS = 75;
const MOST_BYTES = 2_000_000;
/** "Please limit requests to one every 5 seconds." */
const GAP_MS = 6000;
/** The penalty outlives any shorter back-off. */
const PAUSE_MS = 300_000;

/**
 * GDELT's DOC 2.0 API: articles of the world's news by names. Asked only when the reader says so, since the names of the
 * article leave the browser; each query once a day. https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/
 */
export function gdeltSource(parts: GdeltParts): CoverageSource {
  const { cache, describe, englishName, languages, now = Date.now } = parts;
  return {
    id: 'gdelt',
    languages: 'any',
    hosts: [HOST],
    onRequest: true,
    timeOutMs: 30_000,
    async search(query, { ask, signal, languages: wanted }) {
      signal.throwIfAborted();
      const tongues = wanted ?? (await languages());
      const today = new Date(now()).toISOString().slice(0, 10);
      if (isBeyondMemory(query.fingerprint, today)) throw new SourceUnavailable('too-old');
      const words = await gdeltQuery(query.fingerprint, englishName, tongues, today);
      if (!words) throw new SourceUnavailable('nothing-to-ask');
      if (!ask) throw new SourceUnavailable('consent-needed');
      const articles = await cached(cache, words, () => fetchArticles(words, ask, signal));
      signal.throwIfAborted();
      const links: CoverageLink[] = [];
      for (const article of articles) {
        const link = await linkTo(article, query, wanted, describe);
        if (link) links.push(link);
      }
      return links;
    },
  };
}

async function fetchArticles(
  words: GdeltQuery,
  ask: Ask,
  signal: AbortSignal,
): Promise<GdeltArticle[]> {
  const parameters = new URLSearchParams({
    ...words,
    mode: 'artlist',
    format: 'json',
    maxrecords: String(MOST_RECORDS),
    sort: 'hybridrel',
  });
  const { body } = await ask({
    url: `https://${HOST}/api/v2/doc/doc?${parameters}`,
    sourceId: 'gdelt',
    told: { code: 'names-searched', params: [words.query] },
    maxBytes: MOST_BYTES,
    timeOutMs: 20_000,
    gapMs: GAP_MS,
    pauseMs: PAUSE_MS,
    failureIn: failureInAnswer,
    signal,
  });
  return parseArticles(body);
}

async function cached(
  cache: AnswerCache,
  words: GdeltQuery,
  load: () => Promise<GdeltArticle[]>,
): Promise<GdeltArticle[]> {
  const key = `gdelt ${words.startdatetime} ${words.query}`;
  const known = await cache.get(key);
  if (Array.isArray(known)) return known as GdeltArticle[];
  const loaded = await load();
  await cache.put(key, loaded);
  return loaded;
}

async function linkTo(
  found: GdeltArticle,
  query: CoverageQuery,
  wanted: string[] | undefined,
  describe: DescribeHeadline,
): Promise<CoverageLink | undefined> {
  const language = languageCode(found.language);
  if (!language) return undefined;
  const article: ArticleSummary = {
    url: found.url,
    canonicalUrl: stripTracking(found.url),
    title: found.title,
    siteName: found.domain,
    language,
    publishedAt: found.seenAt,
  };
  if (!isAcceptable(article, query, wanted)) return undefined;
  const similarity = await judgeHeadline(query.fingerprint, article, describe);
  const { verdict } = similarity;
  if (verdict === 'unrelated') return undefined;
  const country = found.country ? countryCode(found.country) : undefined;
  return { sourceId: 'gdelt', article, country, verdict, similarity, basis: 'headline' };
}
