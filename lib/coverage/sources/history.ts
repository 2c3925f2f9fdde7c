import type { ArticleIndex } from '@/lib/coverage/article-index';
import type { CoverageLink, CoverageQuery, CoverageSource } from '@/lib/coverage/coverage-source';
import { isAcceptable } from '@/lib/coverage/is-acceptable';

/** The articles that the reader has read before. Nothing leaves the browser. */
export function historySource(index: Pick<ArticleIndex, 'search'>): CoverageSource {
  return {
    id: 'history',
    languages: 'any',
    hosts: [],
    async search(query: CoverageQuery, context) {
      context.signal.throwIfAborted();
      const matches = await index.search(query.fingerprint, { since: context.since });
      context.signal.throwIfAborted();
      return matches.flatMap(({ article, similarity }): CoverageLink[] => {
        const { verdict } = similarity;
        const acceptable = isAcceptable(article.summary, query, context.languages, article.aliases);
        if (verdict === 'unrelated' || !acceptable) return [];
        return [
          { sourceId: 'history', article: article.summary, verdict, similarity, basis: 'text' },
        ];
      });
    },
  };
}
