import type { FailureReason } from '@/lib/coverage/source-failure';

/** A public feed of an outlet: one of the shipped catalogue, or one that the reader added. Serialisable. */
export interface Feed {
  /** Catalogue id ('dw-de'), or the address for a feed of the reader's own. */
  id: string;
  /** Outlet's name. */
  name: string;
  /** Address of the feed. */
  url: string;
  /** BCP 47 primary subtag; 'und' while nobody knows. */
  language: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** The outlet's front page. */
  site?: string;
}

/** How the following of a feed goes. Absent fields: not asked yet. */
export interface FeedStatus {
  /** Epoch ms of the last answer. */
  checkedAt?: number;
  /** Reports that the feed listed when it last answered. */
  reports: number;
  failure?: FailureReason;
  detail?: string;
  /** Epoch ms; when it is asked next. */
  nextAt?: number;
}

/** A feed as the settings list it. */
export interface FeedEntry extends Feed {
  isPicked: boolean;
  isOwn: boolean;
  /** Absent for feeds that were never picked. */
  status?: FeedStatus;
}

/** A feed that a site or page names. */
export interface FoundFeed {
  url: string;
  /** As the page names it, or as the feed names itself. */
  title?: string;
  language?: string;
}

/** What an OPML file brought. */
export interface OpmlReport {
  added: Feed[];
  /** Feeds that were followed already. */
  known: string[];
  /** Entries that are no feed addresses, with their text or address as written. */
  skipped: { entry: string; reason: 'no-address' | 'not-http' | 'malformed' | 'too-many' }[];
}

/** What became of an address that the reader typed: one feed was added, or several were found to choose from, or neither. */
export type AddFeedResult =
  | { outcome: 'added' | 'known'; feed: Feed }
  | { outcome: 'choose'; found: FoundFeed[] }
  | { outcome: 'failed'; reason: FailureReason | 'not-an-address' | 'no-feed' };
