import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { openConsole } from '../../tools/browsers/extension-console';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { askBackground } from '../support/ask-background';
import { inEachBrowser } from '../support/in-each-browser';
import { marksOf, waitForMarks } from '../support/marks';
import { press } from '../support/popup';

const pair = sampleReports();
const CHOSEN = new URL(pair.first.url).hostname;

inEachBrowser(
  'the first start',
  pair.sites,
  (world) => {
    let welcome: Tab;
    const step = (): Promise<string> =>
      welcome.evaluate(() => document.querySelector('.welcome-step-number')?.textContent ?? '');
    const next = async (from: string, to: string): Promise<void> => {
      expect(await step()).toContain(from);
      await press(welcome, '.welcome-actions .button-primary');
      await poll(`step ${to}`, async () => (await step()).includes(to));
    };

    test('opens the welcome page by itself', async () => {
      const address = world.browser.extensionUrl('welcome.html');
      welcome = await world.browser.findTab((url) => url === address);
      await poll('step 1', async () => (await step()).includes('1'));
    });

    test('offers the languages of the browser, in one press', async () => {
      await press(welcome, '.reader-languages > .button');
      await poll('English', async () => (await languagesIn(welcome)).join() === 'English');
    });

    test('asks which languages the reader reads, in an order that can be changed', async () => {
      await addLanguage(welcome, 'de', 'German');
      await press(welcome, '.settings-row:nth-of-type(2) button:nth-of-type(1)');
      await poll('the new order', async () =>
        (await languagesIn(welcome)).join().startsWith('German'),
      );
      await next('1', '2');
    });

    test('tells whoever cannot see it which question comes next', async () => {
      expect(await welcome.evaluate(() => document.activeElement?.className)).toBe(
        'welcome-heading',
      );
    });

    test('asks where to read along, and takes a pasted address for a site', async () => {
      await press(welcome, '.radio:nth-of-type(2) input');
      await poll('the field', () =>
        welcome.evaluate(() => document.querySelector('.settings-empty') !== null),
      );
      await welcome.page.type('.add-row .text-field', `${pair.first.url}?from=mail`);
      await welcome.page.keyboard.press('Enter');
      await poll('the site', async () => (await textOf(welcome, '.settings-row')) === CHOSEN);
      await next('2', '3');
    });

    test('offers the outlets of the chosen languages first, with none picked', async () => {
      await poll('the outlets', () =>
        welcome.evaluate(() => document.querySelector('.feed-row') !== null),
      );
      const picked = await welcome.evaluate(
        () => document.querySelectorAll('.feed-row input:checked').length,
      );
      expect(picked).toBe(0);
    });

    test('goes back without forgetting, and ends by closing itself', async () => {
      await press(welcome, '.welcome-actions .button-secondary');
      await poll('the site again', async () => (await textOf(welcome, '.settings-row')) === CHOSEN);
      await next('2', '3');
      // the page may be gone before it can say that it was pressed
      press(welcome, '.welcome-actions .button-primary').catch(() => undefined);
      await poll('the page to close', () =>
        welcome
          .evaluate(() => document.readyState)
          .then(
            () => false,
            () => true,
          ),
      );
    });

    test('reads on the chosen site and nowhere else', async () => {
      const parallax = await openConsole(world.browser);
      const chosen = await world.browser.openTab(pair.first.url);
      await waitForMarks(chosen);
      const other = await world.browser.openTab(pair.second.url);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await parallax.pageState(pair.second.url)).toBeUndefined();
      expect((await marksOf(other)).place).toEqual([]);
    });

    test('keeps the answers over a restart of the browser', async () => {
      await world.restart();
      const options = await world.browser.openExtensionTab('options.html');
      const settings = await askBackground(options, 'getSettings');
      expect(settings).toMatchObject({
        languages: ['de', 'en'],
        siteMode: 'chosen',
        chosenSites: [CHOSEN],
        sources: ['history', 'alternates'],
        pickedFeeds: [],
      });
    });
  },
  { isSequence: true, keepsWelcome: true },
);

async function addLanguage(tab: Tab, language: string, name: string): Promise<void> {
  await poll('the choice of languages', () =>
    tab.evaluate(() => document.querySelector('.reader-languages select') !== null),
  );
  await tab.page.select('.reader-languages select', language);
  await poll(name, async () => (await languagesIn(tab)).includes(name));
}

function languagesIn(tab: Tab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('.settings-row-words')].map(
      (row) => row.textContent?.split(/\s/)[0] ?? '',
    ),
  );
}

function textOf(tab: Tab, selector: string): Promise<string> {
  return tab.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '',
    selector,
  );
}
