import { type Anchored, anchorIn } from './anchor';
import { recentAnchorRoot } from './recent-root';
import type { Selector } from './selectors';

/** A page that is still filling gets this long between two tries; each try may read the whole page. */
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
 * Many calls at once take turns, a task each.
 */
export async function anchorWhenRendered(
  root: Node,
  selectors: readonly Selector[],
  { signal, maxWaitMs = 10_000 }: RenderWait = {},
): Promise<Anchored | undefined> {
  const deadline = performance.now() + maxWaitMs;
  let pauseMs = QUIET_MS;
  while (!signal?.aborted) {
    const found = await inTurn(() => anchorIn(recentAnchorRoot(root), selectors));
    const leftMs = deadline - performance.now();
    if (signal?.aborted) return undefined;
    if (found || leftMs <= 0) return found;
    await changeOrDeadline(root, pauseMs, leftMs, signal);
    pauseMs *= BACK_OFF;
  }
  return undefined;
}

let turns: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => T): Promise<T> {
  const done = turns.then(nextTask).then(work);
  turns = done.catch(() => undefined);
  return done;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Resolves a pause after the page has changed, at the deadline, or when aborted. Changes inside shadow trees reach no
 * observer of the page: for those there is the last try, at the deadline.
 */
function changeOrDeadline(
  root: Node,
  pauseMs: number,
  leftMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve) => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      pause ??= setTimeout(finish, pauseMs);
    });
    const deadline = setTimeout(finish, leftMs);
    function finish(): void {
      observer.disconnect();
      clearTimeout(pause);
      clearTimeout(deadline);
      signal?.removeEventListener('abort', finish);
      resolve();
    }
    signal?.addEventListener('abort', finish);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  });
}
