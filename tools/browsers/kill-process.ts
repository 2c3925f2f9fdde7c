import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Ends a browser at once, without a chance to write anything; resolves when its process has gone. */
export async function killProcess(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running) throw new Error('The browser was not started here');
  const ended = once(running, 'exit');
  running.kill('SIGKILL');
  await ended;
}
