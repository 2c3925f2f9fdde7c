import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { openConsole } from '../../tools/browsers/extension-console';
import type { Site } from '../../tools/browsers/loopback-web';
import { poll } from '../../tools/browsers/poll';
import { askBackground } from '../support/ask-background';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';
import { waitForReport } from '../support/popup';
import { todaysOutlets } from '../support/todays-outlets';

const HOST = 'api.gdeltproject.org';
const { sites, reports } = todaysOutlets('consultations');
const { de: german, en: english } = reports;
if (!german || !english) throw new Error('the sample reports are missing');
let isThrottled = false;

const gdelt: Site = () => {
  if (isThrottled)
    return {
      status: 429,
      type: 'text/plain',
      body: 'Please limit requests to one every 5 seconds.',
    };
  const article = {
    url: english.url,
    title: english.title,
    language: 'English',
    seendate: new Date(english.publishedAt).toISOString().replace(/[-:]|\.\d+/g, ''),
    domain: new URL(english.url).hostname,
    sourcecountry: 'United Kingdom',
  };
  return { type: 'application/json', body: JSON.stringify({ articles: [article] }) };
};

inEachBrowser(
  'GDELT on request',
  { ...sites, [HOST]: gdelt },
  (world) => {
    let options: Tab;
    let tab: Tab;
    let article: Awaited<
      ReturnType<Awaited<ReturnType<typeof openConsole>>['finishedPageState']>
    >['article'];
    const questions = () => world.web.requests.filter(({ host }) => host === HOST);
    const gdeltState = async () => {
      const { sources } = await askBackground(options, 'findCoverage', article);
      return sources.find(({ sourceId }) => sourceId === 'gdelt');
    };

    test('waits for the reader’s word, also when it is switched on', async () => {
      isThrottled = false;
      const parallax = await openConsole(world.browser);
      options = parallax.tab;
      const { sources } = await askBackground(options, 'getSettings');
      await askBackground(options, 'changeSettings', { sources: [...sources, 'gdelt'] });
      tab = await world.browser.openTab(german.url);
      await waitForMarks(tab, 'official');
      ({ article } = await parallax.finishedPageState(tab.page.url()));
      expect(await gdeltState()).toMatchObject({ state: 'waiting', reason: 'on-request' });
      expect(questions()).toEqual([]);
    });

    test('brings a report when it is asked, and is told names, never the address', async () => {
      await askBackground(options, 'askSource', article, 'gdelt');
      const popup = await world.browser.openPopup(tab);
      await waitForReport(popup, english.url);
      await popup.close();
      const [question, ...more] = questions();
      expect(more).toEqual([]);
      const query = new URL(question?.url ?? '').searchParams.get('query') ?? '';
      expect(query).toMatch(/Kiknad[sz]e/i);
      expect(query).toMatch(/Batumi|Georgia|Kazakhstan/);
      expect(question?.url).not.toContain(new URL(german.url).hostname);
    });

    test('says until when it wants to be left alone', async () => {
      isThrottled = true;
      await askBackground(options, 'changeSettings', { languages: ['ru'] });
      await askBackground(options, 'askSource', article, 'gdelt');
      const state = await poll('the failure', async () => {
        const found = await gdeltState();
        return found?.state === 'failed' && found;
      });
      expect(state.reason).toBe('throttled');
      expect((state.retryAt ?? 0) - Date.now()).toBeGreaterThan(200_000);
      const asked = questions().length;
      await askBackground(options, 'askSource', article, 'gdelt');
      await poll('the answer', async () => (await gdeltState())?.state === 'failed');
      expect(questions()).toHaveLength(asked);
    });
  },
  { isSequence: true },
);
