import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPendingSaves } from '@/entrypoints/background/pending-saves';
import type { Snippet } from '@/lib/collection/snippet';
import type { Collection } from '@/lib/collection/store';
import { sampleSnippet } from '../collection/sample-snippet';

let isFull: boolean;
let saved: Map<string, Snippet>;

beforeEach(() => {
  fakeBrowser.reset();
  isFull = false;
  saved = new Map();
  Object.assign(browser, {
    runtime: { ...browser.runtime, sendMessage: async () => undefined },
  });
});

/** A collection whose disk is full at times. */
function collection(): Collection {
  const write = async (snippet: Snippet) => {
    if (isFull) throw new Error('The disk is full');
    saved.set(snippet.id, snippet);
    return snippet;
  };
  return { save: write, restore: write } as unknown as Collection;
}

describe('a save that fails', () => {
  test('says so, and its words survive the background', async () => {
    isFull = true;
    const snippet = sampleSnippet({ note: 'do not lose this' });
    await expect(keepPendingSaves(collection()).save(snippet)).rejects.toThrow('The disk is full');
    expect(await keepPendingSaves(collection()).list()).toEqual([
      { snippet, reason: 'The disk is full', failedAt: expect.any(String) },
    ]);
  });

  test('is stored by trying again, and no longer pending', async () => {
    isFull = true;
    const [one, other] = [sampleSnippet(), sampleSnippet()];
    const pending = keepPendingSaves(collection());
    await pending.save(one).catch(() => undefined);
    await pending.save(other).catch(() => undefined);
    expect(await pending.retry()).toHaveLength(2);
    isFull = false;
    expect(await pending.retry()).toEqual([]);
    expect([...saved.keys()].sort()).toEqual([one.id, other.id].sort());
    expect(await pending.list()).toEqual([]);
  });

  test('comes along with the next one that succeeds', async () => {
    isFull = true;
    const [one, other] = [sampleSnippet(), sampleSnippet()];
    const pending = keepPendingSaves(collection());
    await pending.save(one).catch(() => undefined);
    isFull = false;
    await pending.save(other);
    await expect.poll(() => saved.has(one.id)).toBe(true);
    await expect.poll(() => pending.list()).toEqual([]);
  });

  test('can be given up', async () => {
    isFull = true;
    const snippet = sampleSnippet();
    const pending = keepPendingSaves(collection());
    await pending.save(snippet).catch(() => undefined);
    await pending.discard(snippet.id);
    expect(await pending.list()).toEqual([]);
  });

  test('twice is pending once', async () => {
    isFull = true;
    const snippet = sampleSnippet();
    const pending = keepPendingSaves(collection());
    for (const note of ['a', 'b']) await pending.save({ ...snippet, note }).catch(() => undefined);
    expect(await pending.list()).toMatchObject([{ snippet: { note: 'b' } }]);
  });
});
