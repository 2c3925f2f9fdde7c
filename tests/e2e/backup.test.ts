import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Snippet } from '@/lib/collection/snippet';
import type { Tab } from '../../tools/browsers/driven-browser';
import { poll } from '../../tools/browsers/poll';
import { callBackground, manySamples, wholeCollection } from '../support/collection-calls';
import { inEachBrowser, type World } from '../support/in-each-browser';
import { press } from '../support/popup';
import { upload } from '../support/upload';

/** An automatic backup comes half a minute after it is due at the earliest. */
const ALARM_MS = 90_000;
const OWN_FILE = /^parallax-[\dT-]+\.json$/;
const BACK_UP_NOW = 'dialog .panel:first-of-type .panel-actions .button:nth-of-type(1)';
const CHOOSE_FOLDER = 'dialog .panel:first-of-type .panel-actions .button:nth-of-type(2)';

const snippets = manySamples(3, 'backed-up').map((snippet, at) => ({
  ...snippet,
  note: `№ ${at} “ёßğ” 港`,
  tags: ['kept'],
}));

const downloadsDir = mkdtempSync(join(tmpdir(), 'parallax-downloads-'));
afterAll(() => rmSync(downloadsDir, { recursive: true, force: true }));

inEachBrowser(
  'the backup in the downloads folder',
  {},
  (world) => {
    const folder = join(downloadsDir, 'Parallax');
    const written = () => readdirSync(folder).filter((name) => OWN_FILE.test(name));
    let collection: Tab;

    test('is written at a press, whole, and told with its name', async () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      collection = await openWithSnippets(world);
      // a real press: Firefox takes no question for leave from a script's
      await collection.page.locator(BACK_UP_NOW).click();
      const [name = ''] = await poll('the file', async () => {
        const alert = await collection.evaluate(
          () => document.querySelector('dialog [role=alert]')?.textContent,
        );
        if (alert) throw new Error(alert);
        return written().length === 1 && written();
      });
      await showsLast(collection, name);
    });

    test('brings back a collection that was lost', async () => {
      const [name = ''] = written();
      await restores(collection, readFileSync(join(folder, name), 'utf8'));
    });

    test('leaves as many files as the reader wants', async () => {
      await callBackground(collection, 'planBackup', { every: 'off', keep: 2 });
      for (let each = 0; each < 3; each++) {
        await nextSecond();
        await callBackground(collection, 'backUpNow');
      }
      await poll('two files', () => written().length === 2);
      const { last } = await callBackground(collection, 'getBackup');
      expect(written()).toContain(last?.fileName);
    });

    test('comes by itself when it is planned', async () => {
      const before = await callBackground(collection, 'getBackup');
      const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString();
      if (before.last)
        await callBackground(collection, 'backupWritten', { ...before.last, at: yesterday });
      await callBackground(collection, 'planBackup', { every: 'daily', keep: 3 });
      await poll(
        'the automatic backup',
        async () => ((await callBackground(collection, 'getBackup')).last?.at ?? '') > yesterday,
        ALARM_MS,
      );
      expect(written()).toHaveLength(3);
    });
  },
  { isSequence: true, grants: ['downloads'], launch: { downloadsDir } },
);

inEachBrowser(
  'the backup in a folder of the reader’s choice',
  {},
  (world) => {
    let collection: Tab;

    test('is written when the folder is chosen, and told with its name', async () => {
      collection = await openWithSnippets(world);
      await collection.evaluate(pickPrivateFolder);
      await press(collection, CHOOSE_FOLDER);
      const [file] = await poll('the file', async () => {
        const files = await filesIn(collection);
        return files.length === 1 && files;
      });
      expect(file?.name).toMatch(OWN_FILE);
      await showsLast(collection, file?.name ?? '');
    });

    test('brings back a collection that was lost', async () => {
      const [file] = await filesIn(collection);
      await restores(collection, file?.text ?? '');
    });

    test('leaves as many files as the reader wants, and what is not its own', async () => {
      await collection.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('backups');
        await folder.getFileHandle('diary.json', { create: true });
      });
      await callBackground(collection, 'planBackup', { every: 'off', keep: 2 });
      for (let each = 0; each < 3; each++) {
        await nextSecond();
        await callBackground(collection, 'backUpNow');
      }
      const names = (await filesIn(collection)).map(({ name }) => name).sort();
      expect(names).toHaveLength(3);
      expect(names[0]).toBe('diary.json');
      const { last } = await callBackground(collection, 'getBackup');
      expect(last).toMatchObject({ where: 'folder', fileName: names[2], snippets: 3 });
    });

    test('goes on in that folder by itself after the browser was started anew', async () => {
      const before = await callBackground(collection, 'getBackup');
      await world.restart();
      collection = await world.browser.openExtensionTab('collection.html');
      const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString();
      if (before.last)
        await callBackground(collection, 'backupWritten', { ...before.last, at: yesterday });
      await callBackground(collection, 'planBackup', { every: 'daily', keep: 2 });
      const { last } = await poll(
        'the automatic backup',
        async () => {
          const state = await callBackground(collection, 'getBackup');
          return (state.last?.at ?? '') > yesterday && state;
        },
        ALARM_MS,
      );
      expect(last).toMatchObject({ where: 'folder', snippets: 3 });
      expect((await filesIn(collection)).map(({ name }) => name)).toContain(last?.fileName);
    });
  },
  // Firefox offers no folders
  { isSequence: true, engines: ['chromium'] },
);

async function openWithSnippets(world: World): Promise<Tab> {
  const collection = await world.browser.openExtensionTab('collection.html');
  await callBackground(collection, 'importSnippets', snippets);
  await press(collection, '.collection-exports > .button:last-child');
  return collection;
}

/** The panel says which file was written last. */
async function showsLast(collection: Tab, name: string): Promise<void> {
  await poll(`${name} in the panel`, () =>
    collection.evaluate(
      (wanted) => document.querySelector('dialog [role=status]')?.textContent?.includes(wanted),
      name,
    ),
  );
}

/** Deletes all, imports the backup through the page as a reader would, and finds everything as it was. */
async function restores(collection: Tab, backup: string): Promise<void> {
  await callBackground(
    collection,
    'deleteSnippets',
    snippets.map(({ id }) => id),
    'all',
  );
  expect(await wholeCollection(collection)).toEqual([]);
  await press(collection, 'dialog .dialog-head button');
  await upload(collection, 'backup.json', backup);
  await press(collection, 'dialog .button-primary:not([disabled])');
  await poll('all snippets', async () => (await wholeCollection(collection)).length === 3);
  const byId = (a: Snippet, b: Snippet): number => a.id.localeCompare(b.id);
  expect((await wholeCollection(collection)).sort(byId)).toEqual([...snippets].sort(byId));
}

/** Names of backups tell the second. */
function nextSecond(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1_050));
}

/** Runs in the page: its private folder stands for one that the reader picks, as the picker itself cannot be driven. */
function pickPrivateFolder(): void {
  Object.assign(globalThis, {
    showDirectoryPicker: async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('backups', { create: true });
    },
  });
}

function filesIn(collection: Tab): Promise<{ name: string; text: string }[]> {
  return collection.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('backups', { create: true });
    const files: { name: string; text: string }[] = [];
    for await (const [name, handle] of folder.entries())
      if (handle instanceof FileSystemFileHandle)
        files.push({ name, text: await (await handle.getFile()).text() });
    return files;
  });
}
