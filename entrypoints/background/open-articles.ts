import { browser } from 'wxt/browser';

const OPEN = 'openArticles';

/** Tabs that show an article now, with its canonical address; private windows are not in it. */
export async function openArticles(): Promise<{ tabId: number; url: string }[]> {
  return Object.entries(await stored()).map(([tabId, url]) => ({ tabId: Number(tabId), url }));
}

/** Notes what a tab shows; undefined when it shows no article any more. */
export function noteArticle(tabId: number, url: string | undefined): Promise<void> {
  const noted = queue.then(async () => {
    const { [tabId]: before, ...others } = await stored();
    if (before !== url)
      await browser.storage.session.set({ [OPEN]: url ? { ...others, [tabId]: url } : others });
  });
  queue = noted.catch(() => undefined);
  return noted;
}

let queue: Promise<void> = Promise.resolve();

// Session storage, not a variable: the badge of an open article grows after the background was stopped, too.
async function stored(): Promise<Record<number, string>> {
  return ((await browser.storage.session.get(OPEN))[OPEN] ?? {}) as Record<number, string>;
}
