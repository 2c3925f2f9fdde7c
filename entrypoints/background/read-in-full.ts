import type { Article } from '@/lib/article/article';
import type { ArticleIndex, RememberedArticle } from '@/lib/coverage/article-index';
import type { CoverageLink } from '@/lib/coverage/coverage-source';
import {
  createCandidateReader,
  type ReadCandidates,
} from '@/lib/coverage/full-text/read-candidates';
import { readPage } from '@/lib/coverage/full-text/read-page';
import { createRobots } from '@/lib/coverage/full-text/robots';
import { sketchText } from '@/lib/coverage/text-sketch';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { loadSettings } from '@/lib/settings/store';
import { describeArticle } from './describe-headline';
import type { Network } from './network';
import { parsePage } from './parse-page';

/** Reads reports in full that are known by their headline; what was read is filed as such, so that no outlet is asked twice. */
export function readInFull(reports: ArticleIndex, { ask, cache }: Network): ReadCandidates {
  const parts = { ask, isAllowed: createRobots(ask, cache), parsePage };
  return createCandidateReader({
    isAllowed: async () => (await loadSettings()).readsCandidates,
    async readReport(link) {
      const article = await readPage(link.article.url, link.article.title, parts);
      const fingerprint = await describeArticle(article);
      await reports.remember(inFull(link, article, fingerprint));
      return { article, fingerprint };
    },
  });
}

/** Filed under the address at which it was found, where it takes the place of its headline. */
function inFull(
  { article: found, country }: CoverageLink,
  article: Article,
  fingerprint: EventFingerprint,
): RememberedArticle {
  const { canonicalUrl, title, language, publishedAt, aliases, text } = article;
  return {
    summary: { ...found, title, language, publishedAt: publishedAt ?? found.publishedAt },
    aliases: [canonicalUrl, ...aliases],
    fingerprint,
    readAt: Date.now(),
    country,
    basis: 'text',
    sketch: sketchText(`${title}\n${text}`),
  };
}
