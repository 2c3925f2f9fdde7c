import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '@/lib/article/is-article';

// Client-rendered articles appear late; after the last look a page that is no article costs nothing.
const LOOKS_AFTER_MS = [0, 1_000, 3_000, 8_000];
/** Where the browser does not tell of a changed address it is looked at this often. */
const ADDRESS_EVERY_MS = 1_000;

/**
 * Runs in every page (wxt.config.ts registers it), so it only decides: the reader comes on request, and watches the page
 * from then on. It does without WXT's context for content scripts, which costs each page more than the decision.
 */
export default defineUnlistedScript(() => {
  // Viewers for PDF, images and feeds are documents too.
  if (!/html/.test(document.contentType)) return;
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout>;

  const look = (index: number): void => {
    const delay = LOOKS_AFTER_MS[index];
    clearTimeout(timer);
    if (delay === undefined || stop.signal.aborted) return;
    timer = setTimeout(() => {
      if (looksLikeArticle(document, location.href)) report(stop);
      else look(index + 1);
    }, delay);
  };
  onAddressChange(() => look(0), stop.signal);
  look(0);
});

/** The messenger is too heavy for a script of every page; the background knows this one call bare. */
function report(stop: AbortController): void {
  try {
    browser.runtime
      .sendMessage({ to: 'background', call: 'articleFound', args: [] })
      .then((reply) => {
        // The reader has taken over.
        if (reply?.value) stop.abort();
      })
      .catch(() => undefined);
  } catch {
    // The extension was updated or removed; its new gate comes with the next page.
    stop.abort();
  }
}

/** Single-page applications change the address without loading a page. */
function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let address = location.href;
  const check = (): void => {
    if (address === location.href) return;
    address = location.href;
    changed();
  };
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  const timer = setInterval(check, ADDRESS_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
