import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS, type Migration, migrate } from '@/lib/collection/migrations/migrate';
import { SCHEMA_VERSION, type Snippet } from '@/lib/collection/snippet';
import { sampleSnippet } from './sample-snippet';

const EXAMPLES = new URL('../../fixtures/collection', import.meta.url).pathname;

const addColour: Migration = (document) => ({ ...document, colour: 'green' });
/** A snippet as the first of the invented versions wrote it. */
const first = (change: Partial<Snippet> = {}) => ({ ...sampleSnippet(change), schema: 1 });
const renameNote: Migration = ({ note, ...rest }) => ({ ...rest, note: `${note}!` });

test('the version that is written is the one that the migrations lead to', () => {
  expect(SCHEMA_VERSION).toBe(MIGRATIONS.length + 1);
});

describe('example databases', () => {
  const versions = Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1);

  test('there is one for each version', () => {
    expect(readdirSync(EXAMPLES).sort()).toEqual(versions.map((each) => `version-${each}.json`));
  });

  test.each(versions)('every document of version %i can be read', (version) => {
    const text = readFileSync(join(EXAMPLES, `version-${version}.json`), 'utf8');
    const documents = JSON.parse(text) as Record<string, unknown>[];
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(document.schema).toBe(version);
      expect(migrate(document)).toMatchObject({
        kind: 'snippet',
        snippet: { id: document.id, text: document.text, schema: SCHEMA_VERSION },
      });
    }
  });
});

test('a document passes through every migration from its own version on', () => {
  const snippet = first({ note: 'n' });
  expect(migrate(snippet, [addColour, renameNote])).toEqual({
    kind: 'snippet',
    snippet: { ...snippet, schema: 3, colour: 'green', note: 'n!' },
    isChanged: true,
  });
  expect(migrate({ ...snippet, schema: 2 }, [addColour, renameNote])).toMatchObject({
    snippet: { note: 'n!' },
  });
});

test('migrating does not change the document that was given', () => {
  const snippet = Object.freeze(first());
  expect(migrate(snippet, [addColour])).toMatchObject({ kind: 'snippet' });
});

test('a document of a later version is refused', () => {
  expect(migrate({ ...sampleSnippet(), schema: 4 }, [addColour, renameNote])).toEqual({
    kind: 'newer',
    version: 4,
  });
});

test('a migration that fails marks the document as damaged', () => {
  const failing: Migration = () => {
    throw new Error('no way');
  };
  expect(migrate(first(), [failing])).toMatchObject({ kind: 'damaged' });
});

test.each([
  [null, 'no object'],
  [{}, 'no schema version'],
  [{ ...sampleSnippet(), schema: 0 }, 'no schema version'],
  [{ ...sampleSnippet(), tags: 'none' }, 'tags: '],
  [{ ...sampleSnippet(), tags: ['good', 3] }, 'tags.1: '],
  [{ ...sampleSnippet(), article: undefined }, 'article: '],
  [{ ...sampleSnippet(), link: 'javascript:alert(1)' }, 'link: no web address'],
  [{ ...sampleSnippet(), createdAt: 'yesterday' }, 'createdAt: no time'],
  [{ ...sampleSnippet(), entities: [{ kind: 'place', id: 'AZ', name: {} }] }, 'entities.0.'],
])('says what is wrong with a damaged document (%#)', (document, reason) => {
  expect(migrate(document)).toMatchObject({
    kind: 'damaged',
    reason: expect.stringMatching(new RegExp(`^${reason}`)),
  });
});
