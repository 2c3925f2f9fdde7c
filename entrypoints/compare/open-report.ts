import { browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';
import { stripTracking } from '@/lib/article/canonical-url';
import { MessageError, sendToReader } from '@/lib/messaging/messenger';

/** The article of the tab in which an address is open; undefined where it is in none, or its reader has found no article. */
export async function readOpenReport(url: string): Promise<Article | undefined> {
  const wanted = stripTracking(url);
  const tabs = await browser.tabs.query({});
  for (const { id, url: shown } of tabs) {
    if (id === undefined || !shown || stripTracking(shown) !== wanted) continue;
    const article = await askReader(id);
    if (article) return article;
  }
  return undefined;
}

async function askReader(tabId: number): Promise<Article | undefined> {
  try {
    return (await sendToReader(tabId, 'getPageState'))?.article;
  } catch (error) {
    if (error instanceof MessageError) return undefined;
    throw error;
  }
}
