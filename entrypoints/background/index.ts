import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCollection } from '@/lib/collection/store';
import { ArticleIndex } from '@/lib/coverage/article-index';
import { alternatesSource } from '@/lib/coverage/sources/alternates';
import { historySource } from '@/lib/coverage/sources/history';
import type { BackupCalls, SyncCalls } from '@/lib/messaging/collection-calls';
import type { CoverageCalls, FeedCalls, PrivacyCalls } from '@/lib/messaging/coverage-calls';
import { handleMessages } from '@/lib/messaging/messenger';
import type { ToBackground } from '@/lib/messaging/protocol';
import { answerCards } from './answer-cards';
import { answerOverview } from './answer-overview';
import { answerReaders } from './answer-readers';
import { answerSettings } from './answer-settings';
import { answerBulkChanges, answerSnippets } from './answer-snippets';
import { registerCommands } from './commands';
import { enrichSnippetsOf } from './enrich-snippets';
import { keepPendingSaves } from './pending-saves';
import { openReadingRoom } from './reading-room';

type Pending =
  | Exclude<keyof CoverageCalls, 'findCoverage'>
  | keyof FeedCalls
  | keyof PrivacyCalls
  | keyof BackupCalls
  | keyof SyncCalls;

export default defineBackground(() => {
  const index = new ArticleIndex();
  const collection = openCollection();
  const room = openReadingRoom(index, [historySource(index), alternatesSource()]);

  const enrich = enrichSnippetsOf(collection, room);

  handleMessages<Omit<ToBackground, Pending>>('background', {
    ...answerReaders(room, enrich),
    ...answerSnippets({ collection, pending: keepPendingSaves(collection), room, enrich }),
    ...answerBulkChanges(collection),
    ...answerCards(index, collection),
    ...answerOverview(collection),
    ...answerSettings(index),
  });
  registerCommands();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
