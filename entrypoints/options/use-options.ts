import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { offerDownload } from '@/components/primitives/offer-download';
import { ATTRIBUTIONS } from '@/components/settings/attributions';
import type { OptionsViewProps } from '@/components/settings/OptionsView';
import { sendToBackground } from '@/lib/messaging/messenger';
import { SUPPORTED_LANGUAGES } from '@/lib/settings/languages';
import type { Settings } from '@/lib/settings/settings';
import {
  readSettingsFile,
  type SettingsFile,
  writeSettingsFile,
} from '@/lib/settings/settings-file';
import { hasSiteAccess, requestSiteAccess } from '@/lib/settings/site-access';
import { useFeeds } from './use-feeds';
import { useRequestLog } from './use-request-log';
import { useSharedIndex } from './use-shared-index';
import { openShortcutSettings, useShortcuts } from './use-shortcuts';

/** State and actions of the options page. A setting shows as changed once it is stored. */
export function useOptions(): OptionsViewProps {
  const [settings, setSettings] = useState<Settings>();
  const [rememberedCount, setRememberedCount] = useState<number>();
  const [isGranted, setGranted] = useState<boolean>();
  useEffect(() => {
    void sendToBackground('getSettings').then(setSettings);
    void sendToBackground('countRemembered').then(setRememberedCount);
    void hasSiteAccess().then(setGranted);
  }, []);
  const change = async (values: Partial<Settings>): Promise<void> =>
    setSettings(await sendToBackground('changeSettings', values));
  const importFile = async (file: File): Promise<SettingsFile> => {
    const read = readSettingsFile(await file.text());
    if (read.ok) await change(read.settings);
    return read;
  };
  return {
    settings,
    rememberedCount,
    availableLanguages: [...SUPPORTED_LANGUAGES],
    version: browser.runtime.getManifest().version,
    attributions: ATTRIBUTIONS,
    onChange: (values) => void change(values),
    onForget: () => void sendToBackground('forgetArticles').then(() => setRememberedCount(0)),
    onOpenCollection: () =>
      void browser.tabs.create({ url: browser.runtime.getURL('/collection.html') }),
    access: { isGranted, onAllow: () => void requestSiteAccess().then(setGranted) },
    sharedIndex: useSharedIndex(),
    feeds: useFeeds(settings?.sources.includes('feeds') === true),
    shortcuts: { shortcuts: useShortcuts(), onChangeShortcuts: openShortcutSettings },
    log: useRequestLog(),
    file: {
      onExport: () =>
        settings &&
        offerDownload('parallax-settings.json', 'application/json', writeSettingsFile(settings)),
      onImport: importFile,
    },
  };
}
