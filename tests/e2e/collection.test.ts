import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '@/lib/collection/export/export-collection';
import { exportJson } from '@/lib/collection/export/json';
import type { Snippet } from '@/lib/collection/snippet';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { sampleReports } from '../support/article-pairs';
import { askBackground } from '../support/ask-background';
import { keepDownloads, takeDownload } from '../support/downloads';
import { inEachBrowser } from '../support/in-each-browser';
import { waitForMarks } from '../support/marks';
import { press } from '../support/popup';
import { select } from '../support/selection';
import { upload } from '../support/upload';

const pair = sampleReports();
const MANY = 600;

inEachBrowser(
  'the collection',
  pair.sites,
  (world) => {
    let collection: Tab;
    let file: string;
    const count = (selector: string): Promise<number> =>
      collection.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
    const shown = (wanted: number): Promise<unknown> =>
      poll(`${wanted} snippets`, async () => (await count('.snippet')) === wanted);
    const stored = async (): Promise<Snippet[]> =>
      (await askBackground(collection, 'listSnippets', 500)).snippets;
    const counted = (wanted: number): Promise<unknown> =>
      poll(`${wanted} in the header`, () =>
        collection.evaluate(
          (number) =>
            document.querySelector('.collection-count')?.textContent?.includes(String(number)),
          wanted,
        ),
      );

    test('groups what two languages say about one event', async () => {
      for (const { url, passage } of [pair.first, pair.second]) {
        const tab = await world.browser.openTab(url);
        await waitForMarks(tab, 'official');
        await select(tab, passage);
        await world.browser.runCommand(tab, 'save-snippet');
        await waitForMarks(tab, 'snippet');
        await tab.close();
      }
      collection = await world.browser.openExtensionTab('collection.html');
      await shown(2);
      await press(collection, '.view-choice:nth-of-type(3)');
      await poll('one group of both', async () => (await count('.event-group .snippet')) === 2);
      expect(await count('.event-group')).toBe(1);
      await press(collection, '.view-choice:nth-of-type(1)');
    });

    test('is narrowed by language, and widened again', async () => {
      await press(collection, '.facet .checkbox');
      await shown(1);
      await press(collection, '.facet .checkbox');
      await shown(2);
    });

    test('tags several at once, and keeps their tags', async () => {
      await press(collection, '[aria-posinset="1"] > .snippet .checkbox');
      await press(collection, '[aria-posinset="2"] > .snippet .checkbox');
      await poll('the bar', async () => (await count('.selection-bar')) === 1);
      await collection.page.type('.selection-tag input', 'ports');
      await collection.page.keyboard.press('Enter');
      await poll('the tags', async () =>
        (await stored()).every(({ tags }) => tags.join() === 'ports'),
      );
    });

    test('deletes several, and takes it back by one undo', async () => {
      await press(collection, '.selection-bar .button-danger');
      await poll('the deletion', async () => (await stored()).length === 0);
      await press(collection, '.toast button');
      await poll('the undo', async () => (await stored()).length === 2);
      await shown(2);
    });

    test('leaves in a file and comes back from it, after a preview', async () => {
      await keepDownloads(collection);
      const before = await stored();
      await press(collection, '.collection-exports summary');
      await press(collection, '.collection-exports .menu-item');
      file = await takeDownload(collection);
      await askBackground(
        collection,
        'deleteSnippets',
        before.map(({ id }) => id),
        'all',
      );
      await poll('the empty page', async () => (await count('.state-title')) === 1);
      await upload(collection, 'collection.json', file);
      await poll('the preview', async () => (await count('.import-entry')) === 2);
      expect(await stored()).toEqual([]);
      await press(collection, 'dialog .button-primary');
      await shown(2);
      await press(collection, '.dialog-actions .button');
      const byId = (a: Snippet, b: Snippet): number => a.id.localeCompare(b.id);
      expect((await stored()).sort(byId)).toEqual([...before].sort(byId));
    });

    test.each([
      ['ris', 'TY  - NEWS'],
      ['bibtex', '@article{'],
    ] as const)('leaves as citations, too: %s', async (format, beginning) => {
      const at = EXPORT_FORMATS.indexOf(format) + 1;
      await press(collection, '.collection-exports summary');
      await press(collection, `.collection-exports .menu-item:nth-of-type(${at})`);
      const citations = await takeDownload(collection);
      expect(citations.split(beginning)).toHaveLength(3);
      for (const { url } of [pair.first, pair.second]) expect(citations).toContain(url);
    });

    test('has nothing to import from a file whose snippets are all here', async () => {
      await upload(collection, 'collection.json', file);
      await poll('the preview', async () => (await count('.import-counts')) === 1);
      expect(await count('dialog .button-primary[disabled]')).toBe(1);
      await press(collection, '.dialog-actions .button:last-child');
      await poll('the dialog to close', async () => (await count('dialog')) === 0);
    });

    test(`takes in, tags, deletes and brings back ${MANY} together`, async () => {
      await upload(collection, 'many.json', manyLike((await stored())[0]));
      await press(collection, 'dialog .button-primary:not([disabled])');
      await counted(MANY + 2);
      await press(collection, '.dialog-actions .button');
      await press(collection, '.snippet .checkbox');
      await press(collection, '.selection-bar .button-quiet');
      await collection.page.type('.selection-tag input', 'many');
      await collection.page.keyboard.press('Enter');
      const tagged = async (): Promise<number | undefined> =>
        (await askBackground(collection, 'listTags')).find(({ tag }) => tag === 'many')?.count;
      await poll('the tag on all', async () => (await tagged()) === MANY + 2);
      await press(collection, '.selection-bar .button-danger');
      await poll('the deletion of all', async () => (await stored()).length === 0);
      await press(collection, '.toast button');
      await poll('the return of all', async () => (await tagged()) === MANY + 2);
      await counted(MANY + 2);
    });
  },
  { isSequence: true },
);

/** A file of snippets that are like one, but for their words. */
function manyLike(snippet: Snippet | undefined): string {
  if (!snippet) throw new Error('nothing is stored');
  return exportJson(
    Array.from({ length: MANY }, (_, at) => ({
      ...snippet,
      id: `copy-${at}`,
      text: `${snippet.text} ${at}`,
      tags: [],
    })),
  );
}
