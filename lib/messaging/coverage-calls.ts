import type { Article } from '@/lib/article/article';
import type { Coverage } from '@/lib/coverage/coverage-source';
import type {
  AddFeedResult,
  Feed,
  FeedEntry,
  FoundFeed,
  OpmlReport,
} from '@/lib/coverage/feeds/feed';
import type { LoggedRequest } from '@/lib/coverage/request-log';
import type { SharedIndexAccess, SharedIndexState } from '@/lib/coverage/shared-index';

/** Whose window the article stands in: nothing of a private one is remembered, and no host is asked for it unless the reader says so. */
export interface ReadingContext {
  isPrivate: boolean;
}

/** Calls about reports of the same event. */
export interface CoverageCalls {
  /**
   * Starts looking, unless it is under way or was done lately, and answers at once with what is known. While a source is
   * 'searching', ask again (every half second or so): that also brings a stopped background back to the search.
   */
  findCoverage(article: Article, context?: ReadingContext): Coverage;
  /** Asks one source now: one that failed, or one that waits for the reader's word (`gdelt`). Answers like findCoverage. */
  askSource(article: Article, sourceId: string, context?: ReadingContext): Coverage;
  /** Looks again at every source that is on; what is known stays. Answers like findCoverage. */
  refreshCoverage(article: Article, context?: ReadingContext): Coverage;
}

/** Calls about the feeds that the reader follows; extension pages only. */
export interface FeedCalls {
  /** The catalogue and the reader's own feeds, with how they stand. */
  listFeeds(): FeedEntry[];
  /** Follows or leaves feeds, by id. Own feeds that are left are forgotten. */
  pickFeeds(ids: string[], isPicked: boolean): FeedEntry[];
  /** Adds a feed by its address, or looks for the feeds of a site. The reader typed it: the host is asked at once. */
  addFeed(address: string): AddFeedResult;
  /** Adds a feed that was found before; its language and name are taken from the feed. */
  addFoundFeed(found: FoundFeed): AddFeedResult;
  /** Feeds that the page in a tab names; nothing is asked of any host. */
  feedsOfTab(tabId: number): FoundFeed[];
  importOpml(opml: string): OpmlReport;
  exportOpml(): string;
  /** Asks every followed feed now, within the hosts' pace; answers when all have been asked. */
  refreshFeeds(): FeedEntry[];
  /** Followed feeds, or those that the extension proposes for languages the reader reads. */
  proposeFeeds(languages: string[]): Feed[];
}

/** Calls about what left the browser, and about the newsroom's shared index; extension pages only. */
export interface PrivacyCalls {
  /** Newest first; `before` is an id. */
  listRequests(limit: number, before?: number): LoggedRequest[];
  clearRequestLog(): void;
  getSharedIndex(): SharedIndexState;
  /** Undefined disconnects and forgets the credentials. Answers when the address has been tried. */
  saveSharedIndex(access: SharedIndexAccess | undefined): SharedIndexState;
}
