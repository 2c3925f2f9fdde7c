import { describe, expect, test } from 'vitest';
import { changeInBulk, editSnippet, renameTags } from '@/lib/collection/change-snippet';
import { cleanTag, cleanTags } from '@/lib/collection/tags';
import { sampleSnippet } from './sample-snippet';

const now = '2026-04-01T00:00:00.000Z';

describe('an edit', () => {
  test('in two windows keeps the notes of both', () => {
    const opened = sampleSnippet({ note: 'old' });
    const first = editSnippet(opened, { note: 'from one', noteBefore: 'old' }, now);
    const second = editSnippet(first, { note: 'from two', noteBefore: 'old' }, now);
    expect(second.note.split('\n').filter(Boolean)).toEqual(['from one', '— — —', 'from two']);
  });

  test('in two windows keeps the tags that both added, and what one took away stays away', () => {
    const opened = sampleSnippet({ tags: ['old', 'wrong'] });
    const tagsBefore = opened.tags;
    const first = editSnippet(opened, { tags: ['old', 'wrong', 'one'], tagsBefore }, now);
    const second = editSnippet(first, { tags: ['old'], tagsBefore }, now);
    const third = editSnippet(second, { tags: ['old', 'wrong', 'three'], tagsBefore }, now);
    expect(first.tags).toEqual(['old', 'wrong', 'one']);
    expect(second.tags).toEqual(['old', 'one']);
    expect(third.tags).toEqual(['old', 'three', 'one']);
  });

  test('replaces the note that it began with, also by nothing', () => {
    const snippet = sampleSnippet({ note: 'old' });
    expect(editSnippet(snippet, { note: 'new', noteBefore: 'old' }, now).note).toBe('new');
    expect(editSnippet(snippet, { note: '' }, now).note).toBe('');
  });

  test('is later than what it changed although the clock was put back', () => {
    const snippet = sampleSnippet({ updatedAt: '2031-01-01T00:00:00.000Z' });
    expect(editSnippet(snippet, { tags: ['a'] }, now).updatedAt).toBe('2031-01-01T00:00:00.001Z');
    expect(changeInBulk(snippet, { addTags: ['a'] }, now)?.updatedAt).toBe(
      '2031-01-01T00:00:00.001Z',
    );
  });

  test('changes nothing but what it names', () => {
    const snippet = sampleSnippet({ note: 'n', tags: ['a'] });
    const stray = { colour: 'blue', id: 'other' } as const;
    expect(editSnippet(snippet, stray, now)).toEqual({
      ...snippet,
      colour: 'blue',
      updatedAt: now,
    });
  });
});

describe('a bulk change', () => {
  test('adds and removes tags, sets the colour and the time, and leaves the rest alone', () => {
    const snippet = sampleSnippet({ tags: ['a', 'b'], note: 'mine' });
    const change = { addTags: ['c', 'b'], removeTags: ['a'], colour: 'green' } as const;
    expect(changeInBulk(snippet, change, now)).toEqual({
      ...snippet,
      tags: ['b', 'c'],
      colour: 'green',
      updatedAt: now,
    });
  });

  test('that changes nothing writes nothing', () => {
    const snippet = sampleSnippet({ tags: ['a'] });
    expect(changeInBulk(snippet, { addTags: ['a'], removeTags: ['z'] }, now)).toBeUndefined();
    expect(changeInBulk(snippet, { colour: 'yellow' }, now)).toBeUndefined();
  });
});

describe('renaming tags', () => {
  test('merges several into one and keeps the place of the first', () => {
    const snippet = sampleSnippet({ tags: ['harbour', 'sea', 'port'] });
    expect(renameTags(snippet, ['harbour', 'port'], 'docks', now)).toMatchObject({
      tags: ['docks', 'sea'],
      updatedAt: now,
    });
  });

  test('to one that is there already leaves it once', () => {
    const snippet = sampleSnippet({ tags: ['sea', 'ocean'] });
    expect(renameTags(snippet, ['ocean'], 'sea', now)?.tags).toEqual(['sea']);
  });

  test('to nothing removes them', () => {
    expect(renameTags(sampleSnippet({ tags: ['a', 'b'] }), ['a'], ' ', now)?.tags).toEqual(['b']);
  });

  test('leaves snippets without them alone', () => {
    expect(renameTags(sampleSnippet({ tags: ['sea'] }), ['port'], 'x', now)).toBeUndefined();
  });
});

test.each([
  ['  two\n words ', 'two words'],
  ['a,b', 'a b'],
  ['Cafe\u0301', 'Café'],
  [' , ', ''],
  ['x'.repeat(200), 'x'.repeat(100)],
])('the tag %j is stored as %j', (given, stored) => {
  expect(cleanTag(given)).toBe(stored);
});

test('tags are stored once each, in their order, and empty ones not at all', () => {
  expect(cleanTags(['b', 'a ', 'b', '', 'a'])).toEqual(['b', 'a']);
});
