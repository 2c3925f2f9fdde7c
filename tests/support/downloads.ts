import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';

type Kept = { keptDownload?: Promise<string> };

/** Keeps what a page offers for download instead of letting the browser ask where to put it. */
export async function keepDownloads(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const kept = globalThis as Kept;
    URL.createObjectURL = (blob) => {
      kept.keptDownload = (blob as Blob).text();
      return 'about:blank';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
}

/** The text of the file that was offered last, as soon as there is one; the next call waits for another. */
export function takeDownload(tab: Tab): Promise<string> {
  return poll('the file', () =>
    tab.evaluate(async () => {
      const kept = globalThis as Kept;
      const text = await kept.keptDownload;
      delete kept.keptDownload;
      return text;
    }),
  );
}
