import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';

interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(injection: object): Promise<{ result?: string }[]>;
  };
}

/**
 * The markup, styles included, of what Parallax shows over the page at `url`: its shadow root is closed to all but extensions,
 * so a page of the extension asks for it.
 */
export function overlayMarkup(extensionPage: Tab, url: string): Promise<string> {
  return poll('the overlay', async () => {
    const markup = await extensionPage.evaluate(async (wanted) => {
      const globals = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const api = globals.browser ?? globals.chrome;
      const tab = (await api.tabs.query({})).find((each) => each.url === wanted);
      const [injected] = await api.scripting.executeScript({
        target: { tabId: tab?.id },
        func: () => {
          // Firefox has it on elements, Chromium in its API for content scripts.
          type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
          type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
          const host = document.querySelector('parallax-ui');
          if (!host) return '';
          const { chrome } = globalThis as unknown as { chrome: { dom?: Dom } };
          const root =
            (host as Opener).openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(host);
          return root?.innerHTML ?? '';
        },
      });
      return injected?.result ?? '';
    }, url);
    return markup !== '' && markup;
  });
}

/** Shows that markup in an open shadow root of an empty page, where tools can look into it. */
export function showMarkup(tab: Tab, markup: string): Promise<void> {
  return tab.evaluate((html) => {
    const host = document.createElement('div');
    document.querySelector('main')?.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(...new DOMParser().parseFromString(html, 'text/html').documentElement.children);
  }, markup);
}
