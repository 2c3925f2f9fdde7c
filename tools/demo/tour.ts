import { rmSync } from 'node:fs';
import { closeWelcome } from '../browsers/close-welcome';
import type { DrivenBrowser } from '../browsers/driven-browser';
import { openConsole } from '../browsers/extension-console';
import type { LoopbackWeb } from '../browsers/loopback-web';
import { describeReading, type Reading } from './describe-reading';
import { allReports } from './outlets/catalogue';
import { pictures } from './pictures';
import { sumUp } from './sum-up';

export const OUTPUT = 'demo-output';

/** Reads every article without a window, prints what Parallax made of it, and writes pictures. */
export async function tour(browser: DrivenBrowser, web: LoopbackWeb): Promise<void> {
  console.log(`${browser.version}, no window. Reading ${allReports().length} articles …`);
  await closeWelcome(browser);
  const parallax = await openConsole(browser);
  const readings: Reading[] = [];
  for (const report of allReports()) {
    const tab = await browser.openTab(report.url);
    const { article, recognition, failure } = await parallax.finishedPageState(tab.page.url());
    readings.push({ report, article, recognition, failure, links: [] });
    await tab.close();
  }
  // Links are asked for when everything has been read: the first article had nothing to be linked to.
  for (const reading of readings) {
    reading.links = (await parallax.findCoverage(reading.article)).links;
    console.log(describeReading(reading));
  }
  console.log(sumUp(readings));

  rmSync(OUTPUT, { recursive: true, force: true });
  for (const path of await pictures(browser, OUTPUT)) console.log(`picture: ${path}`);
  const stray = web.strayRequests();
  console.log(
    stray.length === 0
      ? 'Nothing was asked of any host but the outlets.'
      : `Asked of other hosts: ${stray.map(({ url }) => url).join(' ')}`,
  );
}
