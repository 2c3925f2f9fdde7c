import type { ArticleIndex } from '@/lib/coverage/article-index';
import type { Handlers } from '@/lib/messaging/messenger';
import type { ToBackground } from '@/lib/messaging/protocol';
import { loadSettings, saveSettings } from '@/lib/settings/store';
import { settingsChanged } from './settings-changed';

type Calls = Pick<
  ToBackground,
  'getSettings' | 'changeSettings' | 'forgetArticles' | 'countRemembered'
>;

/** Settings and the memory of read articles. */
export function answerSettings(index: ArticleIndex): Handlers<Calls> {
  return {
    getSettings: () => loadSettings(),
    async changeSettings(_sender, change) {
      const before = await loadSettings();
      const settings = await saveSettings(change);
      await settingsChanged(settings, before);
      return settings;
    },
    forgetArticles: () => index.forgetAll(),
    countRemembered: () => index.count(),
  };
}
