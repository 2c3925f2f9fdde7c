import type { Tab } from '../browsers/driven-browser';
import { saveImage } from '../browsers/page-tab';
import { type Setting, SURFACES } from './setting';
import type { Shot } from './shot';
import type { Stage } from './stage';

/** Takes one picture and puts the browser back; returns what reaches beyond the sides of the window, which is hard to see. */
export async function takeShot(
  stage: Stage,
  shot: Shot,
  setting: Setting,
  path: string,
): Promise<string[]> {
  await stage.browser.setColorScheme(setting.scheme);
  const tab = await shot.open(stage);
  try {
    await tab.page.bringToFront();
    await tab.page.setViewport(SURFACES[shot.surface][setting.width]);
    if (setting.forcedColours) await forceColours(tab);
    await shot.arrange?.(tab, stage);
    await settled(tab);
    saveImage(path, await tab.page.screenshot({ fullPage: shot.isWhole ?? false }));
    return await tooWide(tab);
  } finally {
    await shot.tidy?.(tab, stage);
    await tab.close();
  }
}

/** Puppeteer's own call knows no forced colours. */
async function forceColours({ page }: Tab): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  });
}

/** Transitions have ended, and pictures and fonts are there. */
async function settled(tab: Tab): Promise<void> {
  await tab.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
}

function tooWide(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    // how an outlet lays out its page is not ours to answer for
    if (scrollWidth <= clientWidth || location.protocol.startsWith('http')) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > clientWidth + 1);
      })
      .map(({ localName, className }) => `${localName}.${className}`)
      .slice(0, 5);
  });
}
