import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ArticleSummary } from '@/lib/article/article';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { LinkBasis } from './coverage-source';
import type { DayBlock } from './day-block';

/** An article that was read: what it is, and what it is about. */
export interface RememberedArticle {
  summary: ArticleSummary;
  /** Further addresses of the same article. */
  aliases: string[];
  fingerprint: EventFingerprint;
  /** Epoch ms; for reports that nobody has read yet, when they were filed. */
  readAt: number;
  /** Where the outlet is at home, ISO 3166-1 alpha-2. */
  country?: string;
  /** What the fingerprint rests on; the whole text when absent. */
  basis?: LinkBasis;
  /** See text-sketch; absent for short texts. */
  sketch?: number[];
}

/** `url` is the canonical address; `day` the block that holds the article's keys. */
export interface StoredArticle extends RememberedArticle {
  id?: number;
  url: string;
  day: string;
}

interface ArticleSchema extends DBSchema {
  articles: {
    key: number;
    value: StoredArticle;
    indexes: { url: string; readAt: number };
  };
  days: { key: string; value: DayBlock };
}

export type ArticleDatabase = IDBPDatabase<ArticleSchema>;

/** One step for each version, in order; a database of version n has had the first n. Never edit a step that was released. */
const STEPS: ((database: ArticleDatabase) => void)[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id', autoIncrement: true });
    articles.createIndex('url', 'url', { unique: true });
    articles.createIndex('readAt', 'readAt');
    database.createObjectStore('days', { keyPath: 'day' });
  },
];

/** Opens and, where needed, upgrades the database. `onClosed`: another version of the extension wants it, or the browser closed it. */
export function openArticleDatabase(name: string, onClosed: () => void): Promise<ArticleDatabase> {
  return openDB<ArticleSchema>(name, STEPS.length, {
    upgrade(database, oldVersion) {
      for (const step of STEPS.slice(oldVersion)) step(database);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}
