import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browsers/build-extension';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import type { Engine } from '../browsers/find-browser';
import { choosePictures } from './choose-pictures';
import { takePictures } from './take-pictures';

const USAGE = `npm run pictures -- [--only NAME …] [--firefox] [--built]
  Drives the built extension through the demo's outlets and writes every state to demo-output/gallery, the stores' pictures to
  demo-output/store, and those of the README to tools/demo.
  --only NAME  only pictures whose name contains NAME; may be given more than once
  --firefox    Firefox instead of Chromium; no stores' pictures and none for the README
  --built      takes the build that is there`;

/** `npm run pictures` */
async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      firefox: { type: 'boolean' },
      built: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (options.help) return console.log(USAGE);
  const engine: Engine = options.firefox ? 'firefox' : 'chromium';
  const missing = ensureBrowsers([engine]);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const { pictures, sheets } = choosePictures(options.only ?? [], engine);
  const built = options.built
    ? resolve(`dist/${engine === 'firefox' ? 'firefox' : 'chrome'}-mv3`)
    : buildExtension(engine);
  for (const language of ['en', 'ar', 'long'] as const) {
    const inLanguage = pictures.filter(({ setting }) => setting.interfaceLanguage === language);
    if (inLanguage.length === 0) continue;
    // the sheets are in English
    const now = language === 'en' ? sheets : [];
    await takePictures({ engine, built, language, pictures: inLanguage, sheets: now });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
