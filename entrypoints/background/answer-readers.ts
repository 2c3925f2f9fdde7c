import { browser } from 'wxt/browser';
import type { SearchWish } from '@/lib/coverage/plan-search';
import type { ReadingContext } from '@/lib/messaging/coverage-calls';
import type { Handlers } from '@/lib/messaging/messenger';
import type { ToBackground } from '@/lib/messaging/protocol';
import { withoutFragment } from '@/lib/url';
import { countSameEvent, showLinkCountOf } from './badge';
import type { EnrichSnippets } from './enrich-snippets';
import { injectReader } from './inject-reader';
import { noteArticle } from './open-articles';
import { openArticle, takeAwaitedSnippet } from './open-tab';
import type { ReadingRoom } from './reading-room';
import { showNoArticle, showTabState } from './tab-icon';

type Calls = Pick<
  ToBackground,
  | 'articleFound'
  | 'readAnyway'
  | 'readArticle'
  | 'countLinks'
  | 'articleLeft'
  | 'findCoverage'
  | 'askSource'
  | 'refreshCoverage'
  | 'openArticle'
  | 'openCollection'
  | 'takeAwaitedSnippet'
>;

/** What gates, readers and the popup ask about articles. */
export function answerReaders(room: ReadingRoom, enrich: EnrichSnippets): Handlers<Calls> {
  return {
    async articleFound({ tab }) {
      if (tab?.id === undefined) return false;
      const isInjected = await injectReader(tab.id, tab.url);
      if (!isInjected) await showNoArticle(tab.id, tab.url);
      return isInjected;
    },
    async readAnyway(_sender, tabId, url) {
      return injectReader(tabId, url);
    },
    async readArticle({ tab }, article) {
      const show = async (kind: 'article' | 'failed') =>
        tab?.id === undefined ? undefined : showTabState(tab.id, { kind });
      try {
        const recognition = await room.read(article, tab?.incognito ?? false);
        void show('article');
        return recognition;
      } catch (error) {
        void show('failed');
        throw error;
      }
    },
    async countLinks({ tab }, article) {
      if (tab?.id === undefined) return;
      const { id, incognito: isPrivate } = tab;
      const shown = withoutFragment(tab.url ?? article.url);
      if (!isPrivate) await noteArticle(id, { url: article.canonicalUrl, shown });
      const known = await room.findCoverage(article, { isPrivate });
      await showLinkCountOf(id, shown, countSameEvent(known));
      // Not awaited: some sources take their time, and the badge grows when they answer.
      void (async () => {
        const coverage = await room.findAllCoverage(article, { isPrivate });
        if (!isPrivate) void enrich(article, coverage);
        await showLinkCountOf(id, shown, countSameEvent(coverage));
      })().catch((error) => console.error(error));
    },
    async articleLeft({ tab }) {
      if (tab?.id === undefined) return;
      await noteArticle(tab.id, undefined);
      await showNoArticle(tab.id, tab.url);
    },
    findCoverage: (_sender, article, context) => room.findCoverage(article, wishFor(context)),
    askSource: (_sender, article, asked, context) =>
      room.findCoverage(article, { ...wishFor(context), asked }),
    refreshCoverage: (_sender, article, context) =>
      room.findCoverage(article, { ...wishFor(context), again: true }),
    async openArticle(_sender, url) {
      await openArticle(url);
    },
    async openCollection() {
      await browser.tabs.create({ url: browser.runtime.getURL('/collection.html') });
    },
    async takeAwaitedSnippet({ tab }) {
      return tab?.id === undefined ? undefined : takeAwaitedSnippet(tab.id);
    },
  };
}

function wishFor(context: ReadingContext | undefined): SearchWish {
  return { isPrivate: context?.isPrivate ?? false };
}
