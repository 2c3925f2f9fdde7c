import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browsers/find-browser';

/** Renders the icon's drawings into the sizes that browsers ask for: `npx tsx tools/icons/build.ts`. */

const FOLDER = new URL('../../public/icon', import.meta.url).pathname;
/** Below this the fine drawing blurs, and one made for the pixel grid is taken. */
const SMALL = 24;
const SIZES = [16, 32, 48, 96, 128];

const executablePath = findBrowser('chromium')?.path;
if (!executablePath) throw new Error('Chromium is needed to draw the icons');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawing = size < SMALL ? 'parallax-small.svg' : 'parallax.svg';
    const source = readFileSync(join(FOLDER, drawing)).toString('base64');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block; inline-size: 100vw }</style>
       <img src="data:image/svg+xml;base64,${source}" alt="">`,
    );
    const path = join(FOLDER, `${size}.png`);
    await page.screenshot({ path, omitBackground: true });
  }
} finally {
  await browser.close();
}
