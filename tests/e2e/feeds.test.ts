import { expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { askBackground } from '../support/ask-background';
import { type FeedStory, feedSite } from '../support/feed-site';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';
import { waitForReport } from '../support/popup';
import { todaysOutlets } from '../support/todays-outlets';

const FEED = 'http://wire.test/news.xml';
const { sites, reports } = todaysOutlets('consultations');
const german = storyIn('de');
const english = storyIn('en');
const russian = storyIn('ru');
let announced: FeedStory[] = [english];

function storyIn(language: string): FeedStory {
  const report = reports[language];
  if (!report) throw new Error(`no report in ${language}`);
  return report;
}

inEachBrowser(
  'reports from feeds',
  { ...sites, 'wire.test': feedSite(() => announced) },
  (world) => {
    let options: Tab;
    let article: Tab;
    const askedOf = (host: string): string[] =>
      world.web.requests.filter((one) => one.host === host).map(({ url }) => new URL(url).pathname);

    test('no outlet is asked before the reader agrees', async () => {
      announced = [english];
      options = await world.browser.openExtensionTab('options.html');
      article = await world.browser.openTab(german.url);
      await waitForMarks(article, 'official');
      await askBackground(options, 'refreshFeeds');
      expect(askedOf('wire.test')).toEqual([]);
      expect(await askBackground(options, 'listRequests', 10)).toEqual([]);
    });

    test('a story that a followed feed announces is a link in the popup of the open article', async () => {
      const settings = await askBackground(options, 'getSettings');
      await askBackground(options, 'changeSettings', { sources: [...settings.sources, 'feeds'] });
      expect(await askBackground(options, 'addFeed', FEED)).toMatchObject({
        outcome: 'added',
        feed: { name: 'Wire', language: 'en' },
      });
      await askBackground(options, 'refreshFeeds');
      const popup = await world.browser.openPopup(article);
      const report = await waitForReport(popup, english.url);
      expect(report.words).toMatch(/Batumi/);
      await popup.close();
    });

    test('the badge grows while the article stays open', async () => {
      await poll('the badge', async () => (await world.browser.badgeText(article)) === '1');
      announced = [english, russian];
      await askBackground(options, 'refreshFeeds');
      await poll('the badge', async () => (await world.browser.badgeText(article)) === '2');
    });

    test('what was announced is there after the background has died', async () => {
      await options.close();
      await world.browser.stopBackground();
      const popup = await world.browser.openPopup(article);
      await waitForReport(popup, english.url);
      await waitForReport(popup, russian.url);
      await popup.close();
    });

    test('no outlet saw that its report was found', () => {
      expect(askedOf(new URL(english.url).hostname)).toEqual([]);
      expect(askedOf(new URL(russian.url).hostname)).toEqual([]);
    });

    test('a report is read in full when the reader allows it, by the rules of its host', async () => {
      options = await world.browser.openExtensionTab('options.html');
      await askBackground(options, 'changeSettings', { readsCandidates: true });
      const popup = await world.browser.openPopup(article);
      await waitForReport(popup, english.url);
      const { hostname, pathname } = new URL(english.url);
      await poll('the report to be read', () => askedOf(hostname).includes(pathname));
      expect(askedOf(hostname)[0]).toBe('/robots.txt');
      await popup.close();
    });

    test('the log names every host, what it was told, and nothing of the open article', async () => {
      const log = await poll('the log', async () => {
        const entries = await askBackground(options, 'listRequests', 100);
        const { hostname } = new URL(english.url);
        const isRead = entries.some(
          ({ host, told }) => host === hostname && told.code === 'report-read',
        );
        return isRead && entries;
      });
      const lines = log.map(({ host, told }) => `${host} ${told.code}`);
      expect(lines).toContain('wire.test feed-followed');
      expect(lines).toContain(`${new URL(english.url).hostname} rules-asked`);
      expect(lines).toContain(`${new URL(english.url).hostname} report-read`);
      expect(JSON.stringify(log)).not.toContain(new URL(german.url).hostname);
      await askBackground(options, 'clearRequestLog');
      expect(await askBackground(options, 'listRequests', 10)).toEqual([]);
    });

    test('the next visit is set, and set again by a background that finds it missing', async () => {
      await poll('the alarm', () => hasAlarm(options));
      await options.evaluate(clearAlarms);
      expect(await hasAlarm(options)).toBe(false);
      await world.browser.stopBackground();
      await askBackground(options, 'getSettings');
      await poll('the alarm', () => hasAlarm(options));
    });

    test('switched off, no feed is asked any more and its links are gone', async () => {
      const settings = await askBackground(options, 'getSettings');
      await askBackground(options, 'changeSettings', {
        sources: settings.sources.filter((id) => id !== 'feeds'),
      });
      const before = askedOf('wire.test').length;
      await askBackground(options, 'refreshFeeds');
      expect(askedOf('wire.test')).toHaveLength(before);
      await poll('the alarm to be gone', async () => !(await hasAlarm(options)));
      const popup = await world.browser.openPopup(article);
      await poll('the popup without reports', () =>
        popup.evaluate(
          () =>
            document.querySelector('main') !== null && document.querySelector('.report') === null,
        ),
      );
      await popup.close();
    });
  },
  { isSequence: true },
);

type ExtensionGlobals = { browser?: typeof browser; chrome: typeof browser };

function hasAlarm(page: Tab): Promise<boolean> {
  return page.evaluate(async () => {
    const globals = globalThis as unknown as ExtensionGlobals;
    const alarm = await (globals.browser ?? globals.chrome).alarms.get('follow-feeds');
    return alarm !== undefined;
  });
}

async function clearAlarms(): Promise<void> {
  const globals = globalThis as unknown as ExtensionGlobals;
  await (globals.browser ?? globals.chrome).alarms.clearAll();
}
