import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browsers/build-extension';
import { launchChromium } from '../browsers/chromium';
import { closeWelcome } from '../browsers/close-welcome';
import type { DrivenBrowser } from '../browsers/driven-browser';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import { startLoopbackWeb } from '../browsers/loopback-web';
import { poll } from '../browsers/poll';

const USAGE = `tsx tools/bench/pictures.ts DIR [--out FOLDER] [--built FOLDER]
  Opens the .html files of DIR in Chromium with Parallax, paints what it marks boldly, and takes a picture of each from its first
  mark on; prints the officials and places by their words. FOLDER is demo-output/pages unless given.`;

const VIEWPORT = { width: 1000, height: 1400 };
/** Scripts of saved pages wait for servers that are not there. */
const PATIENCE_MS = 8_000;
/** Thin lines are hard to see in a small picture. */
const BOLD =
  '::highlight(parallax-official) { background: #ffd54a; color: #000 } ::highlight(parallax-place) { background: #9fd8ff; color: #000 }';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, built: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) return console.error(USAGE);
  const missing = ensureBrowsers(['chromium']);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const out = values.out ?? 'demo-output/pages';
  mkdirSync(out, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const web = await startLoopbackWeb();
  web.serve('pages.test', ({ pathname }) => {
    const name = decodeURIComponent(pathname.slice(1));
    return names.includes(name) ? readFileSync(join(folder, name), 'utf8') : undefined;
  });
  const extensionDir = values.built ? resolve(values.built) : buildExtension('chromium');
  const browser = await launchChromium({ extensionDir, web });
  try {
    await closeWelcome(browser);
    for (const name of names) await takePicture(browser, name, out);
  } finally {
    await browser.close();
    await web.close();
  }
}

async function takePicture(browser: DrivenBrowser, name: string, out: string): Promise<void> {
  const tab = await browser.openTab('about:blank');
  const { page } = tab;
  await page.setViewport(VIEWPORT);
  const url = `http://pages.test/${encodeURIComponent(name)}`;
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS }).catch(() => {});
  const isPainted = await poll(
    'the marks',
    () => tab.evaluate(() => CSS.highlights.has('parallax-place')),
    PATIENCE_MS,
  ).catch(() => false);
  const marked = isPainted ? await tab.evaluate(showMarks, BOLD) : { official: [], place: [] };
  console.log(JSON.stringify({ name, ...marked }));
  await tab.screenshot(join(out, name.replace(/\.html$/, '.png')));
  await tab.close();
}

/** Runs in the page: makes marks bold, scrolls to the first and gives the words of all. */
function showMarks(bold: string): Record<'official' | 'place', string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(bold);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const rangesOf = (kind: string): Range[] =>
    [...(CSS.highlights.get(`parallax-${kind}`) ?? [])].filter((range) => range instanceof Range);
  const wordsOf = (kind: string): string[] => [
    ...new Set(rangesOf(kind).map((range) => range.toString().replace(/\s+/g, ' '))),
  ];
  const [first] = [...rangesOf('official'), ...rangesOf('place')];
  first?.startContainer.parentElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
  scrollBy(0, -200);
  return { official: wordsOf('official'), place: wordsOf('place') };
}

await main();
