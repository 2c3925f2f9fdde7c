import { afterEach, expect, test, vi } from 'vitest';
import { openCollection } from '@/lib/collection/store';
import { sampleSnippet } from '@/tests/unit/collection/sample-snippet';

afterEach(() => vi.restoreAllMocks());

test('a save is confirmed when it is on the disk, and what is derived from it need not be', async () => {
  const collection = openCollection(`collection-${crypto.randomUUID()}`);
  await collection.save(sampleSnippet());
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await collection.save(sampleSnippet());
  await collection.page(10);
  const writes = opened.mock.results.flatMap(({ type, value }) =>
    type === 'return' && value.mode === 'readwrite' ? [value as IDBTransaction] : [],
  );
  const durabilities = (isPouch: boolean) => [
    ...new Set(
      writes
        .filter(({ db }) => db.name.startsWith('_pouch_') === isPouch)
        .map(({ durability }) => durability),
    ),
  ];
  expect(durabilities(true)).toEqual(['strict']);
  expect(durabilities(false)).not.toContain('strict');
  await collection.close();
});
