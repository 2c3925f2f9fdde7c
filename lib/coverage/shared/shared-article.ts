import type { ArticleSummary } from '@/lib/article/article';
import type { RememberedArticle } from '@/lib/coverage/article-index';
import { indexKeys } from '@/lib/coverage/index-keys';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import { hash32 } from '@/lib/event/hash';
import { parseHttpUrl } from '@/lib/url';

/** An article as it stands in a newsroom's CouchDB database: what it is and what it is about, no text. */
export interface SharedArticle {
  _id: string;
  type: 'parallax-article';
  version: 1;
  /** ISO day under which it is filed. */
  day: string;
  /** Hashes of its language-neutral keys (index-keys). */
  keys: number[];
  summary: ArticleSummary;
  fingerprint: EventFingerprint;
  country?: string;
}

/** Weightiest keys of an article: they find it, and a view with all of them would be ten times as large. */
const MOST_KEYS = 24;

/** View `parallax/by-key-and-day`: one row for each key of an article, `[key, day]`. */
export const SHARED_INDEX_DESIGN = {
  _id: '_design/parallax',
  language: 'javascript',
  views: {
    'by-key-and-day': {
      map: `function (doc) {
  if (doc.type !== 'parallax-article' || doc.version !== 1) return;
  doc.keys.forEach(function (key) { emit([key, doc.day], null); });
}`,
    },
  },
} as const;

/** The document under which a newsroom shares an article. The same address gives the same document. */
export function sharedArticle(article: RememberedArticle): SharedArticle {
  const { summary, fingerprint, country, readAt } = article;
  return {
    _id: `article:${hash32(summary.canonicalUrl).toString(36)}:${summary.canonicalUrl.slice(-80)}`,
    type: 'parallax-article',
    version: 1,
    day: fingerprint.day ?? new Date(readAt).toISOString().slice(0, 10),
    keys: weightiestKeys(fingerprint).map(({ hash }) => hash),
    summary,
    fingerprint,
    country,
  };
}

export function weightiestKeys(fingerprint: EventFingerprint): { hash: number; weight: number }[] {
  return indexKeys(fingerprint, NEWS_BACKGROUND)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_KEYS);
}

/** A document of the database, if it is an article that can be compared; what colleagues' programs write is not taken on trust. */
export function readSharedArticle(value: unknown): SharedArticle | undefined {
  const doc = value as Partial<SharedArticle> | null | undefined;
  if (doc?.type !== 'parallax-article' || doc.version !== 1) return undefined;
  const { summary, fingerprint } = doc;
  const isComplete =
    parseHttpUrl(summary?.url) !== undefined &&
    parseHttpUrl(summary?.canonicalUrl) !== undefined &&
    typeof summary?.title === 'string' &&
    typeof summary.language === 'string' &&
    fingerprint?.version === 1 &&
    [fingerprint.people, fingerprint.places, fingerprint.days, fingerprint.numbers].every(
      Array.isArray,
    );
  return isComplete ? (doc as SharedArticle) : undefined;
}
