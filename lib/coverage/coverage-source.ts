import type { Alternate, ArticleSummary } from '@/lib/article/article';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { Similarity } from '@/lib/event/similarity';

/** The open article, as sources see it. */
export interface CoverageQuery {
  article: ArticleSummary;
  /** Further addresses of the same article, which no source may return as a report of its own. */
  aliases?: string[];
  alternates: Alternate[];
  fingerprint: EventFingerprint;
}

/** A report of the same or a related event. `similarity` is absent where the page itself vouches for it (`alternates`). */
export interface CoverageLink {
  sourceId: string;
  article: ArticleSummary;
  verdict: 'same-event' | 'related';
  similarity?: Similarity;
}

export interface SearchContext {
  /** Only reports in these languages; every language but the article's own when absent. */
  languages?: string[];
  /** Epoch ms; nothing older. */
  since?: number;
  fetch?: typeof fetch;
  signal: AbortSignal;
}

/** Where reports of the same event can be found. Same shape for all: decision 7 of the design; tests/contracts holds what each must do. */
export interface CoverageSource {
  id: string;
  /** Languages it can answer for, or 'any'. */
  languages: string[] | 'any';
  /** Hosts that a search may contact; empty when nothing leaves the browser. */
  hosts: string[];
  /** Rejects with the signal's reason when aborted; never throws synchronously. */
  search(query: CoverageQuery, context: SearchContext): Promise<CoverageLink[]>;
}

export type SourceState =
  | { sourceId: string; state: 'searching' | 'done' }
  | { sourceId: string; state: 'failed'; reason: string; retryAt?: number };

/** What a search has found so far: ranked links, and the state of each source beside them. Serialisable. */
export interface Coverage {
  links: CoverageLink[];
  sources: SourceState[];
}
