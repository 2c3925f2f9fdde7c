import { launchChromium } from '../../browsers/chromium';
import type { DrivenBrowser } from '../../browsers/driven-browser';
import type { LoopbackWeb } from '../../browsers/loopback-web';
import { writeEmptyExtension } from './empty-extension';
import { measurePopup, type PopupPaints } from './measure-page';
import { scriptMilliseconds } from './script-time';

/** Time after which a script of a page that is no article has had its first look. */
const SETTLED_MS = 400;

/** What an extension that does nothing costs in the same browser on the same machine. */
export interface Floor {
  scriptMs: number[];
  popups: PopupPaints[];
}

/** Measures an empty content script on pages, and the paints of an empty popup. */
export async function measureFloor(
  web: LoopbackWeb,
  urls: string[],
  rounds: number,
): Promise<Floor> {
  const { dir, remove } = writeEmptyExtension();
  const browser = await launchChromium({ extensionDir: dir, web });
  try {
    const scriptMs: number[] = [];
    for (const url of urls) scriptMs.push(await measureScript(browser, url, /\/empty\.js$/));
    const tab = await browser.openTab(urls[0] ?? '');
    const popups: PopupPaints[] = [];
    for (let round = 0; round < rounds; round++) popups.push(await measurePopup(tab, browser));
    return { scriptMs, popups };
  } finally {
    await browser.close();
    remove();
  }
}

/** Milliseconds of processor time that a fresh page spends in a script by the time it has settled. */
export async function measureScript(
  browser: DrivenBrowser,
  url: string,
  address: RegExp,
): Promise<number> {
  const { page, close } = await browser.openTab('about:blank');
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const trace = await page.tracing.stop();
  await close();
  return scriptMilliseconds(trace, address);
}
