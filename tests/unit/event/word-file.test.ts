import { describe, expect, test } from 'vitest';
import { BEGINNING_BITS, beginningPlace, beginningRarity } from '@/lib/event/words/beginnings';
import { GIST_DIMENSIONS, packVectors } from '@/lib/event/words/concept-vectors';
import { fromPlanes, readWordFile, toPlanes, writeWordFile } from '@/lib/event/words/word-file';
import { findWord } from '@/lib/event/words/word-table';
import { buildTable } from '../../../tools/event/words/build-table';

describe('the word file', () => {
  test('planes come back as the rows that they were', () => {
    const rows = Uint16Array.from([1, 65_535, 300, 2, 16_384, 0]);
    expect(fromPlanes(toPlanes(rows, 2), 2)).toEqual(rows);
    expect(fromPlanes(toPlanes(rows, 3), 3)).toEqual(rows);
  });

  test('gives back what was written', () => {
    const table = buildTable(
      new Map([
        ['school', [{ concept: 2, share: 1 }]],
        [
          'bank',
          [
            { concept: 1, share: 1 },
            { concept: 2, share: 0.35 },
          ],
        ],
      ]),
      new Map(),
    );
    const { entry = 0 } = findWord(table, 'bank') ?? {};
    table.rarities[entry] = 6;
    const beginnings = new Uint8Array(1 << BEGINNING_BITS);
    beginnings[beginningPlace('schoo')] = 9;
    const vectors = [0, 1, 2].map((row) =>
      Array.from({ length: GIST_DIMENSIONS }, (_, at) => (row ? Math.cos(row * at) : 0)),
    );
    const bytes = writeWordFile({
      rarity: Uint8Array.from([0, 51, 255]),
      synonyms: Uint16Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
      vectors: packVectors(vectors),
      tables: new Map([['en', table]]),
      beginnings: new Map([['en', beginnings]]),
      simplified: '國国',
    });
    const file = readWordFile(new Uint8Array(bytes).buffer);
    const english = file.tables.get('en');
    expect([...file.rarity].map((value) => Math.round(value * 10))).toEqual([0, 2, 10]);
    expect([...file.synonyms]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(english && findWord(english, 'bank')?.meanings).toEqual([
      { concept: 1, share: 1 },
      { concept: 2, share: 0.35 },
    ]);
    expect(english && findWord(english, 'bank')?.rarity).toBe(0.4);
    expect(english && findWord(english, 'school')?.rarity).toBe(1);
    expect(beginningRarity(file.beginnings.get('en'), 'schoo')).toBeCloseTo(0.4);
    expect(beginningRarity(file.beginnings.get('en'), 'minis')).toBe(1);
    expect(file.simplified.get('國')).toBe('国');
    expect(Math.abs((file.vectors[GIST_DIMENSIONS] ?? 0) - 1)).toBeLessThan(0.2);
  });
});
