import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenBrowser, Tab } from '../browsers/driven-browser';
import { poll } from '../browsers/poll';
import { reportsOf } from './outlets/catalogue';

const SCHEMES = ['light', 'dark'] as const;

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
    for (const page of ['collection', 'options'] as const) {
      const view = await browser.openExtensionTab(`${page}.html`);
      await poll(`the ${page}`, () => view.evaluate(() => document.querySelector('h1') !== null));
      await view.screenshot(inFolder(`${page}-${scheme}.png`));
      await view.close();
    }
  }
  await overview(browser, folder, inFolder('overview.png'));
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

/** One picture of page and popup side by side, for the README. */
async function overview(browser: DrivenBrowser, folder: string, path: string): Promise<void> {
  const image = (name: string): string =>
    `data:image/png;base64,${readFileSync(join(folder, name)).toString('base64')}`;
  const tab = await browser.openTab('about:blank');
  await tab.page.setContent(`<!doctype html><body style="margin:0;padding:28px;display:flex;gap:24px;align-items:start;background:#dfe3ea;width:max-content">
    <img style="height:600px;width:800px;object-fit:cover;object-position:top;box-shadow:0 6px 30px #0004" src="${image('article-de.png')}">
    <img style="height:600px;box-shadow:0 6px 30px #0004" src="${image('popup-light.png')}"></body>`);
  const { width, height } = await tab.evaluate(() => {
    const { width, height } = document.body.getBoundingClientRect();
    return { width: Math.ceil(width), height: Math.ceil(height) };
  });
  await tab.page.setViewport({ width, height });
  await tab.screenshot(path);
  await tab.close();
}
