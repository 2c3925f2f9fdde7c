import type { Alternate, ArticleSummary } from '@/lib/article/article';
import type { EventFingerprint } from '@/lib/event/event-fingerprint';
import type { Similarity } from '@/lib/event/similarity';
import type { FailureReason } from './source-failure';
import type { Ask } from './web/ask';

/** The open article, as sources see it. */
export interface CoverageQuery {
  article: ArticleSummary;
  /** Further addresses of the same article, which no source may return as a report of its own. */
  aliases?: string[];
  alternates: Alternate[];
  fingerprint: EventFingerprint;
}

/** What a link rests on: the report's whole text, its headline (and teaser), or somebody's word for its address. */
export type LinkBasis = 'text' | 'headline' | 'address';

/** An outlet that carries the same text. */
export interface Reprint {
  url: string;
  title: string;
  siteName?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

/** A report of the same or a related event. `similarity` is absent where the page itself vouches for it (`alternates`). */
export interface CoverageLink {
  /** The source that found it. */
  sourceId: string;
  article: ArticleSummary;
  /** Where the outlet is at home, ISO 3166-1 alpha-2; absent when nobody said. */
  country?: string;
  verdict: 'same-event' | 'related';
  similarity?: Similarity;
  basis: LinkBasis;
  /** Further outlets with the same agency text, in the order in which they were found. */
  alsoAt?: Reprint[];
  /** Epoch ms; when it was first found for this article. Set by the coverage, not by sources. */
  foundAt?: number;
  /** Estimates how much wording two texts share (see text-sketch); absent where the text is not known. */
  sketch?: number[];
}

export interface SearchContext {
  /** Only reports in these languages; every language but the article's own when absent. */
  languages?: string[];
  /** Epoch ms; nothing older. */
  since?: number;
  /** The way to the network; absent for sources that name no hosts. */
  ask?: Ask;
  signal: AbortSignal;
}

/** Where reports of the same event can be found. Same shape for all: decision 7 of the design; tests/contracts holds what each must do. */
export interface CoverageSource {
  id: string;
  /** Languages it can answer for, or 'any'. */
  languages: string[] | 'any';
  /** Hosts that a search may contact; empty when nothing leaves the browser. */
  hosts: string[];
  /** Asked only when the reader says so, article by article: a search tells its host what the article is about. */
  onRequest?: boolean;
  /** How long a search may take; the coverage's own limit when absent. */
  timeOutMs?: number;
  /** Rejects with the signal's reason when aborted, and with SourceUnavailable when it cannot answer; never throws synchronously. */
  search(query: CoverageQuery, context: SearchContext): Promise<CoverageLink[]>;
}

/**
 * How a source stands for one article. `off`: the reader has not switched it on. `waiting`: it has not been asked, and `reason`
 * says for what it waits: 'on-request' for the reader's word, 'consent-needed' for consent, 'throttled' for `retryAt`.
 */
export type SourceState =
  | { sourceId: string; state: 'searching' | 'off' }
  | { sourceId: string; state: 'done' /** Epoch ms. */; at?: number }
  | { sourceId: string; state: 'waiting'; reason: FailureReason; retryAt?: number }
  | {
      sourceId: string;
      state: 'failed';
      reason: FailureReason;
      /** The host's own words or the error's, in whatever language; for those who want to know more. */
      detail?: string;
      /** Epoch ms. */
      retryAt?: number;
    };

/** What is known of an article's coverage so far: ranked links, and the state of each source beside them. Serialisable. */
export interface Coverage {
  links: CoverageLink[];
  sources: SourceState[];
}
