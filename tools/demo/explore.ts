import type { DrivenBrowser } from '../browsers/driven-browser';
import { reportsOf } from './outlets/catalogue';
import { EVENTS } from './outlets/events';

const FIRST_TABS = ['de', 'en', 'ru'];

/** Opens a few reports of one event in a window and says where to click; resolves when the window is closed or Ctrl+C is pressed. */
export async function explore(browser: DrivenBrowser): Promise<void> {
  const [first] = Object.keys(EVENTS);
  const opened = reportsOf(first ?? '').filter(({ article }) =>
    FIRST_TABS.includes(article.language),
  );
  for (const { url } of opened) await browser.openTab(url);
  console.log(`
${browser.version} is open with Parallax in it. Three outlets have reported the same meeting; their pages stand in tabs.
  1  Rest the pointer on an underlined name or place: a card says who or where it is.
  2  Click Parallax in the toolbar (in Chromium behind the puzzle piece): the other languages' reports, and why they are linked.
  3  Select a sentence and press the button beside it; then open the collection from the popup.
More reports of the same events:`);
  for (const [event, what] of Object.entries(EVENTS)) {
    console.log(`\n  ${what}`);
    for (const { article, url } of reportsOf(event)) {
      console.log(`    ${article.language.padEnd(6)} ${url}`);
    }
  }
  console.log(
    '\nThe addresses work in this window only. Close it, or press Ctrl+C, to end the demo.',
  );
  await Promise.race([browser.closed, interrupted()]);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => process.once('SIGINT', () => resolve()));
}
