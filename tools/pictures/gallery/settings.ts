import { askBackground } from '../../../tests/support/ask-background';
import { press } from '../../../tests/support/popup';
import type { Tab } from '../../browsers/driven-browser';
import { poll } from '../../browsers/poll';
import type { Shot } from '../shot';
import type { Stage } from '../stage';

const FEED = 'http://wire.test/news.xml';

/** The settings, and the page of the first start. */
export const SETTINGS_SHOTS: Shot[] = [
  welcome(1, ['light', 'dark', 'narrow', 'zoomed', 'forced', 'arabic', 'arabic-narrow', 'long']),
  welcome(2, ['light', 'dark', 'narrow', 'arabic', 'long']),
  welcome(3, ['light', 'dark', 'narrow', 'arabic', 'long']),
  {
    name: 'options',
    surface: 'page',
    settings: [
      'light',
      'dark',
      'narrow',
      'zoomed',
      'forced',
      'arabic',
      'arabic-narrow',
      'long',
      'long-narrow',
    ],
    isWhole: true,
    open: (stage) => stage.openPage('options.html', '.attributions'),
  },
  {
    name: 'options-log',
    surface: 'page',
    settings: ['light', 'dark', 'narrow', 'arabic'],
    async open(stage) {
      await followFeed(stage);
      return stage.openPage('options.html', '.log-table td');
    },
    arrange: (tab) =>
      tab.evaluate(() => document.querySelector('.log')?.scrollIntoView({ block: 'center' })),
    tidy: async (_, stage) => {
      await askBackground(stage.parallax.tab, 'changeSettings', {
        sources: ['history', 'alternates'],
      });
    },
  },
];

function welcome(step: number, settings: Shot['settings']): Shot {
  return {
    name: `welcome-${step}`,
    surface: 'page',
    settings,
    isFirst: true,
    open: (stage) => stage.openPage('welcome.html', '.reader-languages'),
    async arrange(tab) {
      for (let at = 1; at < step; at += 1) await press(tab, '.welcome-actions .button-primary');
      if (step === 3) await feedsAreListed(tab);
    },
  };
}

async function feedsAreListed(tab: Tab): Promise<void> {
  await poll('the feeds', () => tab.evaluate(() => document.querySelector('.feed-row') !== null));
}

/** Requests for the log: a feed is followed, and another looked for where there is none. */
async function followFeed(stage: Stage): Promise<void> {
  const { tab } = stage.parallax;
  const { sources } = await askBackground(tab, 'getSettings');
  await askBackground(tab, 'changeSettings', {
    sources: [...new Set([...sources, 'feeds' as const])],
  });
  await askBackground(tab, 'addFeed', FEED);
  await askBackground(tab, 'addFeed', 'http://no-feed.test/');
}
