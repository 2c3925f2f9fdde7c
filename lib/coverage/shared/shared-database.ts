import type { RememberedArticle } from '@/lib/coverage/article-index';
import type { Told } from '@/lib/coverage/request-log';
import { SourceUnavailable } from '@/lib/coverage/source-failure';
import type { Ask } from '@/lib/coverage/web/ask';
import type { SharedIndexAccess } from '@/lib/settings/shared-index-store';
import { parseHttpUrl } from '@/lib/url';
import { SHARED_INDEX_DESIGN, sharedArticle } from './shared-article';

/** Sends JSON to a path of the database and reads the answer; rejects with SourceUnavailable. */
export type Post = (path: string, json: unknown, told: Told) => Promise<unknown>;

const MOST_BYTES = 8_000_000;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
const NOTHING_TOLD: Told = { code: 'keys-compared', params: ['0', ''] };

/** The way to a newsroom's CouchDB database; throws SourceUnavailable for an address that credentials must not be sent to. */
export function sharedDatabase(access: SharedIndexAccess, ask: Ask, signal?: AbortSignal): Post {
  const { user, password = '' } = access;
  const base = parseHttpUrl(access.url);
  // Basic credentials in the clear would be anybody's.
  if (!base || (base.protocol === 'http:' && !LOOPBACK.test(base.hostname)))
    throw new SourceUnavailable('refused', 'https only');
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (user) headers.Authorization = `Basic ${base64(`${user}:${password}`)}`;
  return async (path, json, told) => {
    const { body } = await ask({
      url: `${base.origin}${base.pathname.replace(/\/$/, '')}/${path}`,
      sourceId: 'couchdb',
      told,
      headers,
      json,
      maxBytes: MOST_BYTES,
      gapMs: 0,
      signal,
    });
    try {
      return JSON.parse(new TextDecoder().decode(body));
    } catch {
      throw new SourceUnavailable('malformed');
    }
  };
}

/** Rows of a view's answer; throws SourceUnavailable when there are none. */
export function rowsOf(answer: unknown): { id?: unknown; key?: unknown; doc?: unknown }[] {
  const rows = (answer as { rows?: unknown } | null)?.rows;
  if (!Array.isArray(rows)) throw new SourceUnavailable('malformed');
  return rows.filter((row) => typeof row === 'object' && row !== null);
}

/** Meets what a search would meet, and sets up the view in a database that is new; rejects with SourceUnavailable. */
export async function tryDatabase(access: SharedIndexAccess, ask: Ask): Promise<void> {
  const post = sharedDatabase(access, ask);
  const view = async (): Promise<void> => {
    rowsOf(await post('_design/parallax/_view/by-key-and-day', { keys: [] }, NOTHING_TOLD));
  };
  try {
    await view();
  } catch (error) {
    if (!(error instanceof SourceUnavailable) || error.reason !== 'not-found') throw error;
    await write(post, SHARED_INDEX_DESIGN, NOTHING_TOLD);
    await view();
  }
}

/** Shares an article with the newsroom: title, address and what it is about, no text. One that is there already stays as it is. Rejects with SourceUnavailable. */
export async function shareArticle(
  access: SharedIndexAccess,
  article: RememberedArticle,
  ask: Ask,
): Promise<void> {
  const told: Told = { code: 'article-shared', params: [article.summary.title] };
  await write(sharedDatabase(access, ask), sharedArticle(article), told);
}

/** The server answers 201 also where it took nothing: only a database's administrator may set up a view, and a newsroom may check articles. */
async function write(post: Post, document: { _id: string }, told: Told): Promise<void> {
  const answer = await post('_bulk_docs', { docs: [document] }, told);
  const [row] = Array.isArray(answer) ? (answer as { error?: unknown; reason?: unknown }[]) : [];
  if (!row) throw new SourceUnavailable('malformed');
  if (row.error !== undefined && row.error !== 'conflict')
    throw new SourceUnavailable('refused', String(row.reason ?? row.error));
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
