import { expect, test } from 'vitest';
import { openConsole } from '../../tools/browsers/extension-console';
import { poll } from '../../tools/browsers/poll';
import { outletSites } from '../../tools/demo/outlets/catalogue';
import { inEachBrowser } from '../support/in-each-browser';
import { marksOf, waitForMarks } from '../support/marks';
import { movingSite } from '../support/moving-site';

const WITHOUT_ARTICLE = [
  'http://moving.test/plain',
  'http://elbblick.test/',
  'http://elbblick.test/section/politik',
  'http://elbblick.test/about',
];

const sites = { 'moving.test': movingSite, 'framed.test': movingSite, ...outletSites() };

inEachBrowser('pages that move', sites, (world) => {
  test('follows an application from article to article', async () => {
    const tab = await world.browser.openTab('http://moving.test/app/oslo');
    expect((await waitForMarks(tab)).place).toContain('Oslo');
    await tab.page.evaluate('swap()');
    await poll('the marks of the other article', async () =>
      (await marksOf(tab)).place.includes('Lima'),
    );
    expect((await marksOf(tab)).place).not.toContain('Oslo');
    await tab.close();
  });

  test('marks an article that is rendered late', async () => {
    const tab = await world.browser.openTab('http://moving.test/late');
    expect((await waitForMarks(tab)).place).toContain('Oslo');
    await tab.close();
  });

  test('marks an article again that the page has replaced', async () => {
    const tab = await world.browser.openTab('http://moving.test/replaced');
    await waitForMarks(tab);
    await tab.page.evaluate('render()');
    await poll('the marks of the new text', async () =>
      (await marksOf(tab)).place.includes('Lima'),
    );
    await tab.close();
  });

  test('still shows the marks when the page comes back from the back/forward cache', async () => {
    const tab = await world.browser.openTab('http://moving.test/oslo');
    await waitForMarks(tab);
    await tab.page.goto('http://moving.test/plain');
    await tab.evaluate(() => history.back());
    await poll('the page to come back', () => tab.evaluate(() => location.pathname === '/oslo'));
    expect((await waitForMarks(tab)).place).toContain('Oslo');
    await tab.close();
  });

  test('leaves frames alone, and a page that is an article in a frame only', async () => {
    const tab = await world.browser.openTab('http://moving.test/frame');
    const [, frame] = tab.page.frames();
    await poll('the frame to load', () =>
      frame?.evaluate(() => document.readyState === 'complete'),
    );
    await gateHasEnded();
    expect(await frame?.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.close();
  });

  test('only the gate runs on pages without an article, and nothing wakes the background', async () => {
    await world.browser.stopBackground();
    const tabs = [];
    for (const url of WITHOUT_ARTICLE) tabs.push(await world.browser.openTab(url));
    await gateHasEnded();
    expect(await world.browser.isBackgroundRunning()).toBe(false);
    const parallax = await openConsole(world.browser);
    for (const url of WITHOUT_ARTICLE) expect(await parallax.pageState(url)).toBeUndefined();
    await parallax.tab.close();
    for (const tab of tabs) await tab.close();
  });
});

/** The gate looks for the last time twelve seconds after loading; nothing tells when it has given up. */
function gateHasEnded(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 12_500));
}
