import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';
import type { ArticleSummary } from '@/lib/article/article';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { LinkBasis } from './coverage-source';
import { addToSegment, emptySegment, FULL_SEGMENT, type KeySegment } from './key-segment';

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

/** `url` is the canonical address; `day` the day whose segments hold the article's keys. */
export interface StoredArticle extends RememberedArticle {
  id?: number;
  url: string;
  day: string;
}

export interface ArticleSchema extends DBSchema {
  articles: {
    key: number;
    value: StoredArticle;
    indexes: { url: string; readAt: number };
  };
  segments: { key: [day: string, part: number]; value: KeySegment };
  /** 'revision' changes with every change of a segment, so that what is kept in memory can be trusted. */
  state: { key: string; value: number };
}

export type ArticleDatabase = IDBPDatabase<ArticleSchema>;

type Upgrade = IDBPTransaction<ArticleSchema, StoreNames<ArticleSchema>[], 'versionchange'>;

/** One step for each version, in order; a database of version n has had the first n. Never edit a step that was released. */
const STEPS: ((database: ArticleDatabase, upgrade: Upgrade) => void | Promise<void>)[] = [
  (database) => {
    const articles = database.createObjectStore('articles', { keyPath: 'id', autoIncrement: true });
    articles.createIndex('url', 'url', { unique: true });
    articles.createIndex('readAt', 'readAt');
    (database as unknown as IDBPDatabase).createObjectStore('days', { keyPath: 'day' });
  },
  async (database, upgrade) => {
    const segments = database.createObjectStore('segments', { keyPath: ['day', 'part'] });
    database.createObjectStore('state');
    // Version 1 kept the keys of a day in one block, article by article.
    const untyped = upgrade as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
    for (const block of (await untyped.objectStore('days').getAll()) as DayBlock[])
      for (const segment of segmentsOf(block)) await segments.put(segment);
    (database as unknown as IDBPDatabase).deleteObjectStore('days');
  },
];

/** Version 1: article `ids[i]` has `keys[offsets[i], offsets[i + 1])`. */
interface DayBlock {
  day: string;
  ids: Uint32Array;
  offsets: Uint32Array;
  keys: Uint32Array;
}

function segmentsOf({ day, ids, offsets, keys }: DayBlock): KeySegment[] {
  const filed = Array.from(ids, (id, at) => ({
    id,
    keys: [...keys.subarray(offsets[at], offsets[at + 1])],
  }));
  const parts = Math.ceil(filed.length / FULL_SEGMENT);
  return Array.from({ length: parts }, (_, part) => {
    const articles = filed.slice(part * FULL_SEGMENT, (part + 1) * FULL_SEGMENT);
    return addToSegment(emptySegment(day, part), articles);
  });
}

/** Opens and, where needed, upgrades the database. `onClosed`: another version of the extension wants it, or the browser closed it. */
export function openArticleDatabase(name: string, onClosed: () => void): Promise<ArticleDatabase> {
  return openDB<ArticleSchema>(name, STEPS.length, {
    async upgrade(database, oldVersion, _newVersion, upgrade) {
      for (const step of STEPS.slice(oldVersion)) await step(database, upgrade);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}
