import { browser } from 'wxt/browser';
import { MessageError, sendToReader } from '@/lib/messaging/messenger';
import { isSiteEnabled, type Settings } from '@/lib/settings/settings';
import { hostOf, injectReader, styleMarks } from './inject-reader';

/** Tells every open article; a visible tab of a site that was switched on again gets its reader now, others at their next load. */
export async function settingsChanged(settings: Settings, before?: Settings): Promise<void> {
  const isRestyled =
    before && JSON.stringify(before.markStyles) !== JSON.stringify(settings.markStyles);
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(
    tabs.map(async ({ id, url, active }) => {
      const host = hostOf(url);
      if (id === undefined || !host) return;
      try {
        await sendToReader(id, 'settingsChanged', settings);
        if (isRestyled) await styleMarks(id, settings);
      } catch (error) {
        if (!(error instanceof MessageError)) throw error;
        if (active && isSiteEnabled(settings, host)) await injectReader(id, url);
      }
    }),
  );
}
