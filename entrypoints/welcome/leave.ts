import { browser } from 'wxt/browser';

/** Closes the page; where it is the window's only tab a new one takes its place, or the window would go as well. */
export async function leave(): Promise<void> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  if (tabs.length < 2) await browser.tabs.create({});
  // not close(): Firefox lets a page close only what a page has opened
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}
