import { browser } from 'wxt/browser';

/** Shows how many reports in other languages a tab's article has; nothing for none. */
export async function showLinkCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5c6b' });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab has closed meanwhile.
  }
}
