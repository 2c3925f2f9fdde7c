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
import { type IndexKey, indexKeys } from './index-keys';
import { scoreSegments } from './key-segment';
import {
  addKeys,
  type DayWindow,
  type FiledKeys,
  removeKeys,
  SegmentMemory,
} from './segment-store';

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
const CANDIDATES = 40;
const DEFAULT_LIMIT = 20;
const DEFAULT_MAX_ARTICLES = 100_000;
/** Articles that are stored in one go: some milliseconds of work. */
const PORTION = 100;

/** The articles that were read, searchable by event. Opened at first use; works wherever IndexedDB does. */
export class ArticleIndex {
  readonly #name: string;
  readonly #background: EventBackground;
  readonly #maxArticles: number;
  readonly #segments = new SegmentMemory();
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

  /** The same for many, in portions between which other work gets its turn; each portion is stored or not as a whole. */
  async rememberAll(articles: RememberedArticle[]): Promise<void> {
    const distinct = [...new Map(articles.map((one) => [one.summary.canonicalUrl, one])).values()];
    for (let at = 0; at < distinct.length; at += PORTION) {
      if (at > 0) await new Promise((resolve) => setTimeout(resolve));
      await this.#rememberPortion(distinct.slice(at, at + PORTION));
    }
    await this.#forgetSurplus();
  }

  async #rememberPortion(articles: RememberedArticle[]): Promise<void> {
    const keysOf = articles.map(({ fingerprint }) => indexKeys(fingerprint, this.#background));
    const write = (await this.#open()).transaction(['articles', 'segments', 'state'], 'readwrite');
    const stored = write.objectStore('articles');
    const replaced: StoredArticle[] = [];
    const filed: FiledKeys[] = await Promise.all(
      articles.map(async (article, at) => {
        const url = article.summary.canonicalUrl;
        const known = await stored.index('url').get(url);
        if (known) replaced.push(known);
        const day = dayOf(article.fingerprint, article.readAt);
        const value: StoredArticle = { ...article, url, day };
        const id = await stored.put(known ? { ...value, id: known.id } : value);
        return { id, day, keys: (keysOf[at] ?? []).map(({ hash }) => hash) };
      }),
    );
    await removeKeys(write, replaced);
    await addKeys(write, filed);
    await this.#segments.changed(write, [...replaced, ...filed]);
    await write.done;
  }

  /** Remembered articles on the same or a related event, most probable first; the article itself included when it is remembered. */
  async search(fingerprint: EventFingerprint, options: IndexSearch = {}): Promise<IndexMatch[]> {
    const database = await this.#open();
    const segments = await this.#segments.read(database, windowOf(fingerprint, options.since));
    const wanted = indexKeys(fingerprint, this.#background);
    const candidates = scoreSegments(segments, wanted, CANDIDATES);
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
    const database = await this.#open();
    const segments = await this.#segments.read(database, {});
    const byDay = new Map<string, typeof segments>();
    for (const one of segments) byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
    const ids: number[] = [];
    for (const day of [...byDay.keys()].sort().reverse()) {
      if (ids.length >= limit) break;
      ids.push(...scoreSegments(byDay.get(day) ?? [], wanted, limit).map(({ id }) => id));
    }
    const read = database.transaction('articles');
    const articles = await Promise.all(ids.slice(0, limit).map((id) => read.store.get(id)));
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
    const write = database.transaction(['articles', 'segments', 'state'], 'readwrite');
    await Promise.all([
      write.objectStore('articles').clear(),
      write.objectStore('segments').clear(),
    ]);
    await this.#segments.changed(write, 'all');
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
    const write = database.transaction(['articles', 'segments', 'state'], 'readwrite');
    await removeKeys(write, articles);
    await this.#segments.changed(write, articles);
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

function dayOf(fingerprint: EventFingerprint, readAt: number): string {
  return fingerprint.day ?? new Date(readAt).toISOString().slice(0, 10);
}

/** Days, both included, in which reports of the event are looked for; an article without a publication day may be about any. */
function windowOf({ day }: EventFingerprint, since: number | undefined): DayWindow {
  const earliest = since === undefined ? undefined : new Date(since).toISOString().slice(0, 10);
  if (!day) return { first: earliest };
  const first = addDays(day, -WINDOW_DAYS);
  return {
    first: earliest && earliest > first ? earliest : first,
    last: addDays(day, WINDOW_DAYS),
  };
}

function bare({ id: _id, url: _url, day: _day, ...article }: StoredArticle): RememberedArticle {
  return article;
}
