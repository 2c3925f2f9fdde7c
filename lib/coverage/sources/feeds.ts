import type { ArticleIndex } from '@/lib/coverage/article-index';
import type { CoverageSource } from '@/lib/coverage/coverage-source';
import { searchIndexed } from './indexed-reports';

/**
 * Reports that the followed feeds have announced, compared on this device: an outlet learns that its feed is followed, never
 * what is read. Feeds are asked by the feed follower, at its own times; a search asks nobody.
 */
export function feedsSource(reports: Pick<ArticleIndex, 'search'>): CoverageSource {
  return {
    id: 'feeds',
    languages: 'any',
    hosts: [],
    search: (query, context) => searchIndexed('feeds', reports, query, context),
  };
}
