import { expect, test, vi } from 'vitest';
import { readStorageStatus, requestPersistence } from '@/lib/collection/storage-status';

function storage(change: Partial<StorageManager>): StorageManager {
  return {
    persisted: async () => false,
    persist: async () => true,
    estimate: async () => ({ usage: 30, quota: 100 }),
    ...change,
  } as StorageManager;
}

test('tells what is used and what is left', async () => {
  expect(await readStorageStatus(storage({}))).toEqual({
    isPersistent: false,
    usedBytes: 30,
    availableBytes: 70,
  });
});

test('leaves out what the browser does not tell, and never counts below nothing', async () => {
  const silent = storage({ estimate: async () => ({}) });
  expect(await readStorageStatus(silent)).toMatchObject({ availableBytes: undefined });
  const over = storage({ estimate: async () => ({ usage: 120, quota: 100 }) });
  expect(await readStorageStatus(over)).toMatchObject({ availableBytes: 0 });
});

test('asks for persistence once, and says what the browser decided', async () => {
  const persist = vi.fn(async () => false);
  expect(await requestPersistence(storage({ persist }))).toBe(false);
  expect(await requestPersistence(storage({ persist, persisted: async () => true }))).toBe(true);
  expect(persist).toHaveBeenCalledTimes(1);
});

test('gives no promise where the context cannot ask', async () => {
  expect(await requestPersistence(storage({ persist: undefined }))).toBe(false);
});
