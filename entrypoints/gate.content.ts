import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { looksLikeArticle } from '@/lib/article/is-article';

// Client-rendered articles appear late; after the last look a page that is no article costs nothing.
const LOOKS_AFTER_MS = [0, 1_000, 3_000, 8_000];

/** Runs in every page, so it only decides: the reader comes on request, and watches the page from then on. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Viewers for PDF, images and feeds are documents too.
    if (!/html/.test(document.contentType)) return;
    let visit = new AbortController();
    const begin = () => {
      visit.abort();
      visit = new AbortController();
      look(ctx, visit, 0);
    };
    ctx.addEventListener(window, 'wxt:locationchange', begin);
    begin();
  },
});

function look(ctx: ContentScriptContext, visit: AbortController, index: number): void {
  const delay = LOOKS_AFTER_MS[index];
  if (delay === undefined) return;
  ctx.setTimeout(() => {
    if (visit.signal.aborted || ctx.isInvalid) return;
    if (!looksLikeArticle(document, location.href)) return look(ctx, visit, index + 1);
    // The messenger is too heavy for a script of every page; the background knows this one call bare.
    browser.runtime
      .sendMessage({ to: 'background', call: 'articleFound', args: [] })
      .then((reply) => {
        if (reply?.value) ctx.abort('the reader has taken over');
      })
      .catch(() => undefined);
  }, delay);
}
