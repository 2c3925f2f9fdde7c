import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../browsers/driven-browser';
import { poll } from '../../browsers/poll';
import { scriptMilliseconds } from './script-time';

/** After this the page shows no marks: it has nothing to mark, or is taken for no article. */
const GIVE_UP_MS = 5_000;

/** What one page had to bear. */
export interface PageCost {
  gateMs: number;
  readerMs: number;
  /** Undefined where nothing was painted. */
  marksMs?: number;
  longTasksMs: number[];
}

/** Loads a page in a fresh tab and measures it until marks are painted. */
export async function measurePage(browser: DrivenBrowser, url: string): Promise<PageCost> {
  const { page, close } = await browser.openTab('about:blank');
  await page.evaluateOnNewDocument(watchMarks, GIVE_UP_MS);
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const { marksMs, longTasksMs } = await watchedCost(page);
  const trace = await page.tracing.stop();
  await close();
  return {
    gateMs: scriptMilliseconds(trace, /\/gate\.js$/),
    readerMs: scriptMilliseconds(trace, /\/reader\.js$/),
    marksMs,
    longTasksMs,
  };
}

interface Watch {
  done: boolean;
  marksMs?: number;
  longTasksMs: number[];
}

/** Runs in the page: notes when marks appear (to 4 ms) and which tasks take long until then. */
function watchMarks(giveUpMs: number): void {
  const watch: Watch = { done: false, longTasksMs: [] };
  Object.assign(window, { watch });
  const tasks = new PerformanceObserver((list) => {
    watch.longTasksMs.push(...list.getEntries().map(({ duration }) => duration));
  });
  tasks.observe({ type: 'longtask', buffered: true });
  addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    const look = setInterval(() => {
      const isPainted = ['parallax-official', 'parallax-place'].some((name) =>
        CSS.highlights.has(name),
      );
      if (!isPainted && performance.now() - start < giveUpMs) return;
      clearInterval(look);
      if (isPainted) watch.marksMs = performance.now() - start;
      watch.done = true;
    }, 4);
  });
}

async function watchedCost(page: Page): Promise<Watch> {
  return poll('the marks', async () => {
    const watch = (await page.evaluate('window.watch')) as Watch;
    return watch.done && watch;
  });
}

/** Milliseconds from the popup's start to its first contentful paint, over an article. */
export async function measurePopup(browser: DrivenBrowser, url: string): Promise<number> {
  const tab = await browser.openTab(url);
  const popup = await browser.openPopup(tab);
  const firstPaint = await poll('the paint of the popup', () =>
    popup.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? false,
    ),
  );
  await tab.close();
  return firstPaint;
}
