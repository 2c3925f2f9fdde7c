import { askBackground } from '../../tests/support/ask-background';
import { waitForMarks } from '../../tests/support/marks';
import type { DrivenBrowser, Tab } from '../browsers/driven-browser';
import { type ExtensionConsole, openConsole } from '../browsers/extension-console';
import type { LoopbackWeb } from '../browsers/loopback-web';
import { poll } from '../browsers/poll';
import { type Report, reportsOf } from '../demo/outlets/catalogue';
import { ANNOTATIONS } from './annotations';

/** A browser with Parallax in it, and what the pictures need from it. */
export interface Stage {
  browser: DrivenBrowser;
  web: LoopbackWeb;
  parallax: ExtensionConsole;
  /** The report of an event in a language; of the consultations unless another is named. */
  report(language: string, event?: string): Report;
  /** Opens an article, without its cookie banner, when its marks are painted. */
  openArticle(url: string): Promise<Tab>;
  /** Opens a page of the extension, when it shows `selector`. */
  openPage(path: string, selector: string): Promise<Tab>;
  /** The browser's number of the tab that shows an address. */
  tabIdOf(url: string): Promise<number>;
}

export async function openStage(browser: DrivenBrowser, web: LoopbackWeb): Promise<Stage> {
  const parallax = await openConsole(browser);
  return {
    browser,
    web,
    parallax,
    report(language, event = 'consultations') {
      const report = ownReports(event).find(
        ({ article }) => article.language.split('-')[0] === language,
      );
      if (!report) throw new Error(`no outlet reports in ${language}`);
      return report;
    },
    async openArticle(url) {
      const tab = await browser.openTab(url);
      await tab.evaluate(() => document.querySelector('.cookie-banner')?.remove());
      await waitForMarks(tab);
      return tab;
    },
    async openPage(path, selector) {
      const tab = await browser.openExtensionTab(path);
      await poll(`${selector} in ${path}`, () =>
        tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
      );
      return tab;
    },
    tabIdOf: (url) => parallax.tab.evaluate(findTabId, url),
  };
}

/** Reads the reports of two events, and saves and annotates a passage of each. */
export async function readAndSave(stage: Stage): Promise<void> {
  for (const { url } of [...ownReports('consultations'), ...ownReports('earthquake').slice(0, 4)]) {
    const tab = await stage.openArticle(url);
    await stage.parallax.finishedPageState(url);
    await selectLead(tab);
    await stage.browser.runCommand(tab, 'save-snippet');
    await waitForMarks(tab, 'snippet');
    await tab.close();
  }
  const { snippets } = await askBackground(stage.parallax.tab, 'listSnippets', 500);
  for (const [index, { id }] of snippets.entries()) {
    const values = ANNOTATIONS[index % ANNOTATIONS.length];
    if (values) await askBackground(stage.parallax.tab, 'updateSnippet', { id, ...values });
  }
}

/** Selects the first run of text that names a place and is as long as a sentence. */
export async function selectLead(tab: Tab): Promise<void> {
  await tab.page.bringToFront();
  await tab.evaluate(() => {
    const SENTENCE = 80;
    for (const range of CSS.highlights.get('parallax-place') ?? []) {
      const text = range instanceof Range && range.startContainer;
      if (!(text instanceof Text) || text.length < SENTENCE) continue;
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(text, 0, text, text.length);
      return;
    }
    throw new Error('no sentence names a place');
  });
}

/** Reports in an outlet's own language. */
function ownReports(event: string): Report[] {
  return reportsOf(event).filter(({ article, outlet }) => article.language === outlet.language);
}

async function findTabId(url: string): Promise<number> {
  interface Api {
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const tabs = await (browser ?? chrome).tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id ?? -1;
}
