import { browser } from 'wxt/browser';
import type { CoverageDesk } from '@/lib/coverage/coverage-desk';
import type { Coverage } from '@/lib/coverage/coverage-source';
import { openArticles } from './open-articles';

/** Shows how many reports in other languages a tab's article has; nothing for none. */
export async function showLinkCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5c6b' });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab has closed meanwhile.
  }
}

/** Reports of the same event. */
export function countSameEvent({ links }: Coverage): number {
  return links.filter(({ verdict }) => verdict === 'same-event').length;
}

/** Counts again for every open article: new reports have come in. */
export async function recountOpenArticles(desk: CoverageDesk): Promise<void> {
  for (const { tabId, url } of await openArticles()) {
    const coverage = await desk.recheck(url);
    if (coverage) await showLinkCount(tabId, countSameEvent(coverage));
  }
}
