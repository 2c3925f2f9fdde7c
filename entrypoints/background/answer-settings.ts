import type { ArticleIndex } from '@/lib/coverage/article-index';
import type { CoverageMemory } from '@/lib/coverage/coverage-memory';
import type { Handlers } from '@/lib/messaging/messenger';
import type { ToBackground } from '@/lib/messaging/protocol';
import { loadSettings, saveSettings } from '@/lib/settings/store';
import type { FeedWatch } from './follow-feeds';
import { settingsChanged } from './settings-changed';

type Calls = Pick<
  ToBackground,
  'getSettings' | 'changeSettings' | 'forgetArticles' | 'countRemembered'
>;

/** What following feeds depends on. */
const FEED_SETTINGS = ['sources', 'pickedFeeds', 'ownFeeds', 'feedIntervalMinutes'] as const;

/** Settings and the memory of read articles. */
export function answerSettings(
  index: ArticleIndex,
  coverage: CoverageMemory,
  watch: FeedWatch,
): Handlers<Calls> {
  return {
    getSettings: () => loadSettings(),
    async changeSettings(_sender, change) {
      const before = await loadSettings();
      const settings = await saveSettings(change);
      await settingsChanged(settings, before);
      if (FEED_SETTINGS.some((name) => name in change)) await watch.choiceChanged();
      return settings;
    },
    async forgetArticles() {
      await Promise.all([index.forgetAll(), coverage.forgetAll()]);
    },
    countRemembered: () => index.count(),
  };
}
