import type { Article } from '@/lib/article/article';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Ask } from '@/lib/coverage/web/ask';
import { decodeText } from '@/lib/coverage/web/decode-text';
import { isPublicHost } from '@/lib/coverage/web/public-host';
import { parseHttpUrl } from '@/lib/url';
import type { IsAllowed } from './robots';

export interface PageParts {
  ask: Ask;
  isAllowed: IsAllowed;
  /** Extracts the article of a page's markup, off the page's thread; undefined when there is none. */
  parsePage: (markup: string, url: string) => Promise<Article | undefined>;
}

/** Pages of news are below 2 MB. */
const MOST_BYTES = 3_000_000;

/** Fetches a report as anybody without an account sees it, if its host allows that; rejects with SourceUnavailable. */
export async function readPage(
  url: string,
  title: string,
  { ask, isAllowed, parsePage }: PageParts,
  signal?: AbortSignal,
): Promise<Article> {
  const address = parseHttpUrl(url);
  // An address from a feed must not reach into the reader's own network.
  if (!address || !isPublicHost(address.hostname)) throw new SourceUnavailable('refused');
  if (!(await isAllowed(address.href, signal)))
    throw new SourceUnavailable('refused', 'robots.txt');
  const answer = await ask({
    url: address.href,
    sourceId: 'full-text',
    told: { code: 'report-read', params: [title] },
    headers: { Accept: 'text/html, application/xhtml+xml' },
    maxBytes: MOST_BYTES,
    signal,
  });
  const type = answer.headers.get('content-type');
  if (type && !/html/i.test(type)) throw new SourceUnavailable('malformed', type);
  const article = await parsePage(decodeText(answer.body, type), answer.url);
  if (!article) throw new SourceUnavailable('malformed', 'no article');
  return article;
}
