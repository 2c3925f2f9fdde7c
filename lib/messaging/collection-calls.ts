import type { Article } from '@/lib/article/article';
import type { BackupPlan, BackupState, WrittenBackup } from '@/lib/collection/backup/backup-state';
import type { BulkChange, SnippetChange } from '@/lib/collection/change-snippet';
import type { Cursor } from '@/lib/collection/collection-index';
import type { ImportResult } from '@/lib/collection/import-batch';
import type { PendingSave } from '@/lib/collection/pending-save';
import type { Snippet } from '@/lib/collection/snippet';
import type { SnippetPage } from '@/lib/collection/store';
import type { UnreadableDocument } from '@/lib/collection/stored-document';
import type { SyncAccount, SyncState } from '@/lib/collection/sync/sync-state';
import type { TagCount } from '@/lib/collection/tags';

/** What became of a bulk change: ids, of which `refused` stay as they were (damaged, or from a later version). */
export interface BulkReply {
  changed: string[];
  refused: string[];
  /** False when the same call has more to do. */
  isDone: boolean;
}

/** Calls to the background about the reader's collection. */
export interface CollectionCalls {
  /**
   * Resolves when the snippet is durable, with its note, tags and colour. Refused for private windows. What could not be
   * stored is kept as a pending save. `article` is where it stands, to find out about reports of its event.
   */
  saveSnippet(snippet: Snippet, article?: Article): Snippet;
  /** Saves that failed and are kept for another try; the latest first. */
  listPendingSaves(): PendingSave[];
  /** Tries all of them again; replies with those that still fail. */
  retryPendingSaves(): PendingSave[];
  discardPendingSave(id: string): void;
  updateSnippet(change: SnippetChange): Snippet;
  deleteSnippet(id: string): void;
  /** Puts back what deleteSnippet removed. */
  restoreSnippet(snippet: Snippet): Snippet;
  /** One page, the newest first: 500 at most. `after` is the `next` of the page before. */
  listSnippets(limit: number, after?: Cursor): SnippetPage;
  /** The snippets of these ids that are there, 500 at most. */
  getSnippets(ids: string[]): Snippet[];
  /** Changes 500 snippets at most: see inBatches of lib/collection/batches. */
  updateSnippets(ids: string[], change: BulkChange): BulkReply;
  /** Deletes 500 snippets at most. All calls with one `undo`, a name of the caller's choice, are taken back together. */
  deleteSnippets(ids: string[], undo: string): BulkReply;
  /** Puts back up to 500 of what was deleted in the last hour; call again until done. */
  undoDeletion(undo: string): BulkReply;
  /** In alphabetical order. */
  listTags(): TagCount[];
  /** Renames a tag, or merges several into one, in up to 500 snippets; call again until done. */
  renameTags(from: string[], to: string): BulkReply;
  /** Adds up to 500 snippets of a file; those that are there are merged. */
  importSnippets(snippets: Snippet[]): ImportResult;
  /** Documents that no list shows because they are damaged or from a later version; they are kept as they are. */
  listUnreadable(): UnreadableDocument[];
  snippetsOfArticle(addresses: string[]): Snippet[];
  /** The sending tab's page was searched for its passages: ids of those that were found in it, and of those that are gone. */
  passagesSought(found: string[], missing: string[]): void;
  /** Opens the article of a snippet and goes to the place. */
  openSnippet(id: string): void;
}

/** Calls about the rolling backup; extension pages only. */
export interface BackupCalls {
  getBackup(): BackupState;
  /** Ask for the `downloads` permission first: only a page can. */
  planBackup(plan: BackupPlan): BackupState;
  /** Writes a backup to the downloads folder; answers when the file is complete, or with the failure. */
  backUpNow(): BackupState;
  /** A page wrote a backup into the folder that the reader chose. */
  backupWritten(backup: WrittenBackup): BackupState;
}

/** Calls about replication with a CouchDB database; extension pages only. */
export interface SyncCalls {
  getSync(): SyncState;
  /** Signs in and starts; answers when the server has answered. Nothing is stored unless it let us in. */
  startSync(account: SyncAccount): SyncState;
  pauseSync(): SyncState;
  resumeSync(): SyncState;
  /** Ends replication and forgets the account; both sides keep what they have. */
  stopSync(): SyncState;
}
