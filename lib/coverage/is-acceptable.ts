import type { ArticleSummary } from '@/lib/article/article';
import { stripTracking } from '@/lib/article/canonical-url';
import { parseHttpUrl } from '@/lib/url';
import type { CoverageQuery } from './coverage-source';

/**
 * Whether a source may offer a report for a query: a web page, not the article itself under any of its addresses, and in one
 * of the wanted languages, or in any but the article's own when none are named.
 */
export function isAcceptable(
  report: ArticleSummary,
  query: CoverageQuery,
  languages: string[] | undefined,
  aliases: string[] = [],
): boolean {
  if (!parseHttpUrl(report.url) || !parseHttpUrl(report.canonicalUrl)) return false;
  const own = addressesOf(query.article, query.aliases);
  for (const address of addressesOf(report, aliases)) if (own.has(address)) return false;
  return languages
    ? languages.includes(report.language)
    : report.language !== query.article.language;
}

function addressesOf(article: ArticleSummary, aliases: string[] = []): Set<string> {
  return new Set([article.url, article.canonicalUrl, ...aliases].map(stripTracking));
}
