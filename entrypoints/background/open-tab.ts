import { browser } from 'wxt/browser';
import { stripTracking } from '@/lib/article/canonical-url';
import { MessageError, sendToReader } from '@/lib/messaging/messenger';
import { hostOf, injectReader } from './inject-reader';

const AWAITED = 'awaitedSnippets';

/** Brings an article to the front: the tab where it is open under any of its addresses, else a new one. Returns the tab's id. */
export async function openArticle(
  url: string,
  aliases: string[] = [],
): Promise<number | undefined> {
  if (!hostOf(url)) throw new Error('Only http and https addresses are opened');
  const wanted = new Set([url, ...aliases].map(stripTracking));
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url && wanted.has(stripTracking(tab.url)));
  if (open?.id === undefined) return (await browser.tabs.create({ url })).id;
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  return open.id;
}

/** Opens the article of a snippet; the reader of that tab asks for the snippet as soon as it runs. */
export async function openAtSnippet(id: string, url: string, aliases: string[]): Promise<void> {
  const tabId = await openArticle(url, aliases);
  if (tabId === undefined) return;
  try {
    if (await sendToReader(tabId, 'goToSnippet', id)) return;
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
  }
  await awaitSnippet(tabId, id);
  await injectWhenLoaded(tabId);
}

/** The snippet that a tab was opened for; only the first call gets it. */
export async function takeAwaitedSnippet(tabId: number): Promise<string | undefined> {
  const awaited = await awaitedSnippets();
  const { [tabId]: id, ...rest } = awaited;
  if (id !== undefined) await browser.storage.session.set({ [AWAITED]: rest });
  return id;
}

async function awaitSnippet(tabId: number, id: string): Promise<void> {
  await browser.storage.session.set({ [AWAITED]: { ...(await awaitedSnippets()), [tabId]: id } });
}

// Session storage, not a variable: the worker may be stopped while the page loads.
async function awaitedSnippets(): Promise<Record<number, string>> {
  const stored = await browser.storage.session.get(AWAITED);
  return (stored[AWAITED] ?? {}) as Record<number, string>;
}

/** A page that the gate takes for no article still gets the reader, since a snippet waits for it. */
async function injectWhenLoaded(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  if (tab.status === 'complete') {
    await injectReader(tabId, tab.url);
    return;
  }
  const onUpdated = async (updatedId: number, change: { status?: string }) => {
    if (updatedId !== tabId || change.status !== 'complete') return;
    browser.tabs.onUpdated.removeListener(onUpdated);
    const loaded = await browser.tabs.get(tabId);
    if ((await awaitedSnippets())[tabId] !== undefined) await injectReader(tabId, loaded.url);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
}
