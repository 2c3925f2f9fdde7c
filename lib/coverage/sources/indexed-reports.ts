import type { ArticleIndex } from '@/lib/coverage/article-index';
import type { CoverageLink, CoverageQuery, SearchContext } from '@/lib/coverage/coverage-source';
import { isAcceptable } from '@/lib/coverage/is-acceptable';

/** Links to what an index holds on the query's event; nothing leaves the browser. */
export async function searchIndexed(
  sourceId: string,
  index: Pick<ArticleIndex, 'search'>,
  query: CoverageQuery,
  { signal, since, languages }: SearchContext,
): Promise<CoverageLink[]> {
  signal.throwIfAborted();
  const matches = await index.search(query.fingerprint, { since });
  signal.throwIfAborted();
  return matches.flatMap(({ article, similarity }): CoverageLink[] => {
    const { verdict } = similarity;
    const acceptable = isAcceptable(article.summary, query, languages, article.aliases);
    if (verdict === 'unrelated' || !acceptable) return [];
    const { summary, country, sketch, basis = 'text' } = article;
    return [{ sourceId, article: summary, country, verdict, similarity, basis, sketch }];
  });
}
