import { browser } from 'wxt/browser';

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets the extension read pages of every site; readers can take that away in the browser's own settings. */
export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_SITES);
}

/** Asks the browser, which asks the reader; must be called while a press is being handled. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}
