import { describe, expect, test } from 'vitest';
import type { Tab, View } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { faultsIn } from '../support/axe';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';
import { press, waitForReport } from '../support/popup';

const pair = sampleReports();
const EMPTY_PAGE = 'http://elbblick.test/about';

inEachBrowser('the side panel', pair.sites, (world) => {
  const open = async (url: string): Promise<Tab> => {
    const tab = await world.browser.openTab(url);
    await waitForMarks(tab);
    return tab;
  };
  const headlineIn = (view: View): Promise<string> =>
    view.evaluate(() => document.querySelector('.article-title')?.textContent ?? '');
  const languageIn = (view: View): Promise<string> =>
    view.evaluate(() => document.querySelector<HTMLElement>('.article-title')?.lang ?? '');

  describe('beside the page', () => {
    test('follows from article to article, and says so where there is none', async () => {
      const first = await open(pair.first.url);
      const panel = await world.browser.openExtensionTab('sidepanel.html');
      await first.page.bringToFront();
      await poll('the first article', async () => (await languageIn(panel)) === 'de');
      const second = await open(pair.second.url);
      await second.page.bringToFront();
      await poll('the second article', async () => (await languageIn(panel)) === 'en');
      expect(await headlineIn(panel)).toBe(
        await second.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? ''),
      );
      const empty = await world.browser.openTab(EMPTY_PAGE);
      await empty.page.bringToFront();
      await poll('the words for a page without an article', () =>
        panel.evaluate(() => document.querySelector('.state-title') !== null),
      );
      for (const tab of [empty, second, first, panel]) await tab.close();
    });

    test('opens a comparison of the open report with another', async () => {
      const first = await open(pair.first.url);
      const second = await open(pair.second.url);
      const panel = await world.browser.openExtensionTab('sidepanel.html');
      await second.page.bringToFront();
      await waitForReport(panel, pair.first.url);
      await press(panel, '.report .report-actions button');
      const comparison = await world.browser.findTab((url) => url.includes('compare.html'));
      const address = await comparison.evaluate(() => location.href);
      expect([...new URL(address).searchParams.values()]).toEqual([
        pair.second.url,
        pair.first.url,
      ]);
      for (const tab of [comparison, first, second, panel]) await tab.close();
    });

    test('links the reports, tells who reported when, and stays open after a jump', async () => {
      const first = await open(pair.first.url);
      const second = await open(pair.second.url);
      const panel = await world.browser.openExtensionTab('sidepanel.html');
      await second.page.bringToFront();
      const report = await waitForReport(panel, pair.first.url);
      expect(report.isSameEvent).toBe(true);
      const order = await panel.evaluate(() =>
        [...document.querySelectorAll<HTMLTimeElement>('.timeline-row time')].map(
          ({ dateTime }) => dateTime,
        ),
      );
      expect(order.length).toBeGreaterThan(1);
      expect(order).toEqual(order.toSorted((a, b) => Date.parse(a) - Date.parse(b)));
      await press(panel, `.report a[href="${pair.first.url}"]`);
      await poll(
        'the other report to come to the front',
        async () => (await world.browser.activeUrl()) === pair.first.url,
      );
      await poll('the panel to follow', async () => (await languageIn(panel)) === 'de');
      for (const tab of [first, second, panel]) await tab.close();
    });
  });

  test('opens from the popup, over the article that the popup was about', async ({ skip }) => {
    if (world.browser.engine === 'firefox') skip('its popup takes no synthetic pointer');
    const tab = await open(pair.first.url);
    const popup = (await world.browser.openPopup(tab)) as Tab;
    await poll('the article in the popup', async () => (await headlineIn(popup)) !== '');
    await popup.page.click('button[aria-label="Keep open beside the page"]');
    const target = await tab.page
      .browser()
      .waitForTarget((each) => each.url() === world.browser.extensionUrl('sidepanel.html'));
    const panel = await target.asPage();
    await poll('the article in the panel', () =>
      panel.evaluate(() => document.querySelector('.article-title')?.getAttribute('lang') === 'de'),
    );
    await tab.close();
  });

  describe('is without a fault that axe can find', () => {
    test.each(['popup.html', 'sidepanel.html'])('%s, with an article', async (path) => {
      const first = await open(pair.first.url);
      const second = await open(pair.second.url);
      const tabId = await tabIdOf(second.page.url());
      const view = await world.browser.openExtensionTab(`${path}?tabId=${tabId}`);
      await waitForReport(view, pair.first.url);
      expect(await faultsIn(view)).toEqual([]);
      for (const tab of [first, second, view]) await tab.close();
    });

    test('popup.html, on a page without an article', async () => {
      const tab = await world.browser.openTab(EMPTY_PAGE);
      const tabId = await tabIdOf(EMPTY_PAGE);
      const view = await world.browser.openExtensionTab(`popup.html?tabId=${tabId}`);
      await poll('the empty state', () =>
        view.evaluate(() => document.querySelector('.state-title') !== null),
      );
      expect(await faultsIn(view)).toEqual([]);
      await tab.close();
      await view.close();
    });
  });

  /** Only pages of the extension know the ids of tabs. */
  async function tabIdOf(url: string): Promise<number> {
    const page = await world.browser.openExtensionTab('options.html');
    const id = await page.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } } | undefined
      >;
      const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
      return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
    }, url);
    await page.close();
    return id;
  }
});
