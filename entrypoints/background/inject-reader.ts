import { browser } from 'wxt/browser';
import { isSiteEnabled } from '@/lib/settings/settings';
import { loadSettings } from '@/lib/settings/store';
import { parseHttpUrl } from '@/lib/url';

const SCRIPT = '/reader.js';
const STYLES = '/assets/reader.css';

/** Injects the reader into a tab's top frame; false where the site is switched off or the page refuses scripts. */
export async function injectReader(tabId: number, url: string | undefined): Promise<boolean> {
  const host = hostOf(url);
  if (!host || !isSiteEnabled(await loadSettings(), host)) return false;
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLES] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return true;
  } catch {
    // Stores, the browser's own pages and tabs that have just closed refuse scripts.
    return false;
  }
}

/** Host name of an http(s) address. */
export function hostOf(url: string | undefined): string | undefined {
  return parseHttpUrl(url)?.hostname;
}
