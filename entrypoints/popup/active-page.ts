import { browser } from 'wxt/browser';
import type { PopupState } from '@/components/coverage/PopupView';
import { MessageError, sendToReader } from '@/lib/messaging/messenger';
import type { PageState } from '@/lib/messaging/protocol';
import { watchCoverage } from '@/lib/messaging/watch-coverage';
import { isSiteEnabled, type Settings } from '@/lib/settings/settings';
import { parseHttpUrl } from '@/lib/url';

/** How often an article that is still being read is asked for again. */
const ASK_AGAIN_MS = 150;

export interface ActiveTab {
  id: number;
  url: string;
  host: string;
  isPrivate: boolean;
}

/** The tab that the popup is about: the active one, or that of the `tabId` parameter when the popup is opened as a page. */
export async function findTab(parameters: URLSearchParams): Promise<ActiveTab | undefined> {
  const asked = Number(parameters.get('tabId'));
  const tab = asked
    ? await browser.tabs.get(asked)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const url = parseHttpUrl(tab?.url);
  return tab?.id === undefined || !url
    ? undefined
    : { id: tab.id, url: url.href, host: url.hostname, isPrivate: tab.incognito };
}

/** States of the popup one after the other: the article first, then what it names, then its coverage. */
export async function* readTab(tab: ActiveTab, settings: Settings): AsyncGenerator<PopupState> {
  if (!isSiteEnabled(settings, tab.host)) {
    yield { kind: 'site-off', host: tab.host };
    return;
  }
  let page = await askReader(tab.id);
  if (!page) {
    yield { kind: 'not-an-article' };
    return;
  }
  yield readyState(page);
  while (!page.recognition && !page.failure) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    const next = await askReader(tab.id);
    if (!next) return;
    page = next;
  }
  if (page.failure) {
    yield { kind: 'failed', reason: page.failure };
    return;
  }
  yield readyState(page);
  const { isPrivate } = tab;
  for await (const coverage of watchCoverage(page.article, { isPrivate }))
    yield { ...readyState(page), coverage };
}

function readyState(page: PageState): Extract<PopupState, { kind: 'ready' }> {
  const { article, recognition, marksPainted, marksWanted } = page;
  return {
    kind: 'ready',
    article,
    recognition,
    marksPainted,
    siteEnabled: true,
    marksEnabled: marksWanted,
  };
}

async function askReader(tabId: number): Promise<PageState | undefined> {
  try {
    return await sendToReader(tabId, 'getPageState');
  } catch (error) {
    if (error instanceof MessageError && error.code === 'unreachable') return undefined;
    throw error;
  }
}
