import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { inEachBrowser } from '../support/in-each-browser';
import { marksOf, waitForMarks } from '../support/marks';
import { overlayBox } from '../support/overlay';
import { colourBehind } from '../support/pixels';
import { press } from '../support/popup';
import { pageChanges, watched } from '../support/watched-page';

const pair = sampleReports();
const sites = Object.fromEntries(
  Object.entries(pair.sites).map(([host, site]) => [host, watched(site)]),
);
const ELBBLICK_PAPER = '253,252,249';

inEachBrowser('marks', sites, (world) => {
  const open = async (): Promise<Tab> => {
    const tab = await world.browser.openTab(pair.first.url);
    await waitForMarks(tab, 'official');
    return tab;
  };

  test('stand on every city and every official that the report names', async () => {
    const tab = await open();
    const marks = await marksOf(tab);
    const cities = ['Batumi', 'Poti', 'Aktau', 'Astana', 'Almaty'];
    expect(marks.place).toEqual(expect.arrayContaining(cities));
    expect(marks.official).toEqual(expect.arrayContaining(pair.first.officials));
    await tab.close();
  });

  test('are tinted on the screen, officials otherwise than places', async () => {
    const tab = await open();
    const official = await colourBehind(tab, 'official');
    const place = await colourBehind(tab, 'place');
    expect(official).not.toBe(ELBBLICK_PAPER);
    expect(place).not.toBe(ELBBLICK_PAPER);
    expect(official).not.toBe(place);
    await tab.close();
  });

  test('open a card under the pointer, and the page is as before when it has gone', async () => {
    const tab = await open();
    const { x, y } = await tab.evaluate(() => {
      const [range] = CSS.highlights.get('parallax-official') ?? [];
      if (!(range instanceof Range)) throw new Error('no official is marked');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await tab.page.mouse.move(x, y, { steps: 3 });
    await poll('the card', async () => (await overlayBox(tab)) !== null);
    await tab.page.keyboard.press('Escape');
    await poll('the card to close', async () => (await overlayBox(tab)) === null);
    expect((await pageChanges(tab)).isIdentical).toBe(true);
    await tab.close();
  });

  test('are walked through by the commands for the next official and the next place', async () => {
    const tab = await open();
    await world.browser.runCommand(tab, 'next-official');
    const { current: firstOfficial } = await waitForMarks(tab, 'current');
    expect(pair.first.officials).toContain(firstOfficial[0]);
    await world.browser.runCommand(tab, 'next-official');
    await poll('the next official', async () => {
      const { current } = await marksOf(tab);
      return current[0] !== undefined && current[0] !== firstOfficial[0];
    });
    await world.browser.runCommand(tab, 'next-place');
    await poll('a place', async () => {
      const { current, place } = await marksOf(tab);
      return current[0] !== undefined && place.includes(current[0]);
    });
    await tab.close();
  });

  test('go and come back with the switch for this site', async () => {
    const tab = await open();
    await world.browser.runCommand(tab, 'toggle-marks');
    await poll('the marks to go', async () => (await marksOf(tab)).place.length === 0);
    const popup = await world.browser.openPopup(tab);
    await press(popup, '.state-action button');
    await poll('the marks to come back', async () => (await marksOf(tab)).place.length > 0);
    await popup.close();
    expect((await pageChanges(tab)).isIdentical).toBe(true);
    await tab.close();
  });
});
