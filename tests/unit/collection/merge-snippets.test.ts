import { describe, expect, test } from 'vitest';
import { mergeSnippets } from '@/lib/collection/merge-snippets';
import type { KnownReport } from '@/lib/collection/snippet';
import { sampleSnippet } from './sample-snippet';

const early = '2026-03-02T10:00:00.000Z';
const late = '2026-03-02T11:00:00.000Z';
const base = sampleSnippet({ id: 'one', tags: ['sea'], note: '' });

describe('two versions of one snippet', () => {
  test('keep both notes, all tags, and the colour that was chosen later', () => {
    const here = { ...base, note: 'mine', tags: ['sea', 'a'], colour: 'green', updatedAt: early };
    const there = { ...base, note: 'there', tags: ['sea', 'b'], colour: 'pink', updatedAt: late };
    const merged = mergeSnippets(here as typeof base, there as typeof base);
    expect(merged).toMatchObject({ tags: ['sea', 'a', 'b'], colour: 'pink', updatedAt: late });
    expect(merged.note).toBe('mine\n\n— — —\n\nthere');
  });

  test('have one note where one continues the other', () => {
    const here = { ...base, note: 'ask her', updatedAt: late };
    const there = { ...base, note: 'ask her tomorrow', updatedAt: early };
    expect(mergeSnippets(here, there).note).toBe('ask her tomorrow');
    expect(mergeSnippets({ ...here, note: '' }, there).note).toBe('ask her tomorrow');
  });

  test('keep both notes also where one stands inside a word of the other', () => {
    const merged = mergeSnippets(
      { ...base, note: 'here' },
      { ...base, note: 'there', updatedAt: late },
    );
    expect(merged.note.split('\n')).toEqual(['here', '', '— — —', '', 'there']);
  });

  test('keep all reports, each with the time when it was found first', () => {
    const report = (url: string, foundAt: string): KnownReport => ({
      article: { url, canonicalUrl: url, title: '', language: 'de' },
      verdict: 'related',
      foundAt,
    });
    const here = { ...base, reports: [report('https://a.example', late)], updatedAt: late };
    const there = {
      ...base,
      reports: [report('https://a.example', early), report('https://b.example', early)],
    };
    expect(mergeSnippets(here, there).reports).toEqual([
      report('https://a.example', early),
      report('https://b.example', early),
    ]);
  });

  test('keep what only a later version of Parallax knows', () => {
    const newer = { ...base, mood: 'calm', updatedAt: late };
    expect(mergeSnippets(newer, base)).toMatchObject({ mood: 'calm' });
    expect(mergeSnippets(base, newer)).toMatchObject({ mood: 'calm' });
  });

  test.each([early, late])(
    'come to the same whoever merges them, and merging again changes nothing (%s)',
    (updatedAt) => {
      const here = { ...base, note: 'x', tags: ['1'], updatedAt: early };
      const there = { ...base, note: 'y', tags: ['2'], updatedAt };
      const merged = mergeSnippets(here, there);
      expect(mergeSnippets(there, here)).toEqual(merged);
      expect(mergeSnippets(merged, here)).toEqual(merged);
      expect(mergeSnippets(there, merged)).toEqual(merged);
      expect(mergeSnippets(merged, merged)).toEqual(merged);
    },
  );
});
