import { expect, test } from 'vitest';
import { callBackground, manySamples, wholeCollection } from '../support/collection-calls';
import { inEachBrowser } from '../support/in-each-browser';
import { sampleSnippet } from '../unit/collection/sample-snippet';

const WRITES = 1_000;
/** Milliseconds after the call at which the background is killed: while it starts, opens, reads, writes, answers. */
const KILLED_AFTER_MS = [0, 5, 15, 40, 100];

inEachBrowser(
  'the collection',
  {},
  (world) => {
    const open = () => world.browser.openExtensionTab('collection.html');
    const idsIn = async (tab: Awaited<ReturnType<typeof open>>) =>
      new Set((await wholeCollection(tab)).map(({ id }) => id));

    test('holds every snippet that was confirmed, however soon the background is killed after a save', async () => {
      const tab = await open();
      const confirmed: string[] = [];
      for (const delay of KILLED_AFTER_MS) {
        const snippet = sampleSnippet({ id: `killed-${delay}` });
        const save = callBackground(tab, 'saveSnippet', snippet).then(
          ({ id }) => confirmed.push(id),
          () => undefined,
        );
        await new Promise((resolve) => setTimeout(resolve, delay));
        await world.browser.stopBackground();
        await save;
      }
      const ids = await idsIn(tab);
      for (const id of confirmed) expect(ids).toContain(id);
      expect(await callBackground(tab, 'listUnreadable')).toEqual([]);
      await tab.close();
    });

    test('is whole after an import that was killed and done again', async () => {
      const tab = await open();
      const before = (await idsIn(tab)).size;
      const file = manySamples(400, 'import');
      const cut = callBackground(tab, 'importSnippets', file).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 60));
      await world.browser.stopBackground();
      await cut;
      const again = await callBackground(tab, 'importSnippets', file);
      expect(again).toMatchObject({ merged: 0, refused: 0 });
      expect(again.added + again.unchanged).toBe(400);
      expect((await idsIn(tab)).size).toBe(before + 400);
      await tab.close();
    });

    test('gives back what was deleted although the background was killed in between', async () => {
      const tab = await open();
      const before = await idsIn(tab);
      const ids = [...before].slice(0, 300);
      const cut = callBackground(tab, 'deleteSnippets', ids, 'undo').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 60));
      await world.browser.stopBackground();
      await cut;
      while (!(await callBackground(tab, 'undoDeletion', 'undo')).isDone);
      expect(await idsIn(tab)).toEqual(before);
      await tab.close();
    });

    test(`holds every confirmed snippet when the browser is killed during ${WRITES} writes`, async () => {
      const tab = await open();
      const confirmed: string[] = [];
      const writing = (async () => {
        for (const snippet of manySamples(WRITES, 'write'))
          confirmed.push((await callBackground(tab, 'saveSnippet', snippet)).id);
      })().catch(() => undefined);
      await expect.poll(() => confirmed.length, { timeout: 40_000 }).toBeGreaterThan(WRITES / 3);
      world.browser = await world.browser.crash();
      await writing;
      expect(confirmed.length).toBeLessThan(WRITES);
      const ids = await idsIn(await open());
      expect(confirmed.filter((id) => !ids.has(id))).toEqual([]);
    });
  },
  { isSequence: true },
);
