import { expect, test } from 'vitest';
import { addPending, MOST_PENDING } from '@/lib/collection/pending-save';
import { sampleSnippet } from './sample-snippet';

const failedAt = '2026-03-02T10:00:00.000Z';

test('a save that fails again is kept once, with its latest words, before the others', () => {
  const [one, two] = [sampleSnippet({ id: 'one' }), sampleSnippet({ id: 'two' })];
  const before = [one, two].map((snippet) => ({ snippet, reason: 'full', failedAt }));
  const again = { snippet: { ...two, note: 'more' }, reason: 'still full', failedAt };
  expect(addPending(before, again)).toEqual([again, before[0]]);
});

test('two hundred are kept at most', () => {
  const many = Array.from({ length: MOST_PENDING }, () => ({
    snippet: sampleSnippet(),
    reason: '',
    failedAt,
  }));
  expect(addPending(many, { snippet: sampleSnippet(), reason: '', failedAt })).toHaveLength(200);
});
