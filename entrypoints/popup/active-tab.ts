import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { parseHttpUrl } from '@/lib/url';

/** The tab that the view is about. */
export interface ActiveTab {
  id: number;
  windowId: number;
  url: string;
  host: string;
  isLoading: boolean;
  isPrivate: boolean;
}

/** `undefined` while it is looked up, `none` where the tab shows no web page. `visit` counts the looks. */
export interface TabLook {
  tab: ActiveTab | 'none' | undefined;
  visit: number;
}

/** Looked up as soon as the program is there, beside everything else: the first picture of the view waits for it. */
export const firstTab = findTab(new URLSearchParams(location.search));

/** The active tab of this window; the side panel follows it from page to page. `look` looks at it anew. */
export function useActiveTab(isFollowing: boolean): TabLook & { look(): void } {
  const [visit, setVisit] = useState(0);
  const [found, setFound] = useState<TabLook>({ tab: undefined, visit });
  const look = useCallback(() => setVisit((count) => count + 1), []);

  // First the listener: no change between it and the look may be lost.
  useLayoutEffect(() => (isFollowing ? onTabChange(look) : undefined), [isFollowing, look]);
  // Before the browser paints: an answer that is there already belongs into the first picture. What follows its tabs looks
  // once more, for the first look is older than the listener.
  useLayoutEffect(() => {
    let isCurrent = true;
    const looked =
      visit === 0 && !isFollowing ? firstTab : findTab(new URLSearchParams(location.search));
    looked.then(
      (tab) => isCurrent && setFound({ tab, visit }),
      () => isCurrent && setFound({ tab: 'none', visit }),
    );
    return () => {
      isCurrent = false;
    };
  }, [visit]);

  return { ...found, look };
}

/** The active tab, or that of the `tabId` parameter when the view is opened as a page. */
async function findTab(parameters: URLSearchParams): Promise<ActiveTab | 'none'> {
  const asked = Number(parameters.get('tabId'));
  const tab = asked
    ? await browser.tabs.get(asked)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const url = parseHttpUrl(tab?.url);
  if (tab?.id === undefined || !url) return 'none';
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: url.href,
    host: url.hostname,
    isLoading: tab.status === 'loading',
    isPrivate: tab.incognito,
  };
}

/** Calls back when another tab comes to the front or the one in front shows another page; returns the stop. */
function onTabChange(changed: () => void): () => void {
  const onUpdated = (
    _tabId: number,
    change: { status?: string; url?: string },
    { active }: { active: boolean },
  ) => {
    if (active && (change.url !== undefined || change.status === 'complete')) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
