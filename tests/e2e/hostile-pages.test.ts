import { expect, test } from 'vitest';
import { poll } from '../../tools/browsers/poll';
import { HOSTILE_PAGES, hostileSite } from '../support/hostile-pages';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';

const WITHOUT_ARTICLE = '/empty-body';
const readable = Object.keys(HOSTILE_PAGES).filter((path) => path !== WITHOUT_ARTICLE);

interface HostileWindow {
  hostileExecuted?: boolean;
}

inEachBrowser('hostile pages', { 'hostile.test': hostileSite }, (world) => {
  test.each(readable)('marks %s, runs nothing of it, and the page works', async (path) => {
    const tab = await world.browser.openTab(`http://hostile.test${path}`);
    const before = await tab.evaluate(() => (window as HostileWindow).hostileExecuted);
    const marks = await waitForMarks(tab);
    expect(marks.place).toContain('Oslo');
    expect(await tab.evaluate(() => (window as HostileWindow).hostileExecuted)).toBe(before);
    await tab.page.evaluate('document.getElementById("works").click()');
    expect(await tab.page.evaluate('document.getElementById("works").textContent')).toBe('pressed');

    const popup = await world.browser.openPopup(tab);
    await poll('the popup to name what stands in the article', () =>
      popup.evaluate(() => document.querySelector('.entity') !== null),
    );
    const inPopup = await popup.evaluate(() => ({
      executed: (window as HostileWindow).hostileExecuted ?? false,
      unsafeLinks: [...document.links]
        .map(({ href }) => href)
        .filter((href) => !/^https?:/.test(href)),
      foreignElements: document.querySelectorAll('main script, main img, main iframe').length,
    }));
    expect(inPopup).toEqual({ executed: false, unsafeLinks: [], foreignElements: 0 });
    await popup.close();
    await tab.close();
  });

  test('says that a page without text is no article', async () => {
    const tab = await world.browser.openTab(`http://hostile.test${WITHOUT_ARTICLE}`);
    const popup = await world.browser.openPopup(tab);
    await poll('an empty state', () =>
      popup.evaluate(() => document.querySelector('.state-title') !== null),
    );
    await popup.close();
  });
});
