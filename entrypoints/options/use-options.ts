import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ATTRIBUTIONS } from '@/components/settings/attributions';
import type { OptionsViewProps } from '@/components/settings/OptionsView';
import { sendToBackground } from '@/lib/messaging/messenger';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import type { Settings } from '@/lib/settings/settings';

/** State and actions of the options page. A setting shows as changed once it is stored. */
export function useOptions(): OptionsViewProps {
  const [settings, setSettings] = useState<Settings>();
  const [rememberedCount, setRememberedCount] = useState<number>();
  useEffect(() => {
    void sendToBackground('getSettings').then(setSettings);
    void sendToBackground('countRemembered').then(setRememberedCount);
  }, []);
  return {
    settings,
    rememberedCount,
    availableLanguages: [...SUPPORTED_LANGUAGES],
    version: browser.runtime.getManifest().version,
    attributions: ATTRIBUTIONS,
    onChange: (change) => void sendToBackground('changeSettings', change).then(setSettings),
    onForget: () => void sendToBackground('forgetArticles').then(() => setRememberedCount(0)),
    onOpenCollection: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/collection.html') }),
  };
}
