import { describe, expect, test } from 'vitest';
import { type DifferenceKind, slicePassage } from '@/components/compare/passage-slices';
import { COMPARISON } from '@/tests/fixtures/components/comparison';

const slices = (report: number, passage: number, ...shown: DifferenceKind[]) =>
  slicePassage(COMPARISON, { report, passage }, new Set(shown));

describe('slicePassage', () => {
  test('keeps every letter of the passage', () => {
    const { article, passages = [] } = COMPARISON.reports[0] ?? {};
    passages.forEach(({ start, end }, passage) => {
      const text = slices(0, passage, 'only', 'differ', 'said').map((slice) => slice.text);
      expect(text.join('')).toBe(article?.text.slice(start, end));
    });
  });

  test('marks officials and places, with one identity in all reports', () => {
    const [german, russian] = [slices(0, 2), slices(1, 4)].map((all) =>
      all.find(({ mark }) => mark === 'official'),
    );
    expect(german).toMatchObject({ text: 'Lasha Beridze', identity: '0:beridze' });
    expect(russian).toMatchObject({ text: 'Лаша Беридзе', identity: '0:beridze' });
  });

  test('marks what differs only as long as it is shown', () => {
    const differing = (...shown: DifferenceKind[]) =>
      slices(0, 1, ...shown).flatMap(({ text, difference }) => (difference ? [text] : []));
    expect(differing('differ')).toEqual(['340 Millionen']);
    expect(differing('only', 'said')).toEqual([]);
  });

  test('marks a name that only one report has both as a place and as a difference', () => {
    expect(slices(0, 4, 'only')).toContainEqual({
      text: 'Kolcheti',
      mark: 'place',
      identity: '0:kolkheti',
      difference: 'only',
    });
  });

  test('knows nothing of a passage that is not there', () => {
    expect(slices(0, 99)).toEqual([]);
  });
});
