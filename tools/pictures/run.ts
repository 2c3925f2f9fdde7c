import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feedSite } from '../../tests/support/feed-site';
import { buildExtension } from '../browsers/build-extension';
import { launchChromium } from '../browsers/chromium';
import { closeWelcome } from '../browsers/close-welcome';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import type { Engine } from '../browsers/find-browser';
import { launchFirefox } from '../browsers/firefox';
import { type LoopbackWeb, startLoopbackWeb } from '../browsers/loopback-web';
import { outletSites } from '../demo/outlets/catalogue';
import { composeSheet } from './compose-sheet';
import { GALLERY } from './gallery';
import { copyWithPseudoLocale } from './pseudo-locale';
import { SETTINGS, type Setting, type SettingName } from './setting';
import { picturesIn, SHEETS, type Sheet } from './sheets';
import type { Shot } from './shot';
import { openStage, readAndSave, type Stage } from './stage';
import { takeShot } from './take-shot';

const USAGE = `npm run pictures -- [--only NAME] [--firefox] [--built]
  Drives the built extension through the demo's outlets and writes every state to demo-output/gallery, the stores' pictures to
  demo-output/store, and those of the README.
  --only NAME  only pictures whose name contains NAME
  --firefox    Firefox instead of Chromium
  --built      takes the build that is there`;

const GALLERY_FOLDER = 'demo-output/gallery';

interface Picture {
  shot: Shot;
  name: string;
  setting: Setting;
}

/** `npm run pictures` */
async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(USAGE);
  const engine: Engine = args.includes('--firefox') ? 'firefox' : 'chromium';
  const missing = ensureBrowsers([engine]);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';
  const sheets = engine === 'firefox' ? [] : SHEETS.filter(({ name }) => name.includes(only));
  const pictures = picturesOf(only, engine, sheets);
  const built = args.includes('--built')
    ? `dist/${engine === 'firefox' ? 'firefox' : 'chrome'}-mv3`
    : buildExtension(engine);
  for (const language of ['en', 'ar', 'long'] as const) {
    const inLanguage = pictures.filter(({ setting }) => setting.interfaceLanguage === language);
    if (inLanguage.length === 0) continue;
    await takeAll(engine, built, language, inLanguage, language === 'en' ? sheets : []);
  }
}

function picturesOf(only: string, engine: Engine, sheets: Sheet[]): Picture[] {
  const needed = new Set(sheets.flatMap(picturesIn));
  return GALLERY.flatMap((shot) =>
    shot.settings.map((setting: SettingName) => ({
      shot,
      name: `${shot.name}.${setting}`,
      setting: SETTINGS[setting] as Setting,
    })),
  ).filter(
    ({ name, setting }) =>
      (name.includes(only) || needed.has(name)) && !(setting.forcedColours && engine === 'firefox'),
  );
}

async function takeAll(
  engine: Engine,
  built: string,
  language: Setting['interfaceLanguage'],
  pictures: Picture[],
  sheets: Sheet[],
): Promise<void> {
  const web = await startWeb();
  const copy = mkdtempSync(join(tmpdir(), 'parallax-pseudo-'));
  if (language === 'long') copyWithPseudoLocale(built, copy);
  const launch = engine === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({
    extensionDir: language === 'long' ? copy : built,
    web,
    locale: language === 'ar' ? 'ar' : 'en-GB',
  });
  try {
    await closeWelcome(browser);
    const stage = await openStage(browser, web);
    const suffix = engine === 'firefox' ? '.firefox' : '';
    for (const picture of pictures.filter(({ shot }) => shot.isFirst))
      await take(stage, picture, suffix);
    const later = pictures.filter(({ shot }) => !shot.isFirst);
    if (later.length > 0) await readAndSave(stage);
    for (const picture of later) await take(stage, picture, suffix);
    for (const sheet of sheets) {
      await composeSheet(browser, sheet, GALLERY_FOLDER);
      console.log(sheet.path);
    }
  } finally {
    await browser.close();
    await web.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

async function take(stage: Stage, { shot, name, setting }: Picture, suffix: string): Promise<void> {
  const path = join(GALLERY_FOLDER, `${name}${suffix}.png`);
  try {
    const tooWide = await takeShot(stage, shot, setting, path);
    console.log(`${path}${tooWide.length > 0 ? `  too wide: ${tooWide.join(' ')}` : ''}`);
  } catch (error) {
    console.error(`${path}  not taken: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

async function startWeb(): Promise<LoopbackWeb> {
  const web = await startLoopbackWeb();
  for (const [host, site] of Object.entries(outletSites())) web.serve(host, site);
  const announced = {
    title: 'Ferry line reopens',
    text: 'From Monday on.',
    url: 'http://wire.test/1',
  };
  web.serve(
    'wire.test',
    feedSite(() => [announced]),
  );
  web.serve('no-feed.test', () => '<!doctype html><title>No feed</title><p>Nothing here.</p>');
  return web;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
