import { browser } from 'wxt/browser';
import type { Handlers } from '@/lib/messaging/messenger';
import type { ToBackground } from '@/lib/messaging/protocol';
import { showLinkCount } from './badge';
import type { EnrichSnippets } from './enrich-snippets';
import { injectReader } from './inject-reader';
import { openArticle, takeAwaitedSnippet } from './open-tab';
import type { ReadingRoom } from './reading-room';

type Calls = Pick<
  ToBackground,
  | 'articleFound'
  | 'readAnyway'
  | 'readArticle'
  | 'countLinks'
  | 'articleLeft'
  | 'findCoverage'
  | 'openArticle'
  | 'openCollection'
  | 'takeAwaitedSnippet'
>;

/** What gates, readers and the popup ask about articles. */
export function answerReaders(room: ReadingRoom, enrich: EnrichSnippets): Handlers<Calls> {
  return {
    async articleFound({ tab }) {
      return tab?.id !== undefined && (await injectReader(tab.id, tab.url));
    },
    async readAnyway(_sender, tabId, url) {
      return injectReader(tabId, url);
    },
    readArticle: ({ tab }, article) => room.read(article, tab?.incognito ?? false),
    async countLinks({ tab }, article) {
      if (tab?.id === undefined) return;
      const coverage = await room.findCoverage(article);
      if (!tab.incognito) void enrich(article, coverage);
      const count = coverage.links.filter(({ verdict }) => verdict === 'same-event').length;
      await showLinkCount(tab.id, count);
    },
    async articleLeft({ tab }) {
      if (tab?.id !== undefined) await showLinkCount(tab.id, 0);
    },
    findCoverage: (_sender, article) => room.findCoverage(article),
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
