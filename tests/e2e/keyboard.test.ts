import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { askBackground } from '../support/ask-background';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';
import { select } from '../support/selection';

const pair = sampleReports();
const MOST_STEPS = 60;

inEachBrowser(
  'the collection by keyboard alone',
  pair.sites,
  (world) => {
    let collection: Tab;
    const count = (selector: string): Promise<number> =>
      collection.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
    const isFocused = (selector: string): Promise<boolean> =>
      collection.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    const tabTo = async (selector: string): Promise<void> => {
      for (let step = 0; step < MOST_STEPS; step += 1) {
        if (await isFocused(selector)) return;
        await collection.page.keyboard.press('Tab');
      }
      throw new Error(`${selector} is not reached by Tab`);
    };

    test('folds out the ways to export, and folds them up where it began', async () => {
      const tab = await world.browser.openTab(pair.first.url);
      await waitForMarks(tab, 'official');
      await select(tab, pair.first.passage);
      await world.browser.runCommand(tab, 'save-snippet');
      await waitForMarks(tab, 'snippet');
      collection = await world.browser.openExtensionTab('collection.html');
      await poll('the snippet', async () => (await count('.snippet')) === 1);
      await collection.page.bringToFront();
      await tabTo('summary');
      await collection.page.keyboard.press('Enter');
      expect(await count('.menu[open]')).toBe(1);
      await tabTo('.menu-item');
      await collection.page.keyboard.press('Escape');
      expect(await count('.menu[open]')).toBe(0);
      expect(await isFocused('summary')).toBe(true);
    });

    test('opens a dialog, which holds the focus and gives it back', async () => {
      await tabTo('.collection-exports > .button:last-child');
      await collection.page.keyboard.press('Enter');
      await poll('the dialog', async () => (await count('dialog[open]')) === 1);
      expect(await isFocused('dialog *')).toBe(true);
      await collection.page.keyboard.press('Escape');
      await poll('the dialog to close', async () => (await count('dialog')) === 0);
      expect(await isFocused('.collection-exports > .button:last-child')).toBe(true);
    });

    test('searches, selects, tags and deletes, and undoes that', async () => {
      await tabTo('input[type="search"]');
      await collection.page.keyboard.type(pair.first.passage.slice(0, 12));
      expect(await count('.snippet')).toBe(1);
      await tabTo('.snippet .checkbox');
      await collection.page.keyboard.type(' ');
      await poll('the bar', async () => (await count('.selection-bar')) === 1);
      await collection.evaluate(() => document.querySelector<HTMLElement>('.view-choice')?.focus());
      await tabTo('.selection-tag input');
      await collection.page.keyboard.type('ports');
      await collection.page.keyboard.press('Enter');
      await poll('the tag', async () => (await tags()).includes('ports'));
      await tabTo('.selection-bar .button-danger');
      await collection.page.keyboard.press('Enter');
      await poll('the notice', async () => (await count('.toast')) === 1);
      await tabTo('.toast .button');
      await collection.page.keyboard.press('Enter');
      await poll('the snippet again', async () => (await count('.snippet')) === 1);
    });

    async function tags(): Promise<string[]> {
      return (await askBackground(collection, 'listTags')).map(({ tag }) => tag);
    }
  },
  { isSequence: true },
);
