import type { Alternate, ArticleSummary } from '@/lib/article/article';
import { stripTracking } from '@/lib/article/canonical-url';
import type { CoverageLink, CoverageSource } from '@/lib/coverage/coverage-source';
import { isAcceptable } from '@/lib/coverage/is-acceptable';
import { decodeAddressPart, parseHttpUrl, registrableDomain } from '@/lib/url';

/** Other-language versions that the page itself names. Judged by their addresses alone: nothing is fetched. */
export function alternatesSource(): CoverageSource {
  return {
    id: 'alternates',
    languages: 'any',
    hosts: [],
    async search(query, context) {
      context.signal.throwIfAborted();
      return query.alternates.flatMap((alternate): CoverageLink[] => {
        const article = summarise(alternate, query.article);
        const isVersion = article && namesArticle(alternate, query.article);
        if (!isVersion || !isAcceptable(article, query, context.languages)) return [];
        return [{ sourceId: 'alternates', article, verdict: 'same-event', basis: 'address' }];
      });
    },
  };
}

function summarise(alternate: Alternate, own: ArticleSummary): ArticleSummary | undefined {
  const url = parseHttpUrl(alternate.url, own.url);
  if (!url) return undefined;
  const sameOutlet = registrableDomain(url.host) === registrableDomain(new URL(own.url).host);
  return {
    canonicalUrl: stripTracking(url.href),
    url: url.href,
    // The version's own title is not known before it is opened; the article's own names the event as well.
    title: alternate.title ?? own.title,
    siteName: sameOutlet ? own.siteName : url.host,
    language: alternate.language,
    publishedAt: own.publishedAt,
  };
}

const LANGUAGE_SEGMENT = /^[a-z]{2,3}([-_][a-z]{2,4})?$/i;

/**
 * Many outlets point every language at that edition's front page or section. An address names an article when it goes
 * about as deep as the article's own and ends in something that no front page has: a number or a slug.
 */
function namesArticle(alternate: Alternate, own: ArticleSummary): boolean {
  const url = parseHttpUrl(alternate.url, own.url);
  const ownUrl = parseHttpUrl(own.url);
  if (!url || !ownUrl) return false;
  const segments = segmentsOf(url);
  const ownSegments = segmentsOf(ownUrl);
  if (ownSegments.length === 0) return url.search !== '' && ownUrl.search !== '';
  const identifies = (part: string): boolean =>
    /\d{4,}|[^-_]+[-_][^-_]+/.test(part) || part.length > 14;
  const inQuery = /\d{3,}/.test(url.search);
  if (segments.length === 0) return inQuery;
  return inQuery || segments.some(identifies) || segments.at(-1) === ownSegments.at(-1);
}

function segmentsOf(url: URL): string[] {
  return decodeAddressPart(url.pathname)
    .split('/')
    .filter((part) => part !== '' && !LANGUAGE_SEGMENT.test(part) && !/^index\.\w+$/.test(part));
}
