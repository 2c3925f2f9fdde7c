import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browsers/driven-browser';
import { callBackground, manySamples, wholeCollection } from '../support/collection-calls';
import { startCouchDb } from '../support/couchdb/start-couchdb';
import { inEachBrowser } from '../support/in-each-browser';
import { sampleSnippet } from '../unit/collection/sample-snippet';

const WRITES = 1_000;
/** Saves under way at the same moment, as from several tabs. */
const LANES = 5;
/** Milliseconds after a call at which the background is killed: while it starts, opens, reads, writes, answers. */
const KILLED_AFTER_MS = [0, 5, 15, 40, 100, 250];
/** The confirmed save after which the browser is killed; PARALLAX_KILL_AFTER names that of a run that failed. */
const KILL_AFTER =
  Number(process.env.PARALLAX_KILL_AFTER) || Math.ceil(Math.random() * (WRITES - 2 * LANES));

inEachBrowser(
  'the collection',
  {},
  (world) => {
    const open = () => world.browser.openExtensionTab('collection.html');
    const idsIn = async (tab: Tab) => new Set((await wholeCollection(tab)).map(({ id }) => id));
    const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    /** Makes the call again and again, killing the background ever later in it; a call that was cut off may have failed. */
    const killedInEachStep = async (call: () => Promise<unknown>): Promise<void> => {
      for (const delay of KILLED_AFTER_MS) {
        const cut = call().catch(() => undefined);
        await wait(delay);
        await world.browser.stopBackground();
        await cut;
      }
    };

    test('holds every snippet that was confirmed, however soon the background is killed after a save', async () => {
      const tab = await open();
      const confirmed: string[] = [];
      let count = 0;
      await killedInEachStep(async () => {
        const snippet = sampleSnippet({ id: `killed-${++count}` });
        confirmed.push((await callBackground(tab, 'saveSnippet', snippet)).id);
      });
      const ids = await idsIn(tab);
      for (const id of confirmed) expect(ids).toContain(id);
      expect(await callBackground(tab, 'listUnreadable')).toEqual([]);
      await tab.close();
    });

    test('is whole after an import that was killed at each step and done again', async () => {
      const tab = await open();
      const before = (await idsIn(tab)).size;
      const file = manySamples(400, 'import');
      await killedInEachStep(() => callBackground(tab, 'importSnippets', file));
      const again = await callBackground(tab, 'importSnippets', file);
      expect(again).toMatchObject({ merged: 0, refused: 0 });
      expect(again.added + again.unchanged).toBe(400);
      expect((await idsIn(tab)).size).toBe(before + 400);
      expect(await callBackground(tab, 'listUnreadable')).toEqual([]);
      await tab.close();
    });

    test('gives back what was deleted although the background was killed in between', async () => {
      const tab = await open();
      const before = await idsIn(tab);
      const ids = [...before].slice(0, 300);
      await killedInEachStep(() => callBackground(tab, 'deleteSnippets', ids, 'undo'));
      while (!(await callBackground(tab, 'undoDeletion', 'undo')).isDone);
      expect(await idsIn(tab)).toEqual(before);
      await tab.close();
    });

    test('comes whole through replication and migration of old documents that are killed at each step', async () => {
      const couch = await startCouchDb();
      const { database } = await couch.create('snippets');
      await database.bulkDocs(manyOfVersion1(300));
      world.web.serve('couch.test', couch.site);
      const tab = await open();
      const before = await idsIn(tab);
      const old = Array.from({ length: 300 }, (_, index) => `old-${index}`);
      await callBackground(tab, 'startSync', {
        address: 'https://couch.test/snippets',
        ...couch.member,
      });
      await killedInEachStep(() => callBackground(tab, 'getSync'));
      await expect
        .poll(() => idsIn(tab), { timeout: 60_000 })
        .toEqual(new Set([...before, ...old]));
      const tagged = { addTags: ['migrated'] };
      await killedInEachStep(() => callBackground(tab, 'updateSnippets', old, tagged));
      await callBackground(tab, 'updateSnippets', old, tagged);
      await callBackground(tab, 'stopSync');
      const migrated = await callBackground(tab, 'getSnippets', old);
      expect(migrated).toHaveLength(300);
      for (const [index, snippet] of migrated.entries())
        expect(snippet).toMatchObject({
          schema: 2,
          colour: 'yellow',
          note: `note ${index}`,
          tags: ['first', 'migrated'],
        });
      expect(await callBackground(tab, 'listUnreadable')).toEqual([]);
      await tab.close();
      await couch.close();
    });

    test('has the notes and tags of two windows that change one snippet at the same moment', async () => {
      const [one, other] = [await open(), await open()];
      const snippet = sampleSnippet({ id: 'shared', note: 'before', tags: ['old', 'wrong'] });
      await callBackground(one, 'saveSnippet', snippet);
      const begun = { id: 'shared', noteBefore: 'before', tagsBefore: snippet.tags };
      await Promise.all([
        callBackground(one, 'updateSnippet', { ...begun, note: 'left', tags: ['old', 'l'] }),
        callBackground(other, 'updateSnippet', { ...begun, note: 'right', tags: ['old', 'r'] }),
      ]);
      const [stored] = await callBackground(one, 'getSnippets', ['shared']);
      expect(stored?.note.split('\n').filter(Boolean).sort()).toEqual(['left', 'right', '— — —']);
      expect([...(stored?.tags ?? [])].sort()).toEqual(['l', 'old', 'r']);
      await one.close();
      await other.close();
    });

    test(`holds every confirmed snippet when the browser is killed during ${WRITES} writes`, async () => {
      console.log(`${world.browser.engine}: killed after ${KILL_AFTER} confirmed saves`);
      const tab = await open();
      const confirmed: string[] = [];
      const samples = manySamples(WRITES, 'write').values();
      let kill = () => {};
      const killed = new Promise<void>((resolve) => {
        kill = resolve;
      });
      const lane = async (): Promise<void> => {
        for (const snippet of samples) {
          confirmed.push((await callBackground(tab, 'saveSnippet', snippet)).id);
          if (confirmed.length === KILL_AFTER) kill();
        }
      };
      const writing = Promise.allSettled(Array.from({ length: LANES }, lane));
      await killed;
      world.browser = await world.browser.crash();
      await writing;
      expect(confirmed.length).toBeGreaterThanOrEqual(KILL_AFTER);
      expect(confirmed.length).toBeLessThan(WRITES);
      const again = await open();
      const ids = await idsIn(again);
      expect(confirmed.filter((id) => !ids.has(id))).toEqual([]);
      expect(await callBackground(again, 'listUnreadable')).toEqual([]);
    });
  },
  { isSequence: true },
);

/** Documents as the first version of Parallax wrote them. */
function manyOfVersion1(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const { colour, link, reports, ...rest } = sampleSnippet({ id: `old-${index}` });
    const note = `note ${index}`;
    return { ...rest, _id: rest.id, schema: 1, note, tags: ['first'] };
  });
}
