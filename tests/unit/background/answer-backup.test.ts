import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerBackup } from '@/entrypoints/background/answer-backup';
import { previewImport } from '@/lib/collection/import/preview-import';
import { readImport } from '@/lib/collection/import/read-import';
import type { Snippet } from '@/lib/collection/snippet';
import type { Collection } from '@/lib/collection/store';
import type { Sender } from '@/lib/messaging/messenger';
import { sampleSnippet } from '../collection/sample-snippet';

const sender = {} as Sender;
let downloaded: { id: number; filename: string; text: string }[];
let removed: number[];
let outcome: { state: string; error?: string };

beforeEach(() => {
  fakeBrowser.reset();
  downloaded = [];
  removed = [];
  outcome = { state: 'complete' };
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = undefined as never;
    },
  );
  const downloads = {
    async download({ url, filename }: { url: string; filename: string }) {
      const text = Buffer.from(url.split(',')[1] ?? '', 'base64').toString('utf8');
      return downloaded.push({ id: downloaded.length + 1, filename, text });
    },
    search: async () => [outcome],
    removeFile: async (id: number) => void removed.push(id),
    erase: async () => [],
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
  Object.assign(browser, {
    downloads,
    permissions: { contains: async () => true },
    runtime: { ...browser.runtime, sendMessage: async () => undefined },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** As much of a collection as a backup reads: pages of two. */
function collectionOf(snippets: Snippet[]): Collection {
  return {
    page: async (_limit: number, after?: [string, string]) => {
      const start = Number(after?.[0] ?? 0);
      const next = start + 2 < snippets.length ? [String(start + 2), ''] : undefined;
      return { snippets: snippets.slice(start, start + 2), next, total: snippets.length };
    },
  } as unknown as Collection;
}

describe('a backup', () => {
  test('holds the whole collection: imported into an empty one, it makes the same again', async () => {
    const snippets = [1, 2, 3, 4, 5].map((each) => sampleSnippet({ note: `№ ${each} “ё”` }));
    const state = await answerBackup(collectionOf(snippets)).backUpNow(sender);
    expect(state.last).toMatchObject({ where: 'downloads', snippets: 5 });
    const [file] = downloaded;
    expect(file?.filename).toMatch(/^Parallax\/parallax-[\dT-]+\.json$/);
    const read = readImport(file?.text ?? '');
    if (read.kind !== 'file') throw new Error(read.reason);
    expect(previewImport(read, []).entries.map(({ result }) => result)).toEqual(snippets);
  });

  test('leaves as many as the plan says, and removes only the oldest of its own', async () => {
    const backup = answerBackup(collectionOf([sampleSnippet()]));
    await backup.planBackup(sender, { every: 'daily', keep: 2 });
    for (let each = 0; each < 4; each++) await backup.backUpNow(sender);
    expect(removed).toEqual([1, 2]);
  });

  test('that is interrupted says so, keeps the last one and removes nothing', async () => {
    const backup = answerBackup(collectionOf([sampleSnippet()]));
    await backup.planBackup(sender, { every: 'daily', keep: 1 });
    const { last } = await backup.backUpNow(sender);
    outcome = { state: 'interrupted', error: 'FILE_NO_SPACE' };
    const failed = await backup.backUpNow(sender);
    expect(failed).toMatchObject({
      last,
      failure: { reason: 'interrupted', said: 'FILE_NO_SPACE' },
    });
    expect(removed).toEqual([]);
    expect(await backup.getBackup(sender)).toEqual(failed);
  });

  test('without leave to download says that', async () => {
    Object.assign(browser, { permissions: { contains: async () => false } });
    const backup = answerBackup(collectionOf([]));
    expect(await backup.backUpNow(sender)).toMatchObject({ failure: { reason: 'permission' } });
    expect(downloaded).toEqual([]);
  });

  test('into a folder of the reader’s choice counts as the last one', async () => {
    const backup = answerBackup(collectionOf([]));
    const written = {
      at: new Date().toISOString(),
      where: 'folder',
      fileName: 'x',
      snippets: 0,
      bytes: 9,
    } as const;
    expect(await backup.backupWritten(sender, written)).toMatchObject({ last: written });
  });
});

describe('the plan', () => {
  test('sets the alarm, and clears it when backups are switched off', async () => {
    const backup = answerBackup(collectionOf([]));
    const planned = await backup.planBackup(sender, { every: 'weekly', keep: 3 });
    expect(planned).toMatchObject({ every: 'weekly', keep: 3, nextAt: expect.any(Number) });
    expect(await browser.alarms.get('collection-backup')).toBeDefined();
    await backup.planBackup(sender, { every: 'off', keep: 3 });
    expect(await browser.alarms.get('collection-backup')).toBeUndefined();
  });
});
