import type { Selector } from '@/lib/anchoring/selectors';
import type { ArticleSummary } from '@/lib/article/article';
import type { Entity } from '@/lib/entities/entity';

/** A passage that the reader saved, with where it stands and what was known of it. One document of the collection. */
export interface Snippet {
  /** Schema version of the document; lib/collection/migrations holds the steps. */
  schema: 1;
  id: string;
  article: ArticleSummary;
  /** Further addresses under which the same article may be open. */
  aliases: string[];
  selectors: Selector[];
  /** The saved words (the quote selector's `exact`). */
  text: string;
  language: string;
  /** Officials, people, places and organisations inside the passage. */
  entities: Entity[];
  note: string;
  tags: string[];
  /** ISO 8601. */
  createdAt: string;
  updatedAt: string;
}
