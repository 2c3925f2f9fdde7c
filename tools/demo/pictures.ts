import { join } from 'node:path';
import type { DrivenBrowser, Tab } from '../browsers/driven-browser';
import { poll } from '../browsers/poll';
import { reportsOf } from './outlets/catalogue';

const SCHEMES = ['light', 'dark'] as const;
/** Pages, and what stands in each once it has been read: the collection's heading is there before its snippets. */
const PAGES = [
  { page: 'collection', content: '.snippet-quote' },
  { page: 'options', content: 'h1' },
] as const;

/** Takes the pictures of the tour into a folder; returns their paths. */
export async function pictures(browser: DrivenBrowser, folder: string): Promise<string[]> {
  const paths: string[] = [];
  const inFolder = (name: string): string => {
    const path = join(folder, name);
    paths.push(path);
    return path;
  };
  const reports = reportsOf('consultations').filter(
    ({ article, outlet }) => article.language === outlet.language,
  );
  for (const { article, url } of reports) {
    const tab = await browser.openTab(url);
    await dismissCookies(tab);
    await marksArePainted(tab);
    if (article.language === 'de') await pointAtOfficial(tab);
    await tab.screenshot(inFolder(`article-${article.language}.png`));
    await saveLead(browser, tab);
    if (article.language !== 'de') await tab.close();
  }
  for (const scheme of SCHEMES) {
    await browser.setColorScheme(scheme);
    const tab = await browser.findTab((url) => url === reports[0]?.url);
    const popup = await browser.openPopup(tab);
    await poll('the reports in the popup', () =>
      popup.evaluate(() => document.querySelector('.report') !== null),
    );
    await popup.screenshot(inFolder(`popup-${scheme}.png`));
    await popup.close();
    for (const { page, content } of PAGES) {
      const view = await browser.openExtensionTab(`${page}.html`);
      await poll(`the ${page}`, () =>
        view.evaluate((selector) => document.querySelector(selector) !== null, content),
      );
      await view.screenshot(inFolder(`${page}-${scheme}.png`));
      await view.close();
    }
  }
  return paths;
}

async function marksArePainted(tab: Tab): Promise<void> {
  await poll('the marks', () => tab.evaluate(() => CSS.highlights.has('parallax-place')));
}

async function dismissCookies(tab: Tab): Promise<void> {
  await tab.evaluate(() => document.querySelector('.cookie-banner')?.remove());
}

/** Rests the pointer on the first official until the card is there. */
async function pointAtOfficial(tab: Tab): Promise<void> {
  const { x, y } = await tab.evaluate(() => {
    const [range] = CSS.highlights.get('parallax-official') ?? [];
    if (!(range instanceof Range)) throw new Error('no official is marked');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await tab.page.mouse.move(x, y, { steps: 4 });
  await poll('the card', () => tab.evaluate(() => document.querySelector('parallax-ui') !== null));
}

async function saveLead(browser: DrivenBrowser, tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const [range] = CSS.highlights.get('parallax-place') ?? [];
    const paragraph = range instanceof Range && range.startContainer.parentElement;
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await browser.runCommand(tab, 'save-snippet');
  await poll('the snippet', () => tab.evaluate(() => CSS.highlights.has('parallax-snippet')));
}
