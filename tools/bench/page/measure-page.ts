import type { Page } from 'puppeteer-core';
import type { DrivenBrowser, Tab } from '../../browsers/driven-browser';
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
  /** From a click on the first mark to its card on the screen; undefined where that mark takes no click. */
  cardMs?: number;
  longTasksMs: number[];
}

/** Loads a page in a fresh tab and measures it until marks are painted. */
export async function measurePage(browser: DrivenBrowser, url: string): Promise<PageCost> {
  const tab = await browser.openTab('about:blank');
  const { page, close } = tab;
  await page.evaluateOnNewDocument(watchMarks, GIVE_UP_MS);
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const { marksMs, longTasksMs } = await watchedCost(page);
  const trace = await page.tracing.stop();
  const cardMs = await tab.evaluate(timeCard);
  await close();
  return {
    cardMs,
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

/** Runs in the page: clicks the first mark that stands in no link, and waits for the frame that shows the card. */
async function timeCard(): Promise<number | undefined> {
  const marks = ['official', 'place'].flatMap((kind) => [
    ...(CSS.highlights.get(`parallax-${kind}`) ?? []),
  ]);
  const mark = marks
    .filter((range): range is Range => range instanceof Range)
    .find(({ startContainer }) => !startContainer.parentElement?.closest('a, button'));
  if (!mark) return undefined;
  mark.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = mark.getClientRects()[0] ?? new DOMRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  const start = performance.now();
  document
    .elementFromPoint(clientX, clientY)
    ?.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
  while (!document.querySelector('parallax-ui')) {
    if (performance.now() - start > 1000) return undefined;
    await frame();
  }
  await frame();
  return performance.now() - start;
}

async function watchedCost(page: Page): Promise<Watch> {
  return poll('the marks', async () => {
    const watch = (await page.evaluate('window.watch')) as Watch;
    return watch.done && watch;
  });
}

/** When a popup showed something, and when it showed the article; milliseconds from its start. */
export interface PopupPaints {
  firstMs: number;
  articleMs: number;
}

/** Opens the popup over an article and waits for both paints. */
export async function measurePopup(tab: Tab, browser: DrivenBrowser): Promise<PopupPaints> {
  const popup = await browser.openPopup(tab);
  const paints = await poll('the paints of the popup', () => popup.evaluate(paintsOf));
  await popup.close();
  return paints;
}

/** Runs in the popup. The article's title is the largest text when it comes, so that the browser notes its paint. */
function paintsOf(): Promise<PopupPaints | false> {
  const firstMs = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const title = list
        .getEntries()
        .find((entry) => (entry as { element?: Element }).element?.className === 'article-title');
      resolve(firstMs !== undefined && title ? { firstMs, articleMs: title.startTime } : false);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(false), 2000);
  });
}
