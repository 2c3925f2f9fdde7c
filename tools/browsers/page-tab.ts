import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { callSource } from './call-source';
import type { Tab } from './driven-browser';

/** Puppeteer's page behind the interface that the popup of every engine shares. */
export function pageTab(page: Page): Tab {
  return {
    page,
    evaluate: (fn, ...args) => page.evaluate(callSource(fn, args)) as ReturnType<never>,
    screenshot: async (path) => saveImage(path, await page.screenshot()),
    close: () => page.close(),
  };
}

/** Writes an image, making its folder. */
export function saveImage(path: string, image: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, image);
}
