import { browser } from 'wxt/browser';
import { markStyleSheet } from '@/lib/settings/mark-style';
import { DEFAULT_SETTINGS, isSiteEnabled, type Settings } from '@/lib/settings/settings';
import { loadSettings } from '@/lib/settings/store';
import { parseHttpUrl } from '@/lib/url';

const SCRIPT = '/reader.js';
const STYLES = '/assets/reader.css';

/** Injects the reader into a tab's top frame; false where the site is switched off or the page refuses scripts. */
export async function injectReader(tabId: number, url: string | undefined): Promise<boolean> {
  const host = hostOf(url);
  const settings = await loadSettings();
  if (!host || !isSiteEnabled(settings, host)) return false;
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLES] });
    if (settings.markStyles !== DEFAULT_SETTINGS.markStyles) await styleMarks(tabId, settings);
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return true;
  } catch {
    // Stores, the browser's own pages and tabs that have just closed refuse scripts.
    return false;
  }
}

/** Lays the reader's own colours and lines over what the page was given before: the sheet that comes last wins. */
export async function styleMarks(tabId: number, { markStyles }: Settings): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css: markStyleSheet(markStyles) });
}

/** Host name of an http(s) address. */
export function hostOf(url: string | undefined): string | undefined {
  return parseHttpUrl(url)?.hostname;
}
