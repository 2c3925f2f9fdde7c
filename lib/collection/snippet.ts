import type { Selector } from '@/lib/anchoring/selectors';
import type { ArticleSummary } from '@/lib/article/article';
import type { Entity } from '@/lib/entities/entity';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { SnippetColour } from './colours';

/** Version that this build writes: one more than there are migrations. */
export const SCHEMA_VERSION = 2;

/** A report of the same or a related event in another language, found when the snippet was saved or at a later visit. */
export interface KnownReport {
  article: ArticleSummary;
  verdict: 'same-event' | 'related';
  /** ISO 8601; when it was found first. */
  foundAt: string;
}

/** A passage that the reader saved, with where it stands and what was known of it. One document of the collection. */
export interface Snippet {
  /** Schema version of the document; lib/collection/migrations holds the steps. */
  schema: typeof SCHEMA_VERSION;
  /** Unique for ever: other machines write to the same collection. */
  id: string;
  article: ArticleSummary;
  /** As the page words it; several names where there were several authors. */
  byline?: string;
  /** Further addresses under which the same article may be open. */
  aliases: string[];
  /** Opens the article at the passage in any browser that knows text fragments, without Parallax. */
  link: string;
  selectors: Selector[];
  /** The saved words (the quote selector's `exact`). */
  text: string;
  language: string;
  /** Officials, people, places and organisations inside the passage. */
  entities: Entity[];
  /** The article's event, shortened for the collection; absent where the article was not recognised. */
  fingerprint?: EventFingerprint;
  /** Reports of the event in other languages; grows at later visits. */
  reports: KnownReport[];
  /** ISO 8601; since when the passage is not found in its page any more. Absent where the latest visit found it. */
  missingSince?: string;
  note: string;
  tags: string[];
  colour: SnippetColour;
  /** ISO 8601. */
  createdAt: string;
  /** When the reader last changed it; what Parallax adds by itself does not count. */
  updatedAt: string;
}
