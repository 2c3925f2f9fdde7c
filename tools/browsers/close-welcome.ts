import type { DrivenBrowser } from './driven-browser';

/** Waits for the page that Parallax opens when it is installed, at every start of a driven browser, and closes it: coming later, it would take the focus from a popup. */
export async function closeWelcome(browser: DrivenBrowser): Promise<void> {
  const welcome = await browser.findTab((url) => url === browser.extensionUrl('welcome.html'));
  await welcome.close();
}
