import { type EventBackground, NEWS_BACKGROUND } from '@/lib/event/background';
import { compareEvents } from '@/lib/event/compare-events';
import { addDays } from '@/lib/event/dates/iso-day';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { Similarity } from '@/lib/event/similarity';
import {
  type ArticleDatabase,
  openArticleDatabase,
  type RememberedArticle,
  type StoredArticle,
} from './article-database';
import { addToBlock, emptyBlock, removeFromBlock, scoreBlocks } from './day-block';
import { type IndexKey, indexKeys } from './index-keys';

export type { RememberedArticle } from './article-database';

export interface IndexOptions {
  name?: string;
  background?: EventBackground;
  /** The articles read longest ago are forgotten beyond this number. */
  maxArticles?: number;
}

export interface IndexSearch {
  /** Epoch ms; nothing published (or, when that is unknown, read) on an earlier day. */
  since?: number;
  /** Articles at most. */
  limit?: number;
}

export interface IndexMatch {
  article: RememberedArticle;
  similarity: Similarity;
}

/** Days before and after publication in which reports of one event are looked for. */
const WINDOW_DAYS = 21;
/** Candidates that are compared in full. */
const CANDIDATES = 60;
const DEFAULT_LIMIT = 20;
const DEFAULT_MAX_ARTICLES = 100_000;

/** The articles that were read, searchable by event. Opened at first use; works wherever IndexedDB does. */
export class ArticleIndex {
  readonly #name: string;
  readonly #background: EventBackground;
  readonly #maxArticles: number;
  #opened: Promise<ArticleDatabase> | undefined;

  constructor(options: IndexOptions = {}) {
    this.#name = options.name ?? 'parallax-articles';
    this.#background = options.background ?? NEWS_BACKGROUND;
    this.#maxArticles = options.maxArticles ?? DEFAULT_MAX_ARTICLES;
  }

  /** Adds an article, or replaces what was known of it under the same canonical address. */
  async remember(article: RememberedArticle): Promise<void> {
    await this.rememberAll([article]);
  }

  async rememberAll(articles: RememberedArticle[]): Promise<void> {
    const database = await this.#open();
    const write = database.transaction(['articles', 'days'], 'readwrite');
    const stored = write.objectStore('articles');
    const replaced: StoredArticle[] = [];
    const added = new Map<string, { id: number; keys: number[] }[]>();
    for (const article of new Map(
      articles.map((one) => [one.summary.canonicalUrl, one]),
    ).values()) {
      const known = await stored.index('url').get(article.summary.canonicalUrl);
      if (known) replaced.push(known);
      const day = dayOf(article.fingerprint, article.readAt);
      const value: StoredArticle = { ...article, url: article.summary.canonicalUrl, day };
      const id = await stored.put(known ? { ...value, id: known.id } : value);
      const keys = indexKeys(article.fingerprint, this.#background).map(({ hash }) => hash);
      added.set(day, [...(added.get(day) ?? []), { id, keys }]);
    }
    await forgetKeys(write.objectStore('days'), replaced);
    for (const [day, entries] of added) {
      const block = (await write.objectStore('days').get(day)) ?? emptyBlock(day);
      await write.objectStore('days').put(addToBlock(block, entries));
    }
    await write.done;
    await this.#forgetSurplus();
  }

  /** Remembered articles on the same or a related event, most probable first; the article itself included when it is remembered. */
  async search(fingerprint: EventFingerprint, options: IndexSearch = {}): Promise<IndexMatch[]> {
    const database = await this.#open();
    const blocks = await database.getAll('days', windowOf(fingerprint, options.since));
    const wanted = indexKeys(fingerprint, this.#background);
    const candidates = scoreBlocks(blocks, wanted, CANDIDATES);
    const read = database.transaction('articles');
    const articles = await Promise.all(candidates.map(({ id }) => read.store.get(id)));
    return articles
      .flatMap((article): IndexMatch[] => {
        if (!article) return [];
        const similarity = compareEvents(fingerprint, article.fingerprint, this.#background);
        return similarity.verdict === 'unrelated' ? [] : [{ article: bare(article), similarity }];
      })
      .sort((a, b) => b.similarity.probability - a.similarity.probability)
      .slice(0, options.limit ?? DEFAULT_LIMIT);
  }

  /** Remembered articles that share the weightiest of some keys, the latest days first; the caller checks what they say. */
  async withKeys(wanted: IndexKey[], limit: number): Promise<RememberedArticle[]> {
    const read = (await this.#open()).transaction(['articles', 'days']);
    const ids: number[] = [];
    let days = await read.objectStore('days').openCursor(null, 'prev');
    while (days && ids.length < limit) {
      ids.push(...scoreBlocks([days.value], wanted, limit).map(({ id }) => id));
      days = await days.continue();
    }
    const articles = await Promise.all(
      ids.slice(0, limit).map((id) => read.objectStore('articles').get(id)),
    );
    return articles.flatMap((article) => (article ? [bare(article)] : []));
  }

  /** Titles under which articles are filed, by canonical address; addresses that are not filed are left out. */
  async titlesAt(urls: readonly string[]): Promise<Map<string, string>> {
    const byUrl = (await this.#open()).transaction('articles').store.index('url');
    const found = await Promise.all(urls.map((url) => byUrl.get(url)));
    return new Map(found.flatMap((one) => (one ? [[one.url, one.summary.title]] : [])));
  }

  async count(): Promise<number> {
    return (await this.#open()).count('articles');
  }

  /** Forgets articles read before `epochMs`. */
  async forgetOlderThan(epochMs: number): Promise<void> {
    const database = await this.#open();
    const range = IDBKeyRange.upperBound(epochMs, true);
    await this.#forget(await database.getAllFromIndex('articles', 'readAt', range));
  }

  async forgetAll(): Promise<void> {
    const database = await this.#open();
    const write = database.transaction(['articles', 'days'], 'readwrite');
    await Promise.all([write.objectStore('articles').clear(), write.objectStore('days').clear()]);
    await write.done;
  }

  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    (await opened)?.close();
  }

  async #forgetSurplus(): Promise<void> {
    const database = await this.#open();
    const surplus = (await database.count('articles')) - this.#maxArticles;
    if (surplus <= 0) return;
    const oldest: StoredArticle[] = [];
    let cursor = await database.transaction('articles').store.index('readAt').openCursor();
    while (cursor && oldest.length < surplus) {
      oldest.push(cursor.value);
      cursor = await cursor.continue();
    }
    await this.#forget(oldest);
  }

  async #forget(articles: StoredArticle[]): Promise<void> {
    if (articles.length === 0) return;
    const database = await this.#open();
    const write = database.transaction(['articles', 'days'], 'readwrite');
    await forgetKeys(write.objectStore('days'), articles);
    for (const { id } of articles) if (id) await write.objectStore('articles').delete(id);
    await write.done;
  }

  #open(): Promise<ArticleDatabase> {
    this.#opened ??= openArticleDatabase(this.#name, () => {
      this.#opened = undefined;
    }).catch((error: unknown) => {
      // A failed opening must not be remembered: the next call tries again.
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }
}

interface DayStore {
  get(day: string): Promise<ReturnType<typeof emptyBlock> | undefined>;
  put(block: ReturnType<typeof emptyBlock>): Promise<string>;
  delete(day: string): Promise<void>;
}

async function forgetKeys(days: DayStore, articles: StoredArticle[]): Promise<void> {
  const byDay = new Map<string, Set<number>>();
  for (const { day, id } of articles) {
    if (id) byDay.set(day, (byDay.get(day) ?? new Set()).add(id));
  }
  for (const [day, ids] of byDay) {
    const block = await days.get(day);
    const left = block && removeFromBlock(block, ids);
    if (left) await days.put(left);
    else await days.delete(day);
  }
}

function dayOf(fingerprint: EventFingerprint, readAt: number): string {
  return fingerprint.day ?? new Date(readAt).toISOString().slice(0, 10);
}

/** An article without a publication day may be about anything since `since`. */
function windowOf(fingerprint: EventFingerprint, since: number | undefined): IDBKeyRange | null {
  const earliest = since === undefined ? undefined : new Date(since).toISOString().slice(0, 10);
  if (!fingerprint.day) return earliest ? IDBKeyRange.lowerBound(earliest) : null;
  const first = addDays(fingerprint.day, -WINDOW_DAYS);
  const last = addDays(fingerprint.day, WINDOW_DAYS);
  const lower = earliest && earliest > first ? earliest : first;
  return lower > last ? IDBKeyRange.only('') : IDBKeyRange.bound(lower, last);
}

function bare({ id: _id, url: _url, day: _day, ...article }: StoredArticle): RememberedArticle {
  return article;
}
