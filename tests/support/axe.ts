import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../tools/browsers/driven-browser';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a page of the extension, as "rule: elements"; run by the driver, since the page's own policy refuses foreign scripts. */
export async function faultsIn(tab: Tab): Promise<string[]> {
  await tab.page.evaluate(`${SOURCE}; undefined`);
  const found = await tab.page.evaluate(
    // a colour that is just changing would be measured on its way
    `Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
       .then(() => axe.run(document))
       .then(({ violations }) =>
       violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  return found as string[];
}
