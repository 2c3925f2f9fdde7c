import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { askBackground } from '../support/ask-background';
import { keepDownloads, takeDownload } from '../support/downloads';
import { inEachBrowser } from '../support/in-each-browser';
import { marksOf, waitForMarks } from '../support/marks';
import { colourBehind, pictureOfMark } from '../support/pixels';
import { press } from '../support/popup';
import { upload } from '../support/upload';

const pair = sampleReports();
const FEEDLESS = 'http://feedless.test/';
const sites = {
  ...pair.sites,
  'feedless.test': () => '<!doctype html><title>No feed</title><p>Nothing here.</p>',
};

inEachBrowser(
  'settings',
  sites,
  (world) => {
    let article: Tab;
    let options: Tab;
    let file: string;
    const settings = () => askBackground(options, 'getSettings');
    const choose = async (kind: 1 | 2, what: 1 | 2, value: string): Promise<void> => {
      await options.page.bringToFront();
      const id = await options.evaluate(
        (...[at, which]) =>
          document.querySelectorAll<HTMLElement>(`.mark-style:nth-of-type(${at}) select`)[which - 1]
            ?.id ?? '',
        kind,
        what,
      );
      await options.page.select(`[id="${id}"]`, value);
    };

    test('a colour of marks is painted at once where an article is open', async () => {
      article = await world.browser.openTab(pair.first.url);
      await waitForMarks(article, 'official');
      const before = await colourBehind(article, 'official');
      options = await world.browser.openExtensionTab('options.html');
      await poll('the settings', () =>
        options.evaluate(() => document.querySelector('.mark-style') !== null),
      );
      await choose(1, 1, 'green');
      await article.page.bringToFront();
      await poll(
        'another colour',
        async () => (await colourBehind(article, 'official')) !== before,
      );
    });

    test('so is another line', async () => {
      const before = await pictureOfMark(article, 'place');
      await choose(2, 2, 'double');
      await article.page.bringToFront();
      await poll('another line', async () => (await pictureOfMark(article, 'place')) !== before);
    });

    test('the log says that nothing was asked of anybody, and later who was asked', async () => {
      const log = (): Promise<string> =>
        options.evaluate(() => document.querySelector('.log-table tbody')?.textContent ?? '');
      await options.page.bringToFront();
      expect(await log()).toBe('');
      await askBackground(options, 'addFeed', FEEDLESS);
      await options.close();
      options = await world.browser.openExtensionTab('options.html');
      await poll('the log', async () => (await log()).includes('feedless.test'));
      await press(options, '.log + .confirm-actions .button-quiet');
      await poll('the empty log', async () => (await log()) === '');
    });

    test('settings leave in a file', async () => {
      await options.page.bringToFront();
      await keepDownloads(options);
      await press(options, '.confirm-actions:has(+ [role="status"]) .button:nth-of-type(1)');
      file = await takeDownload(options);
      expect(file).toContain('green');
    });

    test('where only chosen sites are read, an open article of another loses its marks', async () => {
      await press(options, '.radio:nth-of-type(2) input');
      await poll('the marks to go', async () => (await marksOf(article)).official.length === 0);
      await press(options, '.radio:nth-of-type(1) input');
      await waitForMarks(article, 'official');
    });

    test('the usual look of marks can be had back', async () => {
      await press(options, '.settings-body > div > .button-quiet');
      await poll(
        'the usual colour',
        async () => (await settings()).markStyles.official.colour === 'blue',
      );
    });

    test('settings come back from their file', async () => {
      await upload(options, 'parallax-settings.json', file);
      await poll('the colour of the file', async () => {
        const { markStyles } = await settings();
        return markStyles.official.colour === 'green' && markStyles.place.line === 'double';
      });
    });

    test('a file of something else changes nothing, and the page says so', async () => {
      const before = await settings();
      await upload(options, 'other.json', '{"some": "file"}');
      await poll('the refusal', () =>
        options.evaluate(() => document.querySelector('[role="status"] .field-error') !== null),
      );
      expect(await settings()).toEqual(before);
    });
  },
  { isSequence: true },
);
