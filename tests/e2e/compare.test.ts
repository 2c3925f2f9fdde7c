import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { openConsole } from '../../tools/browsers/extension-console';
import type { Site } from '../../tools/browsers/loopback-web';
import { poll } from '../../tools/browsers/poll';
import { reportsOf } from '../../tools/demo/outlets/catalogue';
import { sampleReports } from '../support/article-pairs';
import { askBackground } from '../support/ask-background';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';
import { press } from '../support/popup';

const pair = sampleReports();
const RUSSIAN = russianReport();
const EMPTY = 'http://empty.test/2024/nothing';
const { hostname: otherHost, pathname: otherPath } = new URL(pair.second.url);

/** The other outlet remembers its visitors by a cookie; what each request for the report said of it. */
const cookies: string[] = [];
const otherSite: Site = async (url, request) => {
  const answer = await pair.sites[otherHost]?.(url, request);
  if (url.pathname !== otherPath || typeof answer !== 'string') return answer;
  cookies.push(request.headers.cookie ?? '');
  return { body: answer, headers: { 'set-cookie': 'visitor=1; path=/' } };
};
const sites = {
  ...pair.sites,
  [otherHost]: otherSite,
  'empty.test': () => '<!doctype html><title>Nothing</title><p>Moved.</p>',
};

inEachBrowser(
  'two reports side by side',
  sites,
  (world) => {
    let first: Tab;
    let comparison: Tab;

    test('says of a report that is open in no tab whom it would ask, and asks nobody', async () => {
      cookies.length = 0;
      const second = await world.browser.openTab(pair.second.url);
      const { tab: own } = await openConsole(world.browser);
      await poll('the other report to be remembered', async () => {
        const titles = await askBackground(own, 'rememberedTitles', [pair.second.url]);
        return titles[pair.second.url] !== undefined;
      });
      await own.close();
      await second.close();
      first = await world.browser.openTab(pair.first.url);
      await waitForMarks(first, 'official');
      comparison = await openComparison(pair.first.url, pair.second.url);
      await poll('the question', async () => (await textOf('.slot-asking'))?.includes(otherHost));
      await poll('its title', async () =>
        /^Georgia and Kazakhstan/.test((await textOf('.slot-asking .slot-name')) ?? ''),
      );
      expect(cookies).toEqual(['']);
    });

    test('asks for it when the reader agrees, without cookies, and aligns the two', async () => {
      await press(comparison, '.slot-asking .button-primary');
      await poll('the alignment', async () => (await count('.passage-shared')) > 4);
      expect(cookies).toEqual(['', '']);
      expect(await count('.column')).toBe(2);
      expect(await count('.band[d^="M"]')).toBeGreaterThan(2);
    });

    test('joins each passage to what says the same in the other language', async () => {
      const joined = await comparison.evaluate(() => {
        const words = (report: number): string[] =>
          [...document.querySelectorAll(`.passage-shared[data-report="${report}"]`)].map(
            (passage) => passage.querySelector('.passage-number')?.lastChild?.textContent ?? '',
          );
        return { german: words(0), english: words(1) };
      });
      expect(new Set(joined.german)).toEqual(new Set(joined.english));
    });

    test('flags the figure that one report gives roughly', async () => {
      const figures = await comparison.evaluate(() =>
        [...document.querySelectorAll('.sides:has(+ .sides-how) .difference-words')].map(
          ({ textContent }) => textContent,
        ),
      );
      expect(figures).toEqual(['612 Millionen Dollar', 'about $610 million']);
    });

    test('is walked through by keys: Enter leads to the partner', async () => {
      const focused = (): Promise<string | undefined> =>
        comparison.evaluate(() => {
          const element = document.activeElement;
          return element instanceof HTMLElement ? element.dataset.report : undefined;
        });
      await comparison.evaluate(() =>
        document.querySelector<HTMLElement>('.passage-shared[data-report="0"]')?.focus(),
      );
      await comparison.page.keyboard.press('Enter');
      await poll('the partner', async () => (await focused()) === '1');
      const said = await textOf('[aria-live]');
      expect(said).toMatch(/\d/);
    });

    test('notes the request in the log', async () => {
      const log = await comparison.evaluate(async () => {
        const open = indexedDB.open('parallax-coverage');
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          open.onsuccess = () => resolve(open.result);
          open.onerror = () => reject(open.error);
        });
        const all = database.transaction('requests').objectStore('requests').getAll();
        const entries = await new Promise<{ host: string; sourceId: string }[]>((resolve) => {
          all.onsuccess = () => resolve(all.result);
        });
        database.close();
        return entries.map(({ host, sourceId }) => `${sourceId} ${host}`);
      });
      expect(log).toContain(`full-text ${otherHost}`);
    });

    test('says that a page holds no article, and offers to open it', async () => {
      await comparison.close();
      comparison = await openComparison(pair.first.url, EMPTY);
      await press(comparison, '.slot-asking .button-primary');
      await poll('the failure', () => textOf('.slot-failed [role="alert"]'));
      await press(comparison, '.slot-failed .button');
      const opened = await world.browser.findTab((url) => url === EMPTY);
      await opened.close();
    });

    test('takes a report from its tab as soon as the reader comes back from it', async () => {
      await comparison.close();
      comparison = await openComparison(pair.first.url, pair.second.url);
      await poll('the question', () => textOf('.slot-asking'));
      const second = await world.browser.openTab(pair.second.url);
      await waitForMarks(second, 'official');
      await comparison.page.bringToFront();
      await comparison.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await poll('the alignment', async () => (await count('.passage-shared')) > 4);
    });

    test('takes in a third report of the event, and gives it up on the way back', async () => {
      const third = await world.browser.openTab(RUSSIAN.url);
      await waitForMarks(third, 'official');
      const { tab: own } = await openConsole(world.browser);
      await poll('the third report to be remembered', async () => {
        const titles = await askBackground(own, 'rememberedTitles', [RUSSIAN.url]);
        return titles[RUSSIAN.url] !== undefined;
      });
      await own.close();
      await comparison.close();
      comparison = await openComparison(pair.first.url, pair.second.url);
      await poll('the offer', () =>
        comparison.evaluate(
          (url) => document.querySelector(`.compare-add option[value="${url}"]`) !== null,
          RUSSIAN.url,
        ),
      );
      await comparison.page.select('.compare-add select', RUSSIAN.url);
      await poll('three columns', async () => (await count('.column')) === 3);
      expect(await count('.compare-add')).toBe(0);
      await comparison.evaluate(() => history.back());
      await poll('two columns', async () => (await count('.column')) === 2);
      await third.close();
    });

    function openComparison(a: string, b: string): Promise<Tab> {
      return world.browser.openExtensionTab(`compare.html?${new URLSearchParams({ a, b })}`);
    }
    function textOf(selector: string): Promise<string | undefined> {
      return comparison.evaluate(
        (wanted) => document.querySelector(wanted)?.textContent ?? undefined,
        selector,
      );
    }
    function count(selector: string): Promise<number> {
      return comparison.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
    }
  },
  { isSequence: true },
);

function russianReport(): { url: string } {
  const report = reportsOf('consultations').find(({ article }) => article.language === 'ru');
  if (!report) throw new Error('no sample outlet reports in Russian');
  return report;
}
