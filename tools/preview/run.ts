import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from '../browsers/find-browser';
import { scenes } from './scenes';

/** Pictures of every state of every view: `npx tsx tools/preview/run.ts [part of a scene's name]`. */

const ROOT = new URL('../..', import.meta.url).pathname;
const OUT = join(ROOT, 'demo-output/preview');

interface Setting {
  name: string;
  scheme: 'light' | 'dark';
  direction: 'ltr' | 'rtl';
  language: 'en' | 'de';
  width: 'wide' | 'narrow';
  forcedColours?: true;
}

const SETTINGS: Setting[] = [
  { name: 'light', scheme: 'light', direction: 'ltr', language: 'en', width: 'wide' },
  { name: 'dark', scheme: 'dark', direction: 'ltr', language: 'de', width: 'wide' },
  { name: 'rtl', scheme: 'light', direction: 'rtl', language: 'en', width: 'wide' },
  { name: 'narrow', scheme: 'light', direction: 'ltr', language: 'de', width: 'narrow' },
  {
    name: 'forced',
    scheme: 'dark',
    direction: 'ltr',
    language: 'en',
    width: 'wide',
    forcedColours: true,
  },
];
const WIDTHS = {
  popup: { wide: 400, narrow: 320 },
  panel: { wide: 560, narrow: 280 },
  'in-page': { wide: 420, narrow: 320 },
  collection: { wide: 1000, narrow: 360 },
  settings: { wide: 1000, narrow: 360 },
  compare: { wide: 1280, narrow: 360 },
};

const HEIGHTS = {
  popup: 600,
  panel: 800,
  'in-page': 400,
  collection: 900,
  settings: 900,
  compare: 1000,
};

const wanted = process.argv[2] ?? '';
const server = await createServer({
  root: join(ROOT, 'tools/preview'),
  configFile: false,
  logLevel: 'error',
  cacheDir: join(ROOT, 'node_modules/.vite-preview'),
  resolve: { alias: { '@': ROOT } },
  server: { host: '127.0.0.1', port: 0, fs: { allow: [ROOT] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const executablePath = findBrowser('chromium')?.path;
if (!address || !executablePath) throw new Error('Chromium is needed to take pictures');

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const setting of SETTINGS) await takePictures(browser, address, setting);
} finally {
  await browser.close();
  await server.close();
}

async function takePictures(from: Browser, base: string, setting: Setting): Promise<void> {
  const page = await from.newPage({
    colorScheme: setting.scheme,
    forcedColors: setting.forcedColours ? 'active' : 'none',
    timezoneId: 'Europe/Berlin',
  });
  page.on('pageerror', (error) => console.error(error));
  for (const scene of scenes.filter(({ name }) => name.includes(wanted))) {
    await page.setViewportSize({
      width: WIDTHS[scene.surface][setting.width],
      height: HEIGHTS[scene.surface],
    });
    const query = { scene: scene.name, dir: setting.direction, lang: setting.language };
    await page.goto(`${base}?${new URLSearchParams(query)}`);
    // a scene may hold nothing but a dialog, which leaves the body without a height
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
    for (const selector of scene.clicks ?? []) await page.click(selector);
    const path = join(OUT, `${scene.name}.${setting.name}.png`);
    await page.screenshot({ path, fullPage: true });
    if (scene.surface === 'popup') await takeWhole(page, path);
    await reportOverflow(page, `${scene.name}.${setting.name}`);
  }
  await page.close();
}

/** The popup as it would be without the browser's limit: what is below the fold is looked at too. */
async function takeWhole(page: Page, path: string): Promise<void> {
  await page.addStyleTag({ content: '.popup { max-block-size: none }' });
  await page.screenshot({ path: path.replace('.png', '.whole.png'), fullPage: true });
}

/** Says which element reaches beyond the page's edges: hard to see in a picture. */
async function reportOverflow(page: Page, name: string): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('#scene *')]
      .filter((element) => !element.closest('.visually-hidden'))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.left < -1 || box.right > width + 1);
      })
      .map((element) => element.className || element.tagName);
  });
  if (tooWide.length > 0) console.error(`${name}: too wide: ${tooWide.join(', ')}`);
}
