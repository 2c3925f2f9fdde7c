import type { browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';
import type { Coverage } from '@/lib/coverage/coverage-source';
import type { PageState } from '@/lib/messaging/protocol';
import type { DrivenBrowser, Plain, Tab } from './driven-browser';
import { poll } from './poll';

type ExtensionGlobals = { browser?: typeof browser; chrome: typeof browser };

/** Asks a running Parallax what it knows, by the same messages that its popup sends. */
export interface ExtensionConsole {
  tab: Tab;
  /** What the reader of the tab that shows `url` knows; undefined where no reader runs. */
  pageState(url: string): Promise<PageState | undefined>;
  /** The same, when the background has answered (or has failed). */
  finishedPageState(url: string): Promise<PageState>;
  findCoverage(article: Article): Promise<Coverage>;
}

/** Opens the console in a tab of the extension. */
export async function openConsole(browser: DrivenBrowser): Promise<ExtensionConsole> {
  const tab = await browser.openExtensionTab('options.html');
  const pageState = async (url: string): Promise<PageState | undefined> =>
    (await tab.evaluate(askReader, url)) as unknown as PageState | undefined;
  return {
    tab,
    pageState,
    finishedPageState: (url) =>
      poll(`Parallax to read ${url}`, async () => {
        const state = await pageState(url);
        return state && (state.recognition ?? state.failure) !== undefined && state;
      }),
    findCoverage: (article) =>
      poll(`the coverage of ${article.url}`, async () => {
        const coverage = (await tab.evaluate(
          askBackground,
          'findCoverage',
          article as unknown as Plain,
        )) as unknown as Coverage;
        return coverage.sources.every(({ state }) => state !== 'searching') && coverage;
      }),
  };
}

async function askReader(url: string): Promise<Plain> {
  const globals = globalThis as unknown as ExtensionGlobals;
  const api = globals.browser ?? globals.chrome;
  const tabs = await api.tabs.query({});
  const open = tabs.find((each) => each.url === url);
  if (open?.id === undefined) throw new Error(`no tab shows ${url}`);
  const message = { to: 'reader', call: 'getPageState', args: [] };
  const reply = await api.tabs.sendMessage(open.id, message, { frameId: 0 }).catch(() => undefined);
  return reply?.value;
}

async function askBackground(call: string, argument: Plain): Promise<Plain> {
  const globals = globalThis as unknown as ExtensionGlobals;
  const api = globals.browser ?? globals.chrome;
  const reply = await api.runtime.sendMessage({ to: 'background', call, args: [argument] });
  if (!reply?.ok) throw new Error(reply?.error ?? 'the background gave no answer');
  return reply.value;
}
