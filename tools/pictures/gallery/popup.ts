import { askBackground } from '../../../tests/support/ask-background';
import type { Tab } from '../../browsers/driven-browser';
import { poll } from '../../browsers/poll';
import type { Shot } from '../shot';
import type { Stage } from '../stage';

const ABOUT = 'http://elbblick.test/about';

/** Popup and side panel, opened as pages about a tab: in their own windows their size could not be chosen. */
export const POPUP_SHOTS: Shot[] = [
  {
    name: 'popup',
    surface: 'popup',
    settings: ['light', 'dark', 'narrow', 'forced', 'arabic', 'arabic-dark', 'long'],
    open: about('popup.html', (stage) => stage.report('de').url, '.report'),
  },
  {
    name: 'popup-whole',
    surface: 'popup',
    settings: ['light', 'arabic'],
    isWhole: true,
    open: about('popup.html', (stage) => stage.report('de').url, '.report'),
    arrange: (tab) =>
      tab.evaluate(() => {
        const body = document.querySelector<HTMLElement>('.popup');
        if (body) body.style.maxBlockSize = 'none';
      }),
  },
  {
    name: 'popup-not-an-article',
    surface: 'popup',
    settings: ['light', 'arabic', 'long'],
    open: about('popup.html', () => ABOUT, '.state-title'),
  },
  {
    name: 'popup-site-off',
    surface: 'popup',
    settings: ['light', 'dark'],
    async open(stage) {
      await change(stage, { disabledSites: ['elbblick.test'] });
      return about('popup.html', () => ABOUT, '.state-title')(stage);
    },
    tidy: (_, stage) => change(stage, { disabledSites: [] }),
  },
  sharedIndex('popup-searching', ['light', 'dark'], 'hangs'),
  sharedIndex('popup-failed-source', ['light', 'arabic', 'long'], 'fails'),
  {
    name: 'panel',
    surface: 'panel',
    settings: ['light', 'dark', 'narrow', 'arabic', 'long'],
    open: about('sidepanel.html', (stage) => stage.report('de').url, '.report'),
  },
];

/** Opens a view about the tab of an address, when it shows `selector`. */
function about(path: string, urlOf: (stage: Stage) => string, selector: string): Shot['open'] {
  return async (stage) => {
    const url = urlOf(stage);
    const id = await stage.tabIdOf(url);
    if (id === -1) await stage.browser.openTab(url);
    return stage.openPage(`${path}?tabId=${await stage.tabIdOf(url)}`, selector);
  };
}

const INDEX = 'https://index.test/reports';

/** The popup where a newsroom's shared index is asked, which does not answer, or not well. */
function sharedIndex(name: string, settings: Shot['settings'], way: 'hangs' | 'fails'): Shot {
  return {
    name,
    surface: 'popup',
    settings,
    async open(stage) {
      let isTrial = true;
      stage.web.serve('index.test', () =>
        way === 'fails' || isTrial ? { status: 503, body: 'busy' } : new Promise(() => {}),
      );
      await askBackground(stage.parallax.tab, 'saveSharedIndex', { url: INDEX });
      isTrial = false;
      await change(stage, { sources: ['history', 'alternates', 'couchdb'] });
      // what was asked for another report is not asked again
      const language = way === 'fails' ? 'en' : 'ru';
      return about('popup.html', (at) => at.report(language).url, '.sources')(stage);
    },
    async arrange(tab) {
      const wanted = way === 'fails' ? '.source-failed' : '.report';
      await poll(`the source that ${way}`, () => shows(tab, wanted));
      await tab.evaluate(() =>
        document.querySelector('.sources')?.scrollIntoView({ block: 'end' }),
      );
    },
    async tidy(_, stage) {
      await change(stage, { sources: ['history', 'alternates'] });
      await askBackground(stage.parallax.tab, 'saveSharedIndex', undefined);
    },
  };
}

function shows(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}

async function change(
  stage: Stage,
  values: Parameters<typeof askBackground<'changeSettings'>>[2],
): Promise<void> {
  await askBackground(stage.parallax.tab, 'changeSettings', values);
}
