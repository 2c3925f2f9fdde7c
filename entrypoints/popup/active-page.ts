import type { PopupState } from '@/components/coverage/PopupView';
import { MessageError, sendToReader } from '@/lib/messaging/messenger';
import type { PageState } from '@/lib/messaging/protocol';
import { isSiteEnabled, type Settings } from '@/lib/settings/settings';
import type { ActiveTab } from './active-tab';

/** How often an article that is still being read is asked for again. */
const ASK_AGAIN_MS = 150;
/** A page gets its reader when it has loaded, or later when it renders late. */
const LOOKS_AFTER_MS = [300, 1200, 3000, 8000];

/** What a tab's page says of itself; undefined where no reader answers. */
export type AskedPage = Promise<PageState | undefined>;

/** States of a tab's page one after the other, without its coverage: the article first, then what it names. */
export async function* readTab(
  tab: ActiveTab,
  settings: Promise<Settings>,
  asked: AskedPage = askReader(tab.id),
): AsyncGenerator<PopupState> {
  const [known, firstLook] = await Promise.all([settings, asked]);
  if (!isSiteEnabled(known, tab.host)) {
    yield { kind: 'site-off', host: tab.host };
    return;
  }
  let page = firstLook;
  if (!page) yield { kind: 'loading' };
  for (const [index, delay] of LOOKS_AFTER_MS.entries()) {
    if (page) break;
    await pause(delay);
    page = await askReader(tab.id);
    // Nothing is called missing while the page may still be on its way.
    if (!page && index === (tab.isLoading ? LOOKS_AFTER_MS.length - 1 : 0))
      yield { kind: 'not-an-article' };
  }
  if (page) yield* readPage(tab, page);
}

async function* readPage(tab: ActiveTab, first: PageState): AsyncGenerator<PopupState> {
  let page = first;
  yield readyState(page);
  while (!page.recognition && !page.failure) {
    await pause(ASK_AGAIN_MS);
    const next = await askReader(tab.id);
    if (!next) return;
    page = next;
  }
  yield page.failure ? { kind: 'failed', reason: page.failure } : readyState(page);
}

function readyState(page: PageState): PopupState {
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

/** Asks the reader in a tab how far it has come. */
export async function askReader(tabId: number): AskedPage {
  try {
    return await sendToReader(tabId, 'getPageState');
  } catch (error) {
    if (error instanceof MessageError && error.code === 'unreachable') return undefined;
    throw error;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
