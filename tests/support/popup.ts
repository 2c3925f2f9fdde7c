import type { View } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';

export interface ShownReport {
  url: string;
  /** All words of the entry: title, outlet, time, evidence. */
  words: string;
  /** Whether it stands under "same event" or under "related". */
  isSameEvent: boolean;
}

/** Reports that the popup lists now. */
export function reportsIn(popup: View): Promise<ShownReport[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.report')].map((report) => ({
      url: report.querySelector('a')?.href ?? '',
      words: report.textContent ?? '',
      isSameEvent: report.closest('.reports-same-event') !== null,
    })),
  );
}

/** Waits until the popup lists a report, and shows all of its evidence. */
export async function waitForReport(popup: View, url: string): Promise<ShownReport> {
  const find = async (): Promise<ShownReport | undefined> =>
    (await reportsIn(popup)).find((report) => report.url === url);
  await poll(`${url} in the popup`, find);
  return poll('the evidence', async () => {
    const folded = await popup.evaluate(() => {
      const more = document.querySelector<HTMLElement>('.evidence-more');
      more?.click();
      return more !== null;
    });
    return !folded && find();
  });
}

/** Presses the first element that matches, as a script would: the popup of Firefox takes no synthetic pointer. */
export async function press(view: View, selector: string): Promise<void> {
  await poll(`${selector} to press`, () =>
    view.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector),
  );
}
