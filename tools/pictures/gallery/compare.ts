import { poll } from '../../browsers/poll';
import type { Shot } from '../shot';

/** Reports side by side. */
export const COMPARE_SHOTS: Shot[] = [
  {
    name: 'compare',
    surface: 'page',
    settings: ['light', 'dark', 'narrow', 'zoomed', 'forced', 'arabic', 'long'],
    open: compared('de', 'en'),
  },
  {
    name: 'compare-columns',
    surface: 'page',
    settings: ['light', 'dark', 'arabic'],
    open: compared('de', 'en'),
    arrange: (tab) =>
      tab.evaluate(() => document.querySelector('.compare-board')?.scrollIntoView()),
  },
  {
    name: 'compare-arabic',
    surface: 'page',
    settings: ['light', 'arabic'],
    open: compared('ar', 'en'),
  },
  {
    name: 'compare-three',
    surface: 'page',
    settings: ['light', 'arabic-dark'],
    open: compared('de', 'en', 'ru'),
  },
  {
    name: 'compare-asking',
    surface: 'page',
    settings: ['light', 'arabic'],
    async open(stage) {
      const { url } = stage.report('de');
      if ((await stage.tabIdOf(url)) === -1) await stage.browser.openTab(url);
      const query = new URLSearchParams({ a: url, b: stage.report('uz').url });
      return stage.openPage(`compare.html?${query}`, '.slot-asking');
    },
  },
];

function compared(...languages: [string, string, string?]): Shot['open'] {
  return async (stage) => {
    const urls = languages.flatMap((language) => (language ? [stage.report(language).url] : []));
    for (const url of urls) {
      if ((await stage.tabIdOf(url)) === -1) await stage.openArticle(url);
      await stage.parallax.finishedPageState(url);
    }
    const query = new URLSearchParams(urls.map((url, at) => ['abc'[at] ?? '', url]));
    const tab = await stage.openPage(`compare.html?${query}`, 'main');
    await poll('the alignment', () =>
      tab.evaluate(() => document.querySelector('.passage-shared') !== null),
    );
    return tab;
  };
}
