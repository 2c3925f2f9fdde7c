import { buildExtension } from '../browsers/build-extension';
import { launchChromium } from '../browsers/chromium';
import { ensureBrowsers } from '../browsers/ensure-browsers';
import type { Engine } from '../browsers/find-browser';
import { launchFirefox } from '../browsers/firefox';
import { startLoopbackWeb } from '../browsers/loopback-web';
import { explore } from './explore';
import { outletSites } from './outlets/catalogue';
import { tour } from './tour';

const USAGE = `npm run demo -- [--headless] [--firefox]
  Builds Parallax and opens a browser with it on nine invented news sites.
  --headless  no window: reads every article, prints what was found, writes pictures to demo-output/
              (also chosen where there is no display)
  --firefox   Firefox instead of Chromium, Chrome or Edge`;

/** `npm run demo` */
async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(USAGE);
  const engine: Engine = args.includes('--firefox') ? 'firefox' : 'chromium';
  const missing = ensureBrowsers([engine]);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const extensionDir = buildExtension(engine);
  const headless = args.includes('--headless') || !hasDisplay();
  const web = await startLoopbackWeb();
  for (const [host, site] of Object.entries(outletSites())) web.serve(host, site);
  const launch = engine === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({ extensionDir, web, headless });
  try {
    if (headless) await tour(browser, web);
    else await explore(browser);
  } finally {
    await browser.close();
    await web.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
