import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { faultsIn } from '../support/axe';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';
import { overlayMarkup, showMarkup } from '../support/overlay-markup';
import { press } from '../support/popup';
import { select } from '../support/selection';

const pair = sampleReports();
const SCHEMES = ['light', 'dark'] as const;
const EMPTY = 'http://empty.test/';
const sites = {
  ...pair.sites,
  'empty.test': () =>
    '<!doctype html><html lang="en"><title>Empty</title><main><h1>Empty</h1></main></html>',
};
const compare = new URLSearchParams({ a: pair.first.url, b: pair.second.url });

/** A page in a state: what shows that it is there, and what is pressed then, each with what it brings. */
interface PageState {
  name: string;
  path: string;
  shows: string;
  presses?: [press: string, shows: string][];
}
const NEXT = '.welcome-actions .button-primary';
const PAGES: PageState[] = [
  { name: 'the welcome page, step 1', path: 'welcome.html', shows: '.reader-languages' },
  {
    name: 'the welcome page, step 2',
    path: 'welcome.html',
    shows: '.reader-languages',
    presses: [[NEXT, '.radio-group']],
  },
  {
    name: 'the welcome page, step 3',
    path: 'welcome.html',
    shows: '.reader-languages',
    presses: [
      [NEXT, '.radio-group'],
      [NEXT, '.feed-row'],
    ],
  },
  { name: 'the settings', path: 'options.html', shows: '.attributions' },
  { name: 'the collection', path: 'collection.html', shows: '.snippet' },
  {
    name: 'the collection by event',
    path: 'collection.html',
    shows: '.snippet',
    presses: [['.view-choice:nth-of-type(3)', '.event-group']],
  },
  {
    name: 'the map of the collection',
    path: 'collection.html',
    shows: '.snippet',
    presses: [['.view-choice:nth-of-type(4)', 'main svg path']],
  },
  {
    name: 'a selection in the collection',
    path: 'collection.html',
    shows: '.snippet',
    presses: [['.snippet .checkbox', '.selection-bar']],
  },
  {
    name: 'backup and sync',
    path: 'collection.html',
    shows: '.snippet',
    presses: [['.collection-exports > .button:last-child', 'dialog[open]']],
  },
  { name: 'the comparison', path: `compare.html?${compare}`, shows: '.passage-shared' },
];

inEachBrowser('accessibility', sites, (world) => {
  const articles: Tab[] = [];
  beforeAll(async () => {
    for (const { url, passage } of [pair.first, pair.second]) {
      const tab = await world.browser.openTab(url);
      articles.push(tab);
      await waitForMarks(tab, 'official');
      await select(tab, passage);
      await world.browser.runCommand(tab, 'save-snippet');
      await waitForMarks(tab, 'snippet');
    }
  });
  afterAll(() => world.browser?.setColorScheme('light'));

  test.each(PAGES)(
    '$name has no fault that axe can find, light or dark, and does not scroll sideways at 200 % and 400 %',
    async (state) => {
      const tab = await open(state);
      for (const scheme of SCHEMES) {
        await world.browser.setColorScheme(scheme);
        expect(await faultsIn(tab), scheme).toEqual([]);
      }
      // 200 % and 400 % in a window of 1280 pixels
      for (const width of [640, 320]) {
        await tab.page.setViewport({ width, height: 450 });
        const scrolled = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect(scrolled).toBeLessThanOrEqual(width);
      }
      // What is narrow is built otherwise in places.
      expect(await faultsIn(tab), 'at 400 %').toEqual([]);
      await tab.close();
    },
  );

  test.each(['next-official', 'next-place', 'save-snippet'])(
    'what %s shows over an article has no fault that axe can find, light or dark',
    async (command) => {
      const [article] = articles;
      if (!article) throw new Error('no article is open');
      await select(article, pair.first.passage);
      await world.browser.runCommand(article, command);
      const options = await world.browser.openExtensionTab('options.html');
      const markup = await overlayMarkup(options, article.page.url());
      const page = await world.browser.openTab(EMPTY);
      await showMarkup(page, markup);
      for (const scheme of SCHEMES) {
        await world.browser.setColorScheme(scheme);
        expect(await faultsIn(page), scheme).toEqual([]);
      }
      await page.close();
      await options.close();
      await article.page.bringToFront();
      await article.page.keyboard.press('Escape');
    },
  );

  async function open({ path, shows, presses = [] }: PageState): Promise<Tab> {
    const tab = await world.browser.openExtensionTab(path);
    const appears = (selector: string): Promise<unknown> =>
      poll(selector, () =>
        tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
      );
    await appears(shows);
    for (const [button, brings] of presses) {
      await press(tab, button);
      await appears(brings);
    }
    return tab;
  }
});
