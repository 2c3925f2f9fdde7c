import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browsers/find-browser';
import { drawingOf, ICON_STATES } from './states';

/** Renders the icon's drawings into the sizes and states that browsers ask for: `npx tsx tools/icons/build.ts`. */

const FOLDER = new URL('../../public/icon', import.meta.url).pathname;
/** Below this the fine drawing blurs, and one made for the pixel grid is taken. */
const SMALL = 24;
const SIZES = [16, 32, 48, 96, 128];
/** The toolbar asks for these. */
const STATE_SIZES = [16, 32];

const executablePath = findBrowser('chromium')?.path;
if (!executablePath) throw new Error('Chromium is needed to draw the icons');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) await draw(size, `${size}.png`, readDrawing(size));
  for (const state of ICON_STATES)
    for (const size of STATE_SIZES)
      await draw(size, `${state}-${size}.png`, drawingOf(readDrawing(size), state));

  async function draw(size: number, name: string, svg: string): Promise<void> {
    const source = Buffer.from(svg).toString('base64');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block; inline-size: 100vw }</style>
       <img src="data:image/svg+xml;base64,${source}" alt="">`,
    );
    await page.screenshot({ path: join(FOLDER, name), omitBackground: true });
  }
} finally {
  await browser.close();
}

function readDrawing(size: number): string {
  return readFileSync(join(FOLDER, size < SMALL ? 'parallax-small.svg' : 'parallax.svg'), 'utf8');
}
