import type { ArticleIndex } from '@/lib/coverage/article-index';
import type { CoverageSource } from '@/lib/coverage/coverage-source';
import { searchIndexed } from './indexed-reports';

/** The articles that the reader has read before. Nothing leaves the browser. */
export function historySource(index: Pick<ArticleIndex, 'search'>): CoverageSource {
  return {
    id: 'history',
    languages: 'any',
    hosts: [],
    search: (query, context) => searchIndexed('history', index, query, context),
  };
}
