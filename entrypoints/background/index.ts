import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCollection } from '@/lib/collection/store';
import { ArticleIndex } from '@/lib/coverage/article-index';
import { openCoverageDesk } from '@/lib/coverage/coverage-desk';
import { storedCoverageMemory } from '@/lib/coverage/coverage-memory';
import { forOwnPages, handleMessages } from '@/lib/messaging/messenger';
import type { ToBackground } from '@/lib/messaging/protocol';
import { loadSettings } from '@/lib/settings/store';
import { answerBackup } from './answer-backup';
import { answerCards } from './answer-cards';
import { answerComparisons } from './answer-comparisons';
import { answerFeeds } from './answer-feeds';
import { answerOverview } from './answer-overview';
import { answerPrivacy } from './answer-privacy';
import { answerReaders } from './answer-readers';
import { answerSettings } from './answer-settings';
import { answerBulkChanges, answerSnippets } from './answer-snippets';
import { answerSync } from './answer-sync';
import { sourceChoices } from './choose-sources';
import { registerCommands } from './commands';
import { enrichSnippetsOf } from './enrich-snippets';
import { followFeeds } from './follow-feeds';
import { openNetwork } from './network';
import { keepPendingSaves } from './pending-saves';
import { readInFull } from './read-in-full';
import { openReadingRoom } from './reading-room';
import { shareWithNewsroom } from './share-with-newsroom';
import { wordFailures } from './word-failures';

export default defineBackground(() => {
  const index = new ArticleIndex();
  const collection = openCollection();
  const network = openNetwork();
  const reports = new ArticleIndex({ name: 'parallax-reports' });
  const memory = storedCoverageMemory(network.open);
  const desk = openCoverageDesk({
    memory,
    choices: sourceChoices(index, reports, network),
    languages: async () => (await loadSettings()).languages,
    ask: network.ask,
    readCandidates: readInFull(reports, network),
  });
  const watch = followFeeds(reports, desk, network);
  const room = openReadingRoom({ index, desk, memory, share: shareWithNewsroom(network) });

  const enrich = enrichSnippetsOf(collection, room);

  handleMessages<ToBackground>('background', {
    ...answerReaders(room, enrich),
    ...wordFailures(
      answerSnippets({ collection, pending: keepPendingSaves(collection), room, enrich }),
    ),
    ...wordFailures(answerBulkChanges(collection)),
    ...forOwnPages(answerSync(collection, network.log)),
    ...forOwnPages(answerBackup(collection)),
    ...answerCards({ remembered: { read: index, announced: reports }, collection, network }),
    ...answerOverview(collection),
    ...forOwnPages(answerComparisons([reports, index])),
    ...answerSettings(index, memory, watch),
    ...forOwnPages(answerFeeds(watch, network)),
    ...forOwnPages(answerPrivacy(network)),
  });
  registerCommands();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
