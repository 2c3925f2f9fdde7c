import { browser } from 'wxt/browser';
import type { Collection } from '@/lib/collection/store';
import type { Handlers } from '@/lib/messaging/messenger';
import type { ToBackground } from '@/lib/messaging/protocol';
import { openAtSnippet } from './open-tab';

type Calls = Pick<
  ToBackground,
  | 'saveSnippet'
  | 'updateSnippet'
  | 'deleteSnippet'
  | 'restoreSnippet'
  | 'listSnippets'
  | 'snippetsOfArticle'
  | 'openSnippet'
>;

/** The collection's calls; the background is its single writer. */
export function answerSnippets(collection: Collection): Handlers<Calls> {
  return {
    async saveSnippet({ tab }, snippet) {
      if (tab?.incognito) throw new Error(browser.i18n.getMessage('snippetPrivate'));
      return collection.save(snippet);
    },
    updateSnippet: (_sender, change) => collection.update(change),
    deleteSnippet: (_sender, id) => collection.remove(id),
    restoreSnippet: (_sender, snippet) => collection.restore(snippet),
    listSnippets: () => collection.list(),
    snippetsOfArticle: (_sender, addresses) => collection.ofArticle(addresses),
    async openSnippet(_sender, id) {
      const snippet = await collection.get(id);
      if (!snippet) throw new Error('This snippet is no longer in the collection');
      const { article, aliases } = snippet;
      await openAtSnippet(id, article.url, [article.canonicalUrl, ...aliases]);
    },
  };
}
