import { browser } from 'wxt/browser';
import type { CoverageDesk } from '@/lib/coverage/coverage-desk';
import type { Coverage } from '@/lib/coverage/coverage-source';
import { isSiteEnabled } from '@/lib/settings/settings';
import { loadSettings } from '@/lib/settings/store';
import { withoutFragment } from '@/lib/url';
import { hostOf } from './inject-reader';
import { openArticles } from './open-articles';
import { showTabState } from './tab-icon';

/** Shows how many reports in other languages a tab's article has; no number for none. */
export function showLinkCount(tabId: number, count: number): Promise<void> {
  return showTabState(tabId, { kind: 'links', count });
}

/** The same for an answer that took its time: nothing where the tab has gone on meanwhile, or its site was switched off. */
export async function showLinkCountOf(tabId: number, shown: string, count: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const host = hostOf(tab?.url);
  if (!tab?.url || !host || withoutFragment(tab.url) !== shown) return;
  if (isSiteEnabled(await loadSettings(), host)) await showLinkCount(tabId, count);
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
