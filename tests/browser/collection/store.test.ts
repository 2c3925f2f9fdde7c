import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CollectionError } from '@/lib/collection/collection-error';
import { type KnownReport, SCHEMA_VERSION, type Snippet } from '@/lib/collection/snippet';
import { type Collection, openCollection } from '@/lib/collection/store';
import VERSION_1 from '@/tests/fixtures/collection/version-1.json';
import { sampleSnippet } from '@/tests/unit/collection/sample-snippet';

PouchDB.plugin(indexeddb);

let name: string;
let collection: Collection;
/** The collection's own handle, for faults. */
let database: PouchDB.Database;

beforeEach(() => {
  name = `collection-${crypto.randomUUID()}`;
  collection = reopen();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await collection.close();
});

function reopen(): Collection {
  return openCollection(name, (named) => {
    database = new PouchDB(named, { adapter: 'indexeddb' });
    return database;
  });
}

/** Writes a document past the collection, as another version or another machine would. */
async function plant(document: Record<string, unknown> & { _id: string }): Promise<string> {
  const database = new PouchDB(name, { adapter: 'indexeddb' });
  const { rev } = await database.put(document);
  return rev;
}

const revisionOf = async (id: string): Promise<string> =>
  (await new PouchDB(name, { adapter: 'indexeddb' }).get(id))._rev;

const failureOf = async (call: Promise<unknown>): Promise<string> => {
  const error = await call.then(
    () => undefined,
    (reason) => reason,
  );
  return error instanceof CollectionError ? error.failure : `no CollectionError: ${error}`;
};

describe('writing', () => {
  test('what was saved is there after the database was closed and opened again', async () => {
    const snippet = sampleSnippet({ note: 'kept' });
    await collection.save(snippet);
    await collection.close();
    collection = reopen();
    expect(await collection.get(snippet.id)).toEqual(snippet);
    expect(await collection.list()).toEqual([snippet]);
  });

  test('an update changes what it names and the time, and nothing else', async () => {
    const snippet = sampleSnippet({ tags: ['sea'] });
    await collection.save(snippet);
    const updated = await collection.update({ id: snippet.id, note: 'new' });
    expect(updated).toEqual({ ...snippet, note: 'new', updatedAt: updated.updatedAt });
    expect(updated.updatedAt > snippet.updatedAt).toBe(true);
    expect(await collection.get(snippet.id)).toEqual(updated);
  });

  test('updates at the same moment are written one after the other and none is lost', async () => {
    const snippet = await collection.save(sampleSnippet());
    await Promise.all([
      collection.update({ id: snippet.id, note: 'a note' }),
      collection.update({ id: snippet.id, tags: ['one'] }),
      collection.update({ id: snippet.id, tags: ['one', 'two'] }),
    ]);
    expect(await collection.get(snippet.id)).toMatchObject({
      note: 'a note',
      tags: ['one', 'two'],
    });
  });

  test('an update that replication overtakes is made again on top of the newer revision', async () => {
    const snippet = await collection.save(sampleSnippet());
    const put = database.put.bind(database);
    vi.spyOn(database, 'put').mockImplementationOnce(async (document) => {
      const stored = await database.get(snippet.id);
      await put({ ...stored, tags: ['from elsewhere'] } as typeof stored);
      return put(document);
    });
    await collection.update({ id: snippet.id, note: 'mine' });
    expect(await collection.get(snippet.id)).toMatchObject({
      note: 'mine',
      tags: ['from elsewhere'],
    });
  });

  test('fields that this version does not know survive an update', async () => {
    const snippet = sampleSnippet();
    await plant({ _id: snippet.id, ...snippet, mood: 'green' });
    await collection.update({ id: snippet.id, note: 'x' });
    expect(await collection.get(snippet.id)).toMatchObject({ mood: 'green', note: 'x' });
  });

  test('a removed snippet is gone, can be put back, and removing it twice is no error', async () => {
    const snippet = await collection.save(sampleSnippet());
    await collection.remove(snippet.id);
    await collection.remove(snippet.id);
    expect(await collection.list()).toEqual([]);
    await collection.restore(snippet);
    expect(await collection.get(snippet.id)).toEqual(snippet);
  });

  test('restoring does not overwrite what was written since', async () => {
    const snippet = await collection.save(sampleSnippet());
    const updated = await collection.update({ id: snippet.id, note: 'later' });
    expect(await collection.restore(snippet)).toEqual(updated);
    expect(await collection.get(snippet.id)).toEqual(updated);
  });

  test('subscribers hear of every write and removal until they stop', async () => {
    const heard: string[] = [];
    const stop = collection.subscribe((id) => heard.push(id));
    const snippet = await collection.save(sampleSnippet());
    await vi.waitFor(() => expect(heard).toEqual([snippet.id]));
    await collection.remove(snippet.id);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    stop();
    await collection.save(sampleSnippet());
    expect(heard).toHaveLength(2);
  });
});

describe('many at once', () => {
  const saveSome = async (
    count: number,
    change: (index: number) => Partial<Snippet> = () => ({}),
  ) =>
    Promise.all(
      Array.from({ length: count }, (_, index) => collection.save(sampleSnippet(change(index)))),
    );
  const idsOf = (snippets: Snippet[]) => snippets.map(({ id }) => id);

  test('get tags and a colour; what is damaged or missing is left alone and named', async () => {
    const revision = await plant({ _id: 'broken', schema: 2 });
    const snippets = await saveSome(3, () => ({ tags: ['old'] }));
    const ids = [...idsOf(snippets), 'broken', 'nobody'];
    const change = { addTags: ['new'], removeTags: ['old'], colour: 'blue' } as const;
    const { changed, refused } = await collection.updateMany(ids, change);
    expect(idsOf(changed)).toEqual(idsOf(snippets));
    expect(refused).toEqual(['broken']);
    expect(await collection.getMany(ids)).toEqual(changed);
    expect(changed[0]).toMatchObject({ tags: ['new'], colour: 'blue' });
    expect(await revisionOf('broken')).toBe(revision);
  });

  test('are changed again one by one where another write came between', async () => {
    const [snippet] = await saveSome(1);
    if (!snippet) throw new Error('A snippet is needed');
    const bulkDocs = database.bulkDocs.bind(database);
    vi.spyOn(database, 'bulkDocs').mockImplementationOnce(async (documents) => {
      const stored = await database.get(snippet.id);
      await database.put({ ...stored, note: 'from elsewhere' } as typeof stored);
      return bulkDocs(documents);
    });
    await collection.updateMany([snippet.id], { addTags: ['mine'] });
    expect(await collection.get(snippet.id)).toMatchObject({
      note: 'from elsewhere',
      tags: ['mine'],
    });
  });

  test('are deleted and come back as they were, also after the collection was opened anew', async () => {
    const snippets = await saveSome(5, (index) => ({ note: String(index) }));
    const ids = idsOf(snippets);
    await collection.removeMany(ids.slice(0, 2), 'one-undo');
    await collection.removeMany(ids.slice(2, 4), 'one-undo');
    expect(idsOf(await collection.list())).toEqual(ids.slice(4));
    await collection.close();
    collection = reopen();
    while (!(await collection.undoRemoval('one-undo')).isDone);
    expect(byId(await collection.list())).toEqual(byId(snippets));
    expect((await collection.undoRemoval('one-undo')).changed).toEqual([]);
  });

  test('that were deleted cannot come back after an hour, and leave nothing behind', async () => {
    const snippets = await saveSome(2);
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await collection.removeMany(idsOf(snippets).slice(0, 1), 'first');
      vi.setSystemTime(Date.now() + 2 * 3_600_000);
      await collection.removeMany(idsOf(snippets).slice(1), 'second');
      expect(await collection.undoRemoval('first')).toMatchObject({ changed: [], isDone: true });
      expect((await collection.undoRemoval('second')).changed).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test('have a tag renamed, merged into one that others have', async () => {
    await saveSome(4, (index) => ({ tags: index % 2 ? ['sea'] : ['ocean', 'x'] }));
    expect(await collection.tags()).toEqual([
      { tag: 'ocean', count: 2 },
      { tag: 'sea', count: 2 },
      { tag: 'x', count: 2 },
    ]);
    expect(await collection.renameTags(['ocean', 'x', 'sea'], 'sea')).toMatchObject({
      isDone: true,
    });
    expect(await collection.tags()).toEqual([{ tag: 'sea', count: 4 }]);
  });

  test('come page by page, the newest first', async () => {
    const dayOf = (index: number) => `2026-03-0${index}T09:00:00.000Z`;
    const snippets = await saveSome(5, (index) => ({ createdAt: dayOf(index + 1) }));
    const first = await collection.page(2);
    expect(first).toMatchObject({ total: 5, snippets: [snippets[4], snippets[3]] });
    const second = await collection.page(2, first.next);
    const third = await collection.page(2, second.next);
    expect([...second.snippets, ...third.snippets]).toEqual([
      snippets[2],
      snippets[1],
      snippets[0],
    ]);
    expect(third.next).toBeUndefined();
  });

  test('come from a file: new ones are added, known ones merged, and doing it again changes nothing', async () => {
    const here = await collection.save(sampleSnippet({ note: 'mine', tags: ['a'] }));
    const file = [{ ...here, tags: ['b'] }, sampleSnippet({ note: 'other' })];
    expect(await collection.importMany(file)).toEqual({
      added: 1,
      merged: 1,
      unchanged: 0,
      refused: 0,
    });
    expect(await collection.get(here.id)).toMatchObject({ note: 'mine', tags: ['a', 'b'] });
    expect(await collection.importMany(file)).toEqual({
      added: 0,
      merged: 0,
      unchanged: 2,
      refused: 0,
    });
  });

  test('get what was found out about their article, and keep the time of their last change', async () => {
    const [snippet] = await saveSome(1);
    const url = 'https://bote.example/hafen';
    const article = { url, canonicalUrl: url, title: 'Hafen', language: 'de' };
    const reports: KnownReport[] = [
      { article, verdict: 'same-event', foundAt: '2026-03-03T00:00:00Z' },
    ];
    const enriched = await collection.enrich(['https://courier.example/amp/harbour'], { reports });
    expect(enriched).toEqual([{ ...snippet, reports }]);
    expect(await collection.enrich(['https://courier.example/harbour'], { reports })).toEqual([]);
  });

  test('are noted as missing from their page, once, until they are found there again', async () => {
    const snippets = await saveSome(2);
    const [found = '', missing = ''] = idsOf(snippets);
    const [news, ...others] = await collection.noteSought([found], [missing, 'nobody']);
    expect(news).toEqual({ ...snippets[1], missingSince: expect.any(String) });
    expect(others).toEqual([]);
    expect(await collection.noteSought([found], [missing])).toEqual([]);
    expect(await collection.noteSought([found, missing], [])).toEqual([snippets[1]]);
    expect(await collection.list()).toEqual(expect.arrayContaining(snippets));
  });

  const byId = (snippets: Snippet[]) => [...snippets].sort((a, b) => (a.id < b.id ? -1 : 1));
});

describe('when something is wrong', () => {
  test('an update of what is not there says so', async () => {
    expect(await failureOf(collection.update({ id: 'nobody', note: '' }))).toBe('missing');
  });

  test('a full disk is called by its name, and the next write works', async () => {
    await collection.list();
    vi.spyOn(database, 'put').mockRejectedValueOnce(
      Object.assign(new Error('transaction was aborted'), { name: 'QuotaExceededError' }),
    );
    const snippet = sampleSnippet();
    expect(await failureOf(collection.save(snippet))).toBe('full');
    expect(await collection.list()).toEqual([]);
    await collection.save(snippet);
    expect(await collection.list()).toEqual([snippet]);
  });

  test('an aborted transaction counts as a full disk when the browser has no room left', async () => {
    await collection.list();
    const aborted = Object.assign(new Error('transaction was aborted'), { status: 500 });
    vi.spyOn(database, 'put').mockRejectedValue(aborted);
    const estimate = vi.spyOn(navigator.storage, 'estimate');
    estimate.mockResolvedValue({ quota: 100_000, usage: 99_990 });
    expect(await failureOf(collection.save(sampleSnippet()))).toBe('full');
    estimate.mockResolvedValue({ quota: 10 ** 9, usage: 99_990 });
    expect(await failureOf(collection.save(sampleSnippet()))).toBe('failed');
  });

  test('endless conflicts end as such', async () => {
    await collection.list();
    vi.spyOn(database, 'put').mockRejectedValue(
      Object.assign(new Error('Document update conflict'), { status: 409 }),
    );
    expect(await failureOf(collection.save(sampleSnippet()))).toBe('conflict');
  });

  test('a closed collection refuses every call', async () => {
    await collection.close();
    expect(await failureOf(collection.save(sampleSnippet()))).toBe('closed');
    expect(await failureOf(collection.list())).toBe('closed');
    expect(await failureOf(collection.ofArticle(['https://courier.example/harbour']))).toBe(
      'closed',
    );
  });

  test('a damaged document is listed as such beside the others, and never dropped or overwritten', async () => {
    const revision = await plant({ _id: 'broken', schema: 2, text: 'half of it' });
    const snippet = await collection.save(sampleSnippet());
    expect(await collection.list()).toEqual([snippet]);
    expect(await collection.listUnreadable()).toEqual([
      { id: 'broken', reason: expect.stringContaining('id') },
    ]);
    expect(await failureOf(collection.save(sampleSnippet({ id: 'broken' })))).toBe('unreadable');
    expect(await failureOf(collection.remove('broken'))).toBe('unreadable');
    expect(await revisionOf('broken')).toBe(revision);
  });

  test('a damaged document is no longer listed when a sound version of it has come', async () => {
    const rev = await plant({ _id: 'broken', schema: 2 });
    expect(await collection.listUnreadable()).toHaveLength(1);
    const sound = sampleSnippet({ id: 'broken' });
    await plant({ _id: 'broken', _rev: rev, ...sound });
    expect(await collection.listUnreadable()).toEqual([]);
    expect(await collection.page(10)).toMatchObject({ snippets: [sound], total: 1 });
  });

  test('a document of a newer version is refused, untouched', async () => {
    const id = 'from-the-future';
    const revision = await plant({ _id: id, ...sampleSnippet({ id }), schema: 99 } as never);
    expect(await collection.get(id)).toBeUndefined();
    expect(await collection.listUnreadable()).toEqual([
      { id, reason: 'written by a later version (99)' },
    ]);
    expect(await failureOf(collection.update({ id, note: 'mine' }))).toBe('unreadable');
    expect(await failureOf(collection.save(sampleSnippet({ id })))).toBe('unreadable');
    expect(await failureOf(collection.restore(sampleSnippet({ id })))).toBe('unreadable');
    expect(await failureOf(collection.remove(id))).toBe('unreadable');
    expect(await revisionOf(id)).toBe(revision);
  });
});

describe('documents of an older version', () => {
  test('are read as today’s, stay as they are until they are changed, and are then today’s', async () => {
    const documents = VERSION_1 as (Record<string, unknown> & { _id: string })[];
    const revisions = await Promise.all(documents.map(plant));
    const ids = documents.map(({ _id }) => _id);
    const snippets = await collection.getMany(ids);
    expect(snippets.map(({ schema, colour }) => [schema, colour])).toEqual(
      ids.map(() => [SCHEMA_VERSION, 'yellow']),
    );
    expect(await Promise.all(ids.map(revisionOf))).toEqual(revisions);
    const [first = ''] = ids;
    await collection.update({ id: first, colour: 'green' });
    expect(await new PouchDB(name, { adapter: 'indexeddb' }).get(first)).toMatchObject({
      schema: SCHEMA_VERSION,
      colour: 'green',
      note: documents[0]?.note,
    });
  });
});

describe('the snippets of an article', () => {
  const here = 'https://courier.example/harbour';

  test('are found under every address that the article is known by', async () => {
    const snippet = await collection.save(sampleSnippet());
    for (const address of [here, `${here}?from=front`, 'https://courier.example/amp/harbour'])
      expect(await collection.ofArticle([address])).toEqual([snippet]);
    expect(await collection.ofArticle(['https://courier.example/other'])).toEqual([]);
    expect(await collection.ofArticle([])).toEqual([]);
  });

  test('are listed once when several addresses fit', async () => {
    const snippet = await collection.save(sampleSnippet());
    expect(await collection.ofArticle([here, `${here}?from=front`, here])).toEqual([snippet]);
  });

  test('follow later writes, removals and what was written past the collection', async () => {
    const first = await collection.save(sampleSnippet());
    expect(await collection.ofArticle([here])).toEqual([first]);
    const updated = await collection.update({ id: first.id, note: 'x' });
    expect(await collection.ofArticle([here])).toEqual([updated]);
    const planted = sampleSnippet();
    await plant({ _id: planted.id, ...planted });
    expect(await collection.ofArticle([here])).toHaveLength(2);
    await collection.remove(first.id);
    expect(await collection.ofArticle([here])).toEqual([planted]);
  });

  test('are found again when the index was lost, and when it is of another collection', async () => {
    const snippet = await collection.save(sampleSnippet());
    await collection.ofArticle([here]);
    await collection.close();
    await deleteDatabase(`${name}-addresses`);
    collection = reopen();
    expect(await collection.ofArticle([here])).toEqual([snippet]);
    await collection.close();
    await new PouchDB(name, { adapter: 'indexeddb' }).destroy();
    collection = reopen();
    expect(await collection.ofArticle([here])).toEqual([]);
  });

  test('are found again when a version of Parallax that could not read them has seen them', async () => {
    const snippet = await collection.save(sampleSnippet());
    await collection.ofArticle([here]);
    await collection.close();
    await deleteDatabase(`${name}-addresses`);
    await indexOfEarlierVersion(`${name}-addresses`, 1_000);
    collection = reopen();
    expect(await collection.ofArticle([here])).toEqual([snippet]);
  });

  test('are found among thousands that were written at once', async () => {
    await collection.list();
    await database.bulkDocs(
      Array.from({ length: 1200 }, (_, i) => {
        const canonicalUrl = `https://courier.example/${i}`;
        const snippet = sampleSnippet({ aliases: [] });
        const article = { ...snippet.article, canonicalUrl, url: canonicalUrl };
        return { _id: snippet.id, ...snippet, article };
      }),
    );
    expect(await collection.ofArticle(['https://courier.example/777'])).toHaveLength(1);
    expect(await collection.list()).toHaveLength(1200);
  });
});

/** An index that has seen so many changes and holds nothing. */
function indexOfEarlierVersion(of: string, sequence: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(of, 2);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('snippets', { keyPath: 'id' });
      request.result.createObjectStore('progress').put(sequence, 'sequence');
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

function deleteDatabase(of: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(of);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}
