import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { TextSegment } from '@/lib/text';

// Frameworks replace a view in several steps; reading between two of them would read half an article.
const QUIET_MS = 400;
// A page that rewrites its article for ever (tickers, hostile scripts) is read this often per address, then left alone.
const MAX_REREADS = 20;

/**
 * Calls `onChange` when the page shows another address, or when the text that was read is no longer in the page.
 * `follow` names the text to keep an eye on. Everything ends with the context.
 */
export function watchPage(
  ctx: ContentScriptContext,
  onChange: (reason: 'address' | 'content') => void,
) {
  let observer: MutationObserver | undefined;
  let timer: number | undefined;
  let rereads = 0;

  const report = (reason: 'address' | 'content', delayMs: number) => {
    clearTimeout(timer);
    timer = ctx.setTimeout(() => onChange(reason), delayMs);
  };

  ctx.addEventListener(window, 'wxt:locationchange', () => {
    rereads = 0;
    observer?.disconnect();
    report('address', QUIET_MS);
  });
  // Out of the back/forward cache the page is as it was, but the tab's badge may be another page's.
  ctx.addEventListener(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) report('address', 0);
  });
  ctx.onInvalidated(() => observer?.disconnect());

  return {
    follow(segments: TextSegment[]): void {
      observer?.disconnect();
      const root = commonRoot(segments);
      if (!root) return;
      observer = new MutationObserver((records) => {
        if (!records.some(touchesTree) || !isStale(segments) || rereads >= MAX_REREADS) return;
        rereads += 1;
        report('content', QUIET_MS);
      });
      observer.observe(root, { childList: true, subtree: true });
    },
    unfollow(): void {
      observer?.disconnect();
    },
  };
}

function touchesTree(record: MutationRecord): boolean {
  return record.removedNodes.length > 0 || record.addedNodes.length > 0;
}

/** A few nodes stand for all: frameworks replace whole subtrees. */
function isStale(segments: TextSegment[]): boolean {
  const step = Math.max(1, Math.floor(segments.length / 16));
  for (let i = 0; i < segments.length; i += step) if (!segments[i]?.node.isConnected) return true;
  return false;
}

/** The element above the whole article: its own replacement is seen from there. */
function commonRoot(segments: TextSegment[]): Node | undefined {
  const first = segments[0]?.node;
  const last = segments.at(-1)?.node;
  if (!first?.isConnected || !last) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const container = range.commonAncestorContainer;
  return container.parentElement?.parentElement ?? container.parentElement ?? container;
}
