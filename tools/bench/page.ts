import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../browsers/build-extension';
import { launchChromium } from '../browsers/chromium';
import { closeWelcome } from '../browsers/close-welcome';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import { type LoopbackWeb, startLoopbackWeb } from '../browsers/loopback-web';
import { poll } from '../browsers/poll';
import { allReports, outletSites } from '../demo/outlets/catalogue';
import { measureFloor, measureScript } from './page/measure-floor';
import { measurePage, measurePopup, type PageCost, type PopupPaints } from './page/measure-page';
import { report } from './page/report';

const USAGE = `npm run bench:page -- [--json] [DIR]
  What Parallax costs a page, in Chromium: the gate (bytes, ms), the time from the parsed page to painted marks with a warm
  background, tasks over 50 ms, and the popup's paints: of anything, and of the article. Beside them what an extension costs that
  does nothing. Over the sample articles and their outlets' front pages, or over the .html files of DIR.`;

const POPUP_ROUNDS = 9;
const FLOOR_PAGES = 12;

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(USAGE);
  const folder = args.find((arg) => !arg.startsWith('--'));
  const missing = ensureBrowsers(['chromium']);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const extensionDir = buildExtension('chromium');
  const web = await startLoopbackWeb();
  const urls = folder ? serveFolder(web, folder) : serveOutlets(web);
  const browser = await launchChromium({ extensionDir, web });
  try {
    await closeWelcome(browser);
    await measurePage(browser, urls[0] ?? ''); // wakes the background and loads what it knows
    const costs: PageCost[] = [];
    for (const url of urls) costs.push(await measurePage(browser, url));
    const tab = await browser.openTab(urls[0] ?? '');
    await tab.page.bringToFront();
    await poll('the marks', () => tab.evaluate(() => CSS.highlights.has('parallax-place')));
    const popups: PopupPaints[] = [];
    for (let round = 0; round < POPUP_ROUNDS; round++)
      popups.push(await measurePopup(tab, browser));
    const fronts = [...new Set(urls.map((url) => `${new URL(url).origin}/`))];
    const frontMs: number[] = [];
    if (!folder)
      for (const url of fronts) frontMs.push(await measureScript(browser, url, /\/gate\.js$/));
    const floor = await measureFloor(web, urls.slice(0, FLOOR_PAGES), POPUP_ROUNDS);
    report(args.includes('--json'), { costs, popups, frontMs, floor, extensionDir });
  } finally {
    await browser.close();
    await web.close();
  }
}

function serveOutlets(web: LoopbackWeb): string[] {
  for (const [host, site] of Object.entries(outletSites())) web.serve(host, site);
  return allReports().map(({ url }) => url);
}

function serveFolder(web: LoopbackWeb, folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  web.serve('pages.test', ({ pathname }) => {
    const name = decodeURIComponent(pathname.slice(1));
    return names.includes(name) ? readFileSync(join(folder, name), 'utf8') : undefined;
  });
  return names.map((name) => `http://pages.test/${encodeURIComponent(name)}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
