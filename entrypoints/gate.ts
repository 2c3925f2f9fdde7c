import type { browser as Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '@/lib/article/is-article';

// Client-rendered articles appear late; after the last look a page that is no article costs nothing.
const LOOKS_AFTER_MS = [0, 1_000, 3_000, 8_000];
/** Where the browser does not tell of a changed address it is looked at this often. */
const ADDRESS_EVERY_MS = 1_000;

type Api = typeof Browser | undefined;

/**
 * Runs in every page (wxt.config.ts registers it), so it only decides: the reader comes on request, and watches the page
 * from then on. Whatever it does not use costs nothing: no WXT context, no polyfill, and of the browser's own objects
 * only those that a page without an article needs, for a browser builds each at its first use.
 */
export default defineUnlistedScript(() => {
  // Viewers for PDF, images and feeds are documents too.
  if (!document.contentType.includes('html')) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = location.href;
  let isWatching = false;
  /** The reader has taken over. */
  let isDone = false;

  const look = (index: number): void => {
    const delay = LOOKS_AFTER_MS[index];
    clearTimeout(timer);
    if (delay === undefined || isDone) return;
    timer = setTimeout(() => {
      if (!looksLikeArticle(document, location.href)) look(index + 1);
      else
        void report().then((isTaken) => {
          isDone ||= isTaken;
        });
      watch();
    }, delay);
  };
  const check = (): void => {
    if (isDone || address === location.href) return;
    address = location.href;
    look(0);
  };
  /** Single-page applications change the address without loading a page; browsers without the Navigation API are asked. */
  const watch = (): void => {
    if (isWatching) return;
    isWatching = true;
    const { navigation } = globalThis as { navigation?: EventTarget };
    if (navigation) navigation.addEventListener('currententrychange', check);
    else setInterval(check, ADDRESS_EVERY_MS);
  };
  look(0);
});

/** The messenger is too heavy for a script of every page; the background knows this one call bare. True when the reader has taken over. */
async function report(): Promise<boolean> {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  try {
    const call = { to: 'background', call: 'articleFound', args: [] };
    const reply = await (browser ?? chrome)?.runtime.sendMessage(call);
    return reply?.value === true;
  } catch {
    // The background has gone, or the extension was updated: its new gate comes with the next page.
    return false;
  }
}
