import type { Article } from '@/lib/article/article';
import type { BackupState } from '@/lib/collection/backup/backup-state';
import type { SyncState } from '@/lib/collection/sync/sync-state';
import type { FoundFeed } from '@/lib/coverage/feeds/feed';
import type { Recognition } from '@/lib/entities/entity';
import type { Settings } from '@/lib/settings/settings';
import type { CardCalls } from './card-calls';
import type { BackupCalls, CollectionCalls, SyncCalls } from './collection-calls';
import type { ComparisonCalls } from './comparison-calls';
import type { CoverageCalls, FeedCalls, PrivacyCalls } from './coverage-calls';
import type { OverviewCalls } from './overview-calls';

/** A reply that says what went wrong instead of throwing across contexts. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

/** What the reader of a tab knows; the popup asks it, since the background may have been stopped. */
export interface PageState {
  article: Article;
  /** Absent while the background is still reading, or when it failed. */
  recognition?: Recognition;
  /** Why there is no recognition. */
  failure?: string;
  /** Marks are on for this page; the person may have switched them off here alone. */
  marksWanted: boolean;
  marksPainted: boolean;
}

/** Calls to the background, by name: argument and reply. */
export interface ToBackground
  extends BackupCalls,
    CardCalls,
    CollectionCalls,
    ComparisonCalls,
    CoverageCalls,
    FeedCalls,
    OverviewCalls,
    PrivacyCalls,
    SyncCalls {
  /** The gate found an article in the sending tab; true when the reader was injected there. */
  articleFound(): boolean;
  /** Injects the reader into a tab although the gate saw no article: the person asked. False where scripts are refused. */
  readAnyway(tabId: number, url: string): boolean;
  /** Recognises what an article names, and remembers it. */
  readArticle(article: Article): Recognition;
  /** The page of the sending tab shows no article any more. */
  articleLeft(): void;
  /** Shows on the badge of the sending tab how many reports of the same event there are. */
  countLinks(article: Article): void;
  /** Shows an address: in the tab where it is already open, else in a new one. */
  openArticle(url: string): void;
  openCollection(): void;
  /** The snippet that the sending tab was opened for, once. */
  takeAwaitedSnippet(): string | undefined;
  getSettings(): Settings;
  changeSettings(change: Partial<Settings>): Settings;
  /** Forgets every remembered article; the collection is untouched. */
  forgetArticles(): void;
  countRemembered(): number;
}

/** Calls to the reader in a tab. */
export interface ToReader {
  getPageState(): PageState | undefined;
  /** Feeds that the page names in its head. */
  listPageFeeds(): FoundFeed[];
  /** Reads the page once more, also where nothing looks like an article. */
  readAgain(): void;
  /** To the next or previous mention from here, or of one entity; opens its card. False when there is none. */
  goToMention(direction: 'next' | 'previous', kind: 'official' | 'place'): boolean;
  goToEntity(entityId: string): boolean;
  /** Saves the selected text as a snippet; false when nothing is selected. */
  saveSelection(): boolean;
  /** False when the passage is not found in the page. */
  goToSnippet(id: string): boolean;
  /** Paints or removes the marks on this page only. */
  setMarks(visible: boolean): void;
  settingsChanged(settings: Settings): void;
  snippetsChanged(): void;
}

/** Calls to the document in which Chromium's background has a DOM. */
export interface ToOffscreen {
  /** The article in a page's markup; undefined when there is none. */
  extractPage(markup: string, url: string): Article | undefined;
}

/** What the background tells every open page of the extension; nobody need listen. */
export interface ToPages {
  /** Snippets were written or deleted: getSnippets leaves out what is gone. More than 500: everything may have changed. */
  snippetsChanged(ids: string[]): void;
  pendingSavesChanged(): void;
  syncChanged(state: SyncState): void;
  backupChanged(state: BackupState): void;
}
