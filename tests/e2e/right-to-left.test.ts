import { expect, test } from 'vitest';
import arabic from '../../public/_locales/ar/messages.json';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { faultsIn } from '../support/axe';
import { inEachBrowser } from '../support/in-each-browser';
import { type Layout, layoutOf } from '../support/layout';
import { waitForMarks } from '../support/marks';
import { overlayBox } from '../support/overlay';
import { overlayMarkup } from '../support/overlay-markup';
import { press, waitForReport } from '../support/popup';
import { select } from '../support/selection';

const pair = sampleReports();
const TURNED = 'matrix(-1, 0, 0, 1, 0, 0)';
const WIDTHS = [1280, 360];
const PANEL_WIDTHS = [420, 280];

inEachBrowser(
  'the interface in Arabic',
  pair.sites,
  (world) => {
    let first: Tab;
    let second: Tab;

    test('has its popup from right to left, with the reports as their languages run', async () => {
      first = await world.browser.openTab(pair.first.url);
      await waitForMarks(first, 'official');
      second = await world.browser.openTab(pair.second.url);
      await waitForMarks(second, 'official');
      const popup = await world.browser.openPopup(first);
      await waitForReport(popup, pair.second.url);
      expectRightToLeft(await layoutOf(popup));
      const sides = await popup.evaluate(() => {
        const { left, right } = document.body.getBoundingClientRect();
        const name = document.querySelector('.popup-bar > :first-child')?.getBoundingClientRect();
        const title = document.querySelector('.article-title bdi');
        return {
          nameToTheRight: name ? right - name.right < name.left - left : undefined,
          title: title && getComputedStyle(title).direction,
          words: document.body.textContent ?? '',
        };
      });
      expect(sides).toMatchObject({ nameToTheRight: true, title: 'ltr' });
      expect(sides.words).toContain(arabic.compare.message);
      await popup.close();
    });

    test('has its side panel within the panel, whatever its width', async () => {
      const panel = await world.browser.openExtensionTab('sidepanel.html');
      await second.page.bringToFront();
      await waitForReport(panel, pair.first.url);
      for (const width of PANEL_WIDTHS) {
        await panel.page.setViewport({ width, height: 900 });
        expectRightToLeft(await layoutOf(panel));
      }
      await panel.close();
    });

    test('has its card from right to left, inside the window', async () => {
      await first.page.bringToFront();
      await world.browser.runCommand(first, 'next-official');
      const box = await poll('the card', async () => (await overlayBox(first)) ?? undefined);
      const window = await first.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(window.width);
      expect(box.bottom).toBeLessThanOrEqual(window.height);
      const options = await world.browser.openExtensionTab('options.html');
      const markup = await overlayMarkup(options, pair.first.url);
      expect(markup).toMatch(/dir="rtl"/);
      expect(markup).toContain(arabic.referenceAsk.message);
      await options.close();
      await first.page.bringToFront();
      await first.page.keyboard.press('Escape');
    });

    test('sets the comparison out from right to left, and each report as its language runs', async () => {
      const parameters = new URLSearchParams({ a: pair.first.url, b: pair.second.url });
      const comparison = await world.browser.openExtensionTab(`compare.html?${parameters}`);
      await poll('the alignment', () =>
        comparison.evaluate(() => document.querySelectorAll('.passage-shared').length > 4),
      );
      const columns = await comparison.evaluate(() => {
        const edge = (report: number): number =>
          document.querySelector(`.passage[data-report="${report}"]`)?.getBoundingClientRect()
            .left ?? Number.NaN;
        const words = document.querySelector('.passage [dir], .passage[dir], .passages[dir]');
        return {
          firstIsRight: edge(0) > edge(1),
          words: words && getComputedStyle(words).direction,
        };
      });
      expect(columns).toEqual({ firstIsRight: true, words: 'ltr' });
      await expectGoodLayout(comparison);
      await comparison.close();
    });

    test('has its collection from right to left', async () => {
      await first.page.bringToFront();
      await select(first, pair.first.passage);
      await world.browser.runCommand(first, 'save-snippet');
      await waitForMarks(first, 'snippet');
      const collection = await world.browser.openExtensionTab('collection.html');
      await poll('the snippet', () =>
        collection.evaluate(() => document.querySelector('.snippet-quote') !== null),
      );
      const quote = await collection.evaluate(() => {
        const element = document.querySelector('.snippet-quote');
        return element && getComputedStyle(element).direction;
      });
      expect(quote).toBe('ltr');
      await expectGoodLayout(collection);
      await collection.close();
    });

    test('asks its first questions from right to left', async () => {
      const welcome = await world.browser.openExtensionTab('welcome.html');
      for (const shows of ['.reader-languages', '.radio-group', '.feed-row']) {
        await poll(shows, () =>
          welcome.evaluate((wanted) => document.querySelector(wanted) !== null, shows),
        );
        await expectGoodLayout(welcome);
        await welcome.page.setViewport({ width: 1280, height: 900 });
        if (shows !== '.feed-row') await press(welcome, '.welcome-actions .button-primary');
      }
      await welcome.close();
    });

    async function expectGoodLayout(tab: Tab): Promise<void> {
      for (const width of WIDTHS) {
        await tab.page.setViewport({ width, height: 900 });
        expectRightToLeft(await layoutOf(tab));
      }
      expect(await faultsIn(tab)).toEqual([]);
    }
  },
  { isSequence: true, language: 'ar' },
);

function expectRightToLeft({ language, direction, tooWide, mirrored }: Layout): void {
  expect({ language, direction, tooWide }).toEqual({
    language: 'ar',
    direction: 'rtl',
    tooWide: [],
  });
  expect(mirrored.filter((transform) => transform !== TURNED)).toEqual([]);
}
