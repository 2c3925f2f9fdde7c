import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../tools/browsers/chromium';
import { closeWelcome } from '../../tools/browsers/close-welcome';
import type { DrivenBrowser, LaunchOptions } from '../../tools/browsers/driven-browser';
import { type Engine, findBrowser } from '../../tools/browsers/find-browser';
import { launchFirefox } from '../../tools/browsers/firefox';
import { type LoopbackWeb, type Site, startLoopbackWeb } from '../../tools/browsers/loopback-web';
import { copyInLanguage } from './copy-in-language';
import { inSequence } from './in-sequence';
import { type ExtensionCopy, withPermissions } from './with-permissions';

/** A browser with the built extension, on a web of its own. Read the fields when you need them: a restart replaces the browser. */
export interface World {
  browser: DrivenBrowser;
  web: LoopbackWeb;
  restart(): Promise<void>;
}

const ENGINES: { engine: Engine; build: string; launch: typeof launchChromium }[] = [
  { engine: 'chromium', build: 'dist/chrome-mv3', launch: launchChromium },
  { engine: 'firefox', build: 'dist/firefox-mv3', launch: launchFirefox },
];

/**
 * Defines the same tests for Chromium and Firefox, each with a fresh profile and the given hosts. Every group ends with the
 * test that nothing left the browser beyond those hosts. `isSequence`: each test goes on where the one before it ended.
 * `keepsWelcome`: the page of the first start stays open. `language`: the interface's, in place of English. `grants`: optional
 * permissions that the reader has given. `engines`: only these.
 */
export function inEachBrowser(
  title: string,
  sites: Record<string, Site>,
  define: (world: World) => void,
  options: {
    isSequence?: boolean;
    keepsWelcome?: boolean;
    language?: string;
    grants?: string[];
    engines?: Engine[];
    launch?: Partial<LaunchOptions>;
  } = {},
): void {
  for (const { engine, build, launch } of ENGINES) {
    if (options.engines?.includes(engine) === false) continue;
    const installed = findBrowser(engine) !== undefined;
    describe.skipIf(!installed)(`${title} (${engine}${installed ? '' : ': not installed'})`, () => {
      const world = {} as World;
      const copies: ExtensionCopy[] = [];
      beforeAll(async () => {
        const built = fileURLToPath(new URL(`../../${build}`, import.meta.url));
        if (!existsSync(built)) throw new Error(`${build} is missing: build first`);
        const { language, grants } = options;
        if (language) copies.push(copyInLanguage(built, language));
        if (grants) copies.push(withPermissions(copies.at(-1)?.dir ?? built, grants));
        const extensionDir = copies.at(-1)?.dir ?? built;
        world.web = await startLoopbackWeb();
        for (const [host, site] of Object.entries(sites)) world.web.serve(host, site);
        world.browser = await launch({
          extensionDir,
          web: world.web,
          locale: language,
          ...options.launch,
        });
        if (!options.keepsWelcome) await closeWelcome(world.browser);
        world.restart = async () => {
          world.browser = await world.browser.restart();
          await closeWelcome(world.browser);
        };
      });
      afterAll(async () => {
        await world.browser?.close();
        await world.web?.close();
        for (const copy of copies) copy.remove();
      });

      if (options.isSequence) {
        describe('step by step', () => {
          inSequence();
          define(world);
        });
      } else define(world);

      test('nothing left the browser beyond the pages themselves', () => {
        expect(world.web.strayRequests().map(({ method, url }) => `${method} ${url}`)).toEqual([]);
      });
    });
  }
}
