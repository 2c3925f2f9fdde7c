import { type Anchored, anchor } from './anchor';
import type { Selector } from './selectors';

/** A page that is still filling gets this long between two tries; each try reads the whole page. */
const QUIET_MS = 250;

/** The pause grows by this factor with each try in vain, so that a page that never rests costs little. */
const BACK_OFF = 1.6;

export interface RenderWait {
  signal?: AbortSignal;
  /** After so long the last try is made. */
  maxWaitMs?: number;
}

/**
 * Anchors as soon as the page holds the words: at once, then again whenever the page has changed, for a bounded time.
 * Resolves to undefined when the time is over or the signal aborts; the snippet is then an orphan on this visit.
 */
export function anchorWhenRendered(
  root: Node,
  selectors: readonly Selector[],
  { signal, maxWaitMs = 10_000 }: RenderWait = {},
): Promise<Anchored | undefined> {
  if (signal?.aborted) return Promise.resolve(undefined);
  const found = anchor(root, selectors);
  if (found) return Promise.resolve(found);

  return new Promise((resolve) => {
    let pause = QUIET_MS;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      retry ??= setTimeout(tryAgain, pause);
    });
    // Changes inside shadow trees reach no observer of the page, so the last try is made in any case.
    const deadline = setTimeout(() => finish(anchor(root, selectors)), maxWaitMs);
    const abort = () => finish(undefined);

    function tryAgain(): void {
      retry = undefined;
      pause *= BACK_OFF;
      const anchored = anchor(root, selectors);
      if (anchored) finish(anchored);
    }

    function finish(result: Anchored | undefined): void {
      observer.disconnect();
      clearTimeout(retry);
      clearTimeout(deadline);
      signal?.removeEventListener('abort', abort);
      resolve(result);
    }

    signal?.addEventListener('abort', abort);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  });
}
