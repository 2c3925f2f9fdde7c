import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feedSite } from '../../tests/support/feed-site';
import { launchChromium } from '../browsers/chromium';
import { closeWelcome } from '../browsers/close-welcome';
import type { Engine } from '../browsers/find-browser';
import { launchFirefox } from '../browsers/firefox';
import { type LoopbackWeb, startLoopbackWeb } from '../browsers/loopback-web';
import { outletSites } from '../demo/outlets/catalogue';
import type { Picture } from './choose-pictures';
import { composeSheet } from './compose-sheet';
import { copyWithPseudoLocale } from './pseudo-locale';
import type { Setting } from './setting';
import type { Sheet } from './sheets';
import { openStage, readAndSave, type Stage } from './stage';
import { takeShot } from './take-shot';

const FOLDER = 'demo-output/gallery';
const LOCALES = { en: 'en-GB', ar: 'ar', long: 'en-GB' };

interface Session {
  engine: Engine;
  /** Folder of the built extension. */
  built: string;
  language: Setting['interfaceLanguage'];
  pictures: Picture[];
  /** Put together when the pictures are there. */
  sheets: Sheet[];
}

/** Takes all pictures in one interface language, in one browser; says what could not be taken and goes on. */
export async function takePictures({ engine, built, language, ...wanted }: Session): Promise<void> {
  const web = await startWeb();
  const copy = mkdtempSync(join(tmpdir(), 'parallax-pseudo-'));
  if (language === 'long') copyWithPseudoLocale(built, copy);
  const launch = engine === 'firefox' ? launchFirefox : launchChromium;
  const extensionDir = language === 'long' ? copy : built;
  const browser = await launch({ extensionDir, web, locale: LOCALES[language] });
  const suffix = engine === 'firefox' ? '.firefox' : '';
  try {
    await closeWelcome(browser);
    const stage = await openStage(browser, web);
    const later = wanted.pictures.filter(({ shot }) => !shot.isFirst);
    for (const picture of wanted.pictures)
      if (picture.shot.isFirst) await take(stage, picture, suffix);
    if (later.length > 0) await readAndSave(stage);
    for (const picture of later) await take(stage, picture, suffix);
    for (const sheet of wanted.sheets) {
      await composeSheet(browser, sheet, FOLDER);
      console.log(sheet.path);
    }
  } finally {
    await browser.close();
    await web.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

async function take(stage: Stage, { shot, name, setting }: Picture, suffix: string): Promise<void> {
  const path = join(FOLDER, `${name}${suffix}.png`);
  try {
    const tooWide = await takeShot(stage, shot, setting, path);
    console.log(`${path}${tooWide.length > 0 ? `  too wide: ${tooWide.join(' ')}` : ''}`);
  } catch (error) {
    console.error(`${path}  not taken: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}

/** The outlets, a host with a feed and one without. */
async function startWeb(): Promise<LoopbackWeb> {
  const web = await startLoopbackWeb();
  for (const [host, site] of Object.entries(outletSites())) web.serve(host, site);
  const story = { title: 'Ferry line reopens', text: 'From Monday on.', url: 'http://wire.test/1' };
  web.serve(
    'wire.test',
    feedSite(() => [story]),
  );
  web.serve('no-feed.test', () => '<!doctype html><title>No feed</title><p>Nothing here.</p>');
  return web;
}
