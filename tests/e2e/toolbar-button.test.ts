import { expect, test } from 'vitest';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';

const pair = sampleReports();

inEachBrowser('the toolbar button', pair.sites, (world) => {
  test('says what it is on a page without an article', async () => {
    const tab = await world.browser.openTab('http://elbblick.test/about');
    expect(await world.browser.buttonTitle(tab)).toBe('Parallax');
    await tab.close();
  });

  test('says that an article is marked, and how many reports there are', async () => {
    const first = await world.browser.openTab(pair.first.url);
    await waitForMarks(first);
    await poll('the title', async () =>
      (await world.browser.buttonTitle(first)).startsWith('Parallax: '),
    );
    const second = await world.browser.openTab(pair.second.url);
    await poll(
      'the number of reports',
      async () =>
        (await world.browser.buttonTitle(second)) === 'Parallax: reports of the same event: 1',
    );
    expect(await world.browser.badgeText(second)).toBe('1');
    await first.close();
    await second.close();
  });

  test('says that the site is switched off, at once and after a reload, and comes back', async () => {
    const tab = await world.browser.openTab(pair.second.url);
    await waitForMarks(tab);
    const isOff = async () => (await world.browser.buttonTitle(tab)).includes('off on this site');
    await world.browser.runCommand(tab, 'toggle-marks');
    await poll('the title to say so', isOff);
    expect(await world.browser.badgeText(tab)).toBe('');
    await tab.page.reload();
    await poll('the title after the reload', isOff);
    await world.browser.runCommand(tab, 'toggle-marks');
    await waitForMarks(tab);
    expect(await isOff()).toBe(false);
    await tab.close();
  });
});
