import { resolveLanguage } from '@/lib/article/language';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Answer, Ask } from '@/lib/coverage/web/ask';
import { decodeText } from '@/lib/coverage/web/decode-text';
import { parseHttpUrl } from '@/lib/url';
import type { Feed, FoundFeed } from './feed';
import type { ParsedFeed } from './feed-item';
import { ACCEPT_FEEDS } from './fetch-feed';
import { feedLinks } from './page-links';
import { parseFeed } from './parse-feed';

/** What stands under an address: a feed, or a page with the feeds that it names. */
export type FeedSearch = { kind: 'feed'; feed: Feed } | { kind: 'page'; found: FoundFeed[] };

const MOST_BYTES = 5_000_000;
/** Where sites keep a feed that their pages do not name. */
const USUAL_PATHS = ['/feed', '/rss', '/rss.xml', '/atom.xml'];
/** Headlines that are enough to tell a language by. */
const HEADLINES = 10;

/** Looks for feeds at an address that the reader typed; rejects with SourceUnavailable. */
export async function findFeeds(
  address: string,
  ask: Ask,
  signal?: AbortSignal,
): Promise<FeedSearch> {
  const answer = await lookAt(address, ask, signal);
  const feed = feedIn(answer);
  if (feed) return { kind: 'feed', feed };
  const found = feedLinks(textOf(answer), answer.url);
  if (found.length > 0) return { kind: 'page', found };
  for (const path of USUAL_PATHS) {
    const guess = new URL(path, answer.url).href;
    const other = await lookAt(guess, ask, signal).catch(ignoreUnavailable);
    const feed = other && feedIn(other);
    if (feed) return { kind: 'feed', feed };
  }
  return { kind: 'page', found: [] };
}

/** What the reader typed as an address: 'example.com/feed' means https; undefined for what is none. */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const url = parseHttpUrl(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
  return url && /\.|^localhost$|:/.test(url.hostname) ? url.href : undefined;
}

function lookAt(url: string, ask: Ask, signal: AbortSignal | undefined): Promise<Answer> {
  return ask({
    url,
    sourceId: 'feed-finder',
    told: { code: 'feeds-looked-for', params: [new URL(url).host] },
    headers: { Accept: `${ACCEPT_FEEDS}, text/html;q=0.8` },
    maxBytes: MOST_BYTES,
    signal,
  });
}

function feedIn(answer: Answer): Feed | undefined {
  const parsed = parseFeed(textOf(answer), answer.url);
  if (!parsed) return undefined;
  const { url } = answer;
  const name = parsed.title ?? new URL(url).hostname;
  return { id: url, name, url, language: languageOf(parsed), site: parsed.site };
}

function languageOf({ language, items }: ParsedFeed): string {
  const headlines = items.slice(0, HEADLINES).map(({ title, text }) => `${title}. ${text}`);
  return resolveLanguage(language ? [language] : [], headlines.join('\n'));
}

function textOf({ body, headers }: Answer): string {
  return decodeText(body, headers.get('content-type'));
}

function ignoreUnavailable(error: unknown): undefined {
  if (!(error instanceof SourceUnavailable)) throw error;
}
