import { browser } from 'wxt/browser';
import { withoutFragment } from '@/lib/url';

const OPEN = 'openArticles';

interface OpenArticle {
  /** Canonical address. */
  url: string;
  /** Address that the tab showed. */
  shown: string;
}

/** Tabs that still show the article that they were noted with; private windows are not among them. */
export async function openArticles(): Promise<{ tabId: number; url: string }[]> {
  const found: { tabId: number; url: string }[] = [];
  for (const [id, { url, shown }] of Object.entries(await stored())) {
    const tabId = Number(id);
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    // A page that was left by a link takes its reader with it, and tells nobody.
    if (tab?.url && withoutFragment(tab.url) === shown) found.push({ tabId, url });
    else await noteArticle(tabId, undefined);
  }
  return found;
}

/** Notes what a tab shows; undefined when it shows no article any more. */
export function noteArticle(tabId: number, article: OpenArticle | undefined): Promise<void> {
  const noted = queue.then(async () => {
    const { [tabId]: _before, ...others } = await stored();
    await browser.storage.session.set({
      [OPEN]: article ? { ...others, [tabId]: article } : others,
    });
  });
  queue = noted.catch(() => undefined);
  return noted;
}

let queue: Promise<void> = Promise.resolve();

// Session storage, not a variable: the badge of an open article grows after the background was stopped, too.
async function stored(): Promise<Record<number, OpenArticle>> {
  return ((await browser.storage.session.get(OPEN))[OPEN] ?? {}) as Record<number, OpenArticle>;
}
