import type { Article } from '@/lib/article/article';
import type { ArticleIndex } from '@/lib/coverage/article-index';
import {
  createCandidateReader,
  type ReadCandidates,
} from '@/lib/coverage/full-text/read-candidates';
import { readPage } from '@/lib/coverage/full-text/read-page';
import { createRobots } from '@/lib/coverage/full-text/robots';
import { sketchText } from '@/lib/coverage/text-sketch';
import { loadSettings } from '@/lib/settings/store';
import { describeArticle } from './describe-headline';
import type { Network } from './network';
import { parsePage } from './parse-page';

/** Reads reports in full that are known by their headline; what was read is filed as such, so that no outlet is asked twice. */
export function readInFull(reports: ArticleIndex, { ask, cache }: Network): ReadCandidates {
  const parts = { ask, isAllowed: createRobots(ask, cache), parsePage };
  return createCandidateReader({
    isAllowed: async () => (await loadSettings()).readsCandidates,
    async readReport(url, title) {
      const article = await readPage(url, title, parts);
      const fingerprint = await describeArticle(article);
      await file(reports, url, article, fingerprint);
      return { article, fingerprint };
    },
  });
}

async function file(
  reports: ArticleIndex,
  url: string,
  article: Article,
  fingerprint: Awaited<ReturnType<typeof describeArticle>>,
): Promise<void> {
  const { canonicalUrl, title, siteName, language, publishedAt, aliases, text } = article;
  await reports.remember({
    summary: { url, canonicalUrl, title, siteName, language, publishedAt },
    aliases,
    fingerprint,
    readAt: Date.now(),
    basis: 'text',
    sketch: sketchText(`${title}\n${text}`),
  });
}
