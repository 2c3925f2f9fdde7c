import { browser } from 'wxt/browser';
import { CollectionError } from '@/lib/collection/collection-error';
import type { BulkResult } from '@/lib/collection/rewrite-many';
import type { Collection } from '@/lib/collection/store';
import type { BulkReply, CollectionCalls } from '@/lib/messaging/collection-calls';
import { type Handlers, tellPages } from '@/lib/messaging/messenger';
import type { EnrichSnippets } from './enrich-snippets';
import { openAtSnippet } from './open-tab';
import type { PendingSaves } from './pending-saves';
import type { ReadingRoom } from './reading-room';

type BulkCalls = Pick<
  CollectionCalls,
  'updateSnippets' | 'deleteSnippets' | 'undoDeletion' | 'renameTags' | 'importSnippets'
>;
type Calls = Omit<CollectionCalls, keyof BulkCalls>;

export interface SnippetServices {
  collection: Collection;
  pending: PendingSaves;
  room: ReadingRoom;
  enrich: EnrichSnippets;
}

/** The collection's calls for single snippets; the background is its single writer. */
export function answerSnippets({
  collection,
  pending,
  room,
  enrich,
}: SnippetServices): Handlers<Calls> {
  return {
    async saveSnippet({ tab }, snippet, article) {
      if (tab?.incognito) throw new Error(browser.i18n.getMessage('snippetPrivate'));
      const saved = await pending.save(snippet);
      changed(snippet.id);
      if (article)
        void room
          .findAllCoverage(article, { isPrivate: false })
          .then((coverage) => enrich(article, coverage));
      return saved;
    },
    listPendingSaves: () => pending.list(),
    async retryPendingSaves() {
      const before = await pending.list();
      const left = await pending.retry();
      changed(...before.map(({ snippet }) => snippet.id));
      return left;
    },
    discardPendingSave: (_sender, id) => pending.discard(id),
    updateSnippet: (_sender, change) => announced([change.id], collection.update(change)),
    deleteSnippet: (_sender, id) => announced([id], collection.remove(id)),
    restoreSnippet: (_sender, snippet) => announced([snippet.id], collection.restore(snippet)),
    getSnippets: (_sender, ids) => collection.getMany(ids),
    listSnippets: (_sender, limit, after) => collection.page(limit, after),
    listTags: () => collection.tags(),
    listUnreadable: () => collection.listUnreadable(),
    snippetsOfArticle: (_sender, addresses) => collection.ofArticle(addresses),
    async passagesSought({ tab }, found, missing) {
      if (tab?.incognito) return;
      const news = await collection.noteSought(found, missing);
      changed(...news.map(({ id }) => id));
    },
    async openSnippet(_sender, id) {
      const snippet = await collection.get(id);
      if (!snippet)
        throw new CollectionError('missing', 'This snippet is no longer in the collection');
      const { article, aliases } = snippet;
      await openAtSnippet(id, article.url, [article.canonicalUrl, ...aliases]);
    },
  };
}

/** The collection's calls for many snippets at once. */
export function answerBulkChanges(collection: Collection): Handlers<BulkCalls> {
  return {
    updateSnippets: (_sender, ids, change) => replied(collection.updateMany(ids, change)),
    deleteSnippets: (_sender, ids, undo) => replied(collection.removeMany(ids, undo)),
    undoDeletion: (_sender, undo) => replied(collection.undoRemoval(undo)),
    renameTags: (_sender, from, to) => replied(collection.renameTags(from, to)),
    importSnippets: (_sender, snippets) =>
      announced(
        snippets.map(({ id }) => id),
        collection.importMany(snippets),
      ),
  };
}

async function replied(result: Promise<BulkResult & { isDone?: boolean }>): Promise<BulkReply> {
  const { changed: written, removed, refused, isDone = true } = await result;
  const ids = [...written.map(({ id }) => id), ...removed];
  changed(...ids);
  return { changed: ids, refused, isDone };
}

async function announced<T>(ids: string[], write: Promise<T>): Promise<T> {
  const result = await write;
  changed(...ids);
  return result;
}

function changed(...ids: string[]): void {
  if (ids.length > 0) void tellPages('snippetsChanged', ids);
}
