import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { findBrowser } from '../../tools/browsers/find-browser';

/** Vitest project whose tests run in the machine's own Chromium: Highlight API, ranges and axe need a real engine. */
export function browserProject(): TestProjectConfiguration {
  return {
    resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
    test: {
      name: 'browser',
      include: ['tests/browser/**/*.test.{ts,tsx}'],
      testTimeout: 30_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            executablePath: findBrowser('chromium')?.path,
            args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
          },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}
