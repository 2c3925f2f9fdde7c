import type { CoverageDesk } from '@/lib/coverage/coverage-desk';
import type { Coverage } from '@/lib/coverage/coverage-source';
import { openArticles } from './open-articles';
import { showTabState } from './tab-icon';

/** Shows how many reports in other languages a tab's article has; no number for none. */
export function showLinkCount(tabId: number, count: number): Promise<void> {
  return showTabState(tabId, { kind: 'links', count });
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
