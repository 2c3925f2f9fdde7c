import { describe, expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { openConsole } from '../../tools/browsers/extension-console';
import type { Site } from '../../tools/browsers/loopback-web';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { askBackground } from '../support/ask-background';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';
import { overlayBox } from '../support/overlay';
import { overlayMarkup } from '../support/overlay-markup';
import { pageChanges, watched } from '../support/watched-page';
import { wikidataAnswer } from '../support/wikidata-service';

const WIKIDATA = 'www.wikidata.org';
const pair = sampleReports();
const wikidata: Site = ({ searchParams }) => ({
  type: 'application/json',
  headers: { 'access-control-allow-origin': '*' },
  body: JSON.stringify(wikidataAnswer(searchParams)),
});
const sites = {
  ...Object.fromEntries(Object.entries(pair.sites).map(([host, site]) => [host, watched(site)])),
  [WIKIDATA]: wikidata,
};

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

inEachBrowser('the card of an official or a place', sites, (world) => {
  const open = async (): Promise<Tab> => {
    const tab = await world.browser.openTab(pair.first.url);
    await waitForMarks(tab, 'official');
    return tab;
  };
  const shown = (tab: Tab): Promise<Box> =>
    poll('the card', async () => (await overlayBox(tab)) ?? undefined);
  const gone = (tab: Tab): Promise<unknown> =>
    poll('the card to close', async () => (await overlayBox(tab)) === null);

  describe('by pointer', () => {
    test.each(['official', 'place'])(
      'is pinned by a click on a mark of an %s, and never covers it',
      async (kind) => {
        const tab = await open();
        const word = await wordOf(tab, kind);
        await tab.page.mouse.click((word.left + word.right) / 2, (word.top + word.bottom) / 2);
        expect(overlap(await shown(tab), word)).toBe(false);
        // Pinned: the pointer may leave.
        await tab.page.mouse.move(2, 2);
        await new Promise((resolve) => setTimeout(resolve, 700));
        expect(await overlayBox(tab)).not.toBeNull();
        await tab.page.mouse.click(2, 2);
        await gone(tab);
        await tab.close();
      },
    );

    test('follows its word when the page scrolls, and still does not cover it', async () => {
      const tab = await open();
      const word = await wordOf(tab, 'official');
      await tab.page.mouse.click((word.left + word.right) / 2, (word.top + word.bottom) / 2);
      const before = await shown(tab);
      await tab.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
      const after = await poll('the card to follow', async () => {
        const box = await overlayBox(tab);
        return box && Math.abs(box.top - before.top) > 60 ? box : undefined;
      });
      const moved = { ...word, top: word.top - 120, bottom: word.bottom - 120 };
      expect(overlap(after, moved)).toBe(false);
      await tab.close();
    });
  });

  describe('by keyboard', () => {
    test('takes the focus, and gives it back on Escape', async () => {
      const tab = await open();
      await tab.evaluate(() => document.querySelector<HTMLElement>('a[href]')?.focus());
      await world.browser.runCommand(tab, 'next-official');
      await shown(tab);
      await poll('the focus to be in the card', async () => (await focused(tab)) === 'parallax-ui');
      await tab.page.keyboard.press('Escape');
      await gone(tab);
      expect(await focused(tab)).toBe('a');
      expect((await pageChanges(tab)).isIdentical).toBe(true);
      await tab.close();
    });

    test('asks Wikidata when told to, and not before', async () => {
      const tab = await open();
      await world.browser.runCommand(tab, 'next-official');
      await shown(tab);
      const asked = () => world.web.requests.filter(({ host }) => host === WIKIDATA);
      expect(asked()).toEqual([]);
      await poll('the focus to be in the card', async () => (await focused(tab)) === 'parallax-ui');
      // Close, what was known before (none), then the question.
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.press('Enter');
      await poll('the question', async () => asked().length >= 2);
      const [first] = asked();
      expect(new URL(first?.url ?? '').searchParams.get('search')).toBe(pair.first.officials[0]);
      const { tab: own } = await openConsole(world.browser);
      await poll('the answer in the card', async () =>
        (await overlayMarkup(own, pair.first.url)).includes('Georgian diplomat'),
      );
      const logged = await askBackground(own, 'listRequests', 10);
      expect(logged.filter(({ sourceId }) => sourceId === 'wikidata')).toHaveLength(asked().length);
      expect(logged[0]).toMatchObject({
        host: WIKIDATA,
        told: { code: 'names-searched', params: [pair.first.officials[0]] },
      });
      await own.close();
      await tab.close();
    });
  });

  test('opens by a tap', async () => {
    const tab = await open();
    const word = await wordOf(tab, 'place');
    await tab.page.touchscreen.tap((word.left + word.right) / 2, (word.top + word.bottom) / 2);
    expect(overlap(await shown(tab), word)).toBe(false);
    await tab.close();
  });
});

/** Where the first mark of a kind stands, in the middle of the window. */
function wordOf(tab: Tab, kind: string): Promise<Box> {
  return tab.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get(`parallax-${wanted}`) ?? [])].filter(
      (range): range is Range => range instanceof Range,
    );
    // The headline's marks may stand in a link: a click there is the page's.
    const range = ranges.find(({ startContainer }) => !startContainer.parentElement?.closest('a'));
    if (!range) throw new Error(`no ${wanted} is marked`);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, right, bottom } = range.getClientRects()[0] ?? new DOMRect();
    return { left, top, right, bottom };
  }, kind);
}

function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.activeElement?.localName ?? '');
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
