import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginningOf } from '@/lib/event/words/beginnings';
import { compareSpellings, packSpellings } from '@/lib/event/words/spellings';

function pack(...words: [string, number][]): number[] {
  return packSpellings(new Map(words));
}

describe('beginnings', () => {
  test('a word’s forms have one', () => {
    expect(beginningOf('minister', 'de')).toBe(beginningOf('ministern', 'de'));
    expect(beginningOf('bakanligi', 'tr')).toBe(beginningOf('bakanliginda', 'tr'));
  });

  test('in Arabic it is that of the word without what is written onto it', () => {
    expect(beginningOf('والحكومه', 'ar')).toBe(beginningOf('حكومه', 'ar'));
    expect(beginningOf('للحكومه', 'ar')).toBe(beginningOf('حكومه', 'ar'));
  });

  test('a short Arabic word keeps its first letters', () => {
    expect(beginningOf('ولد', 'ar')).toBe('ولد');
  });
});

describe('spellings', () => {
  const flood = pack(['flood', 3], ['river', 2], ['the', 0.1]);

  test('are alike in full where all words are the same', () => {
    expect(compareSpellings(flood, flood)).toBe(1);
  });

  test('are unlike where none is', () => {
    expect(compareSpellings(flood, pack(['budge', 3], ['parli', 2]))).toBe(0);
  });

  test('the weightiest words decide', () => {
    const subject = compareSpellings(flood, pack(['flood', 3], ['storm', 2]));
    const furniture = compareSpellings(flood, pack(['budge', 3], ['the', 0.1]));
    expect(subject).toBeGreaterThan(0.5);
    expect(furniture).toBeLessThan(0.01);
  });

  test('of an empty report are unlike everything', () => {
    expect(packSpellings(new Map())).toEqual([]);
    expect(compareSpellings([], flood)).toBe(0);
    expect(compareSpellings([], [])).toBe(0);
  });

  test('keep at most a hundred words, as ascending small integers', () => {
    const words = fc.dictionary(
      fc.string({ maxLength: 5 }),
      fc.double({ min: 0, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(words, (weights) => {
        const packed = packSpellings(new Map(Object.entries(weights)));
        expect(packed.length).toBeLessThanOrEqual(100);
        expect(packed.every((one) => Number.isInteger(one) && one >= 0 && one < 2 ** 31)).toBe(
          true,
        );
        expect([...packed].sort((a, b) => a - b)).toEqual(packed);
      }),
    );
  });

  test('likeness has no direction and stays within 0 and 1', () => {
    const report = fc.dictionary(
      fc.string({ maxLength: 3 }),
      fc.double({ min: 0, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(report, report, (one, other) => {
        const [a, b] = [one, other].map((words) => packSpellings(new Map(Object.entries(words))));
        const likeness = compareSpellings(a ?? [], b ?? []);
        expect(likeness).toBeCloseTo(compareSpellings(b ?? [], a ?? []));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1.000001);
      }),
    );
  });
});
