import type { Selector } from '@/lib/anchoring/selectors';
import type { Article } from '@/lib/article/article';
import type { Entity } from '@/lib/entities/entity';
import { SCHEMA_VERSION } from './migrations/migrate';
import type { Snippet } from './snippet';

export interface NewSnippet {
  article: Article;
  selectors: Selector[];
  /** The words as selected; used where no quote selector gives them. */
  text: string;
  entities: Entity[];
  now: Date;
  /** Unique for ever: other machines write to the same collection. */
  id: string;
}

/** A snippet without note and tags. The article's text is not kept, only what identifies it. */
export function createSnippet({
  article,
  selectors,
  entities,
  now,
  id,
  text,
}: NewSnippet): Snippet {
  const { canonicalUrl, url, title, siteName, language, publishedAt } = article;
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const time = now.toISOString();
  return {
    schema: SCHEMA_VERSION,
    id,
    article: { canonicalUrl, url, title, siteName, language, publishedAt },
    aliases: article.aliases,
    selectors,
    text: (quote?.exact ?? text).trim(),
    language,
    entities,
    note: '',
    tags: [],
    createdAt: time,
    updatedAt: time,
  };
}
