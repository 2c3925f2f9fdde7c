import { beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { type ArticlePair, sampleReports, seedReports } from '../support/article-pairs';
import { inEachBrowser, type World } from '../support/in-each-browser';
import { marksOf, waitForMarks } from '../support/marks';
import { pressOverlay } from '../support/overlay';
import { press, waitForReport } from '../support/popup';
import { select } from '../support/selection';
import { pageChanges, watched } from '../support/watched-page';

const seeds = seedReports();
for (const pair of [sampleReports(), ...(seeds ? [seeds] : [])]) {
  const sites = Object.fromEntries(
    Object.entries(pair.sites).map(([host, site]) => [host, watched(site)]),
  );
  inEachBrowser(
    `from article to collection, ${pair.name}`,
    sites,
    (world) => followThePath(world, pair),
    { isSequence: true },
  );
  inEachBrowser(
    `the background dies before each step, ${pair.name}`,
    sites,
    (world) => {
      beforeEach(() => world.browser.stopBackground());
      followThePath(world, pair);
    },
    { isSequence: true },
  );
}
describe.skipIf(seeds)('the seed documents', () => {
  test.skip('are not at hand in ../shared/seeds');
});

/** What a reader does, one step a test; each goes on where the one before it ended. */
function followThePath(world: World, pair: ArticlePair): void {
  let first: Tab;
  let second: Tab;

  test.each(['first', 'second'] as const)(
    'marks officials and places of the %s article and leaves the page untouched',
    async (which) => {
      const article = pair[which];
      const tab = await world.browser.openTab(article.url);
      if (which === 'first') first = tab;
      else second = tab;
      const marks = await waitForMarks(tab, 'official');
      expect(marks.official).toEqual(expect.arrayContaining(article.officials));
      expect(marks.place).toEqual(expect.arrayContaining(article.places));
      expect(await pageChanges(tab)).toEqual({ isIdentical: true, changes: [] });
    },
  );

  test.each([
    ['second', 'first'],
    ['first', 'second'],
  ] as const)('links the %s article to the %s, and says why', async (from, to) => {
    const popup = await world.browser.openPopup(from === 'first' ? first : second);
    const report = await waitForReport(popup, pair[to].url);
    expect(report.isSameEvent).toBe(true);
    for (const evidence of pair.evidence) expect(report.words).toMatch(evidence);
    await popup.close();
  });

  test('jumps to the report in the tab where it is open', async () => {
    const popup = await world.browser.openPopup(second);
    await waitForReport(popup, pair.first.url);
    await press(popup, `.report a[href="${pair.first.url}"]`);
    await poll('the other tab to come to the front', () => isInFront(world, first));
  });

  test('jumps to the report in a new tab where it is not open', async () => {
    await first.close();
    const popup = await world.browser.openPopup(second);
    await waitForReport(popup, pair.first.url);
    await press(popup, `.report a[href="${pair.first.url}"]`);
    first = await world.browser.findTab((url) => url === pair.first.url);
    await waitForMarks(first);
  });

  test('counts the reports on the badge', async () => {
    await poll('the badge', async () => (await world.browser.badgeText(second)) === '1');
  });

  test('saves a selection by the button beside it', async () => {
    await select(first, pair.first.passage);
    await pressOverlay(first);
    expect((await waitForMarks(first, 'snippet')).snippet).toEqual([pair.first.passage]);
  });

  test('saves a selection by the keyboard shortcut', async () => {
    await select(second, pair.second.passage);
    await world.browser.runCommand(second, 'save-snippet');
    expect((await waitForMarks(second, 'snippet')).snippet).toEqual([pair.second.passage]);
  });

  test('saves a selection by the context menu', async () => {
    const [place = ''] = pair.second.places;
    await select(second, place);
    await world.browser.chooseMenuItem(second, 'save-selection');
    await poll('both snippets', async () => (await marksOf(second)).snippet.length === 2);
  });

  test('shows the snippets again in their places after a restart of the browser', async () => {
    await world.restart();
    first = await world.browser.openTab(pair.first.url);
    expect((await waitForMarks(first, 'snippet')).snippet).toEqual([pair.first.passage]);
    second = await world.browser.openTab(pair.second.url);
    await poll('both snippets', async () => (await marksOf(second)).snippet.length === 2);
    expect(await pageChanges(second)).toEqual({ isIdentical: true, changes: [] });
  });

  test('finds the snippet in the collection and opens it in its article', async () => {
    await first.close();
    const collection = await world.browser.openExtensionTab('collection.html');
    await poll('three snippets', async () => (await quotesIn(collection)).length === 3);
    await collection.page.type('input[type="search"]', pair.first.passage.slice(0, 20));
    await poll('the search', async () => (await quotesIn(collection)).length < 3);
    expect(await quotesIn(collection)).toEqual([pair.first.passage]);
    await press(collection, '.snippet-title');
    first = await world.browser.findTab((url) => url === pair.first.url);
    expect((await waitForMarks(first, 'snippet')).snippet).toEqual([pair.first.passage]);
    await poll('the passage to come into view', () =>
      first.evaluate(() => {
        const [range] = CSS.highlights.get('parallax-snippet') ?? [];
        if (!(range instanceof Range)) return false;
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    await collection.close();
  });

  test('deletes a snippet, and brings it back by undo', async () => {
    const collection = await world.browser.openExtensionTab('collection.html');
    await poll('three snippets', async () => (await quotesIn(collection)).length === 3);
    await press(collection, '.snippet-tools > .icon-button');
    await poll('the deletion', async () => (await quotesIn(collection)).length === 2);
    await press(collection, '.toast button');
    await poll('the undo', async () => (await quotesIn(collection)).length === 3);
    await collection.close();
    const again = await world.browser.openExtensionTab('collection.html');
    await poll('the undo to last', async () => (await quotesIn(again)).length === 3);
  });
}

async function isInFront({ browser }: World, tab: Tab): Promise<boolean> {
  return (await browser.activeUrl()) === tab.page.url();
}

function quotesIn(collection: Tab): Promise<string[]> {
  return collection.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.snippet-quote')].map(
      (quote) => quote.textContent ?? '',
    ),
  );
}
