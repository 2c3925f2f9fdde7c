import { describe, expect, test } from 'vitest';
import { tokenize } from '@/lib/entities/tokenize';

const ALPHABET = [
  ...'aZé. ,-\'’"‘!?\n\t19:·ogsS&@',
  'İ',
  'ğ',
  'Ж',
  'і',
  'ب',
  'و',
  'ش',
  '٣',
  '،',
  'א',
  '״',
  '京',
  '。',
  '「',
  'ア',
  'ー',
  'ก',
  'ั',
  '한',
  '\u1112',
  '\u1161',
  '\u0301',
  '\u00ad',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u2067',
  '\ufeff',
  '\u00a0',
  '😀',
  '𠀋',
  '𝒜',
  '\ud83d',
  '\ude00',
  '\u{e0101}',
  '❤\ufe0f',
];
const BLANK = /^[\s\p{Cc}\p{Cf}\p{Variation_Selector}]*$/u;

/** Small linear congruential generator: the same texts in every run. */
function randomTexts(count: number): string[] {
  let state = 20240614;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: next(40) }, () => ALPHABET[next(ALPHABET.length)] ?? '').join(''),
  );
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}

describe('on any text', () => {
  const texts = randomTexts(4000);

  test('tokens are ordered, not empty, not overlapping, and leave out only what is blank', () => {
    for (const text of texts) {
      const { count, starts, ends } = tokenize(text);
      let covered = 0;
      for (let index = 0; index < count; index++) {
        const start = starts[index] ?? -1;
        const end = ends[index] ?? -1;
        expect(start).toBeGreaterThanOrEqual(covered);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(covered, start)).toMatch(BLANK);
        covered = end;
      }
      expect(text.slice(covered)).toMatch(BLANK);
    }
  });

  test('no surrogate pair is split', () => {
    for (const text of texts) {
      const { starts, ends } = tokenize(text);
      for (const offset of [...starts, ...ends]) expect(splitsPair(text, offset)).toBe(false);
    }
  });

  test('a text with any token starts with a sentence', () => {
    for (const text of texts) {
      const { count, sentenceStarts } = tokenize(text);
      if (count > 0) expect(sentenceStarts[0]).toBe(1);
    }
  });

  test('a megabyte is cut in bounded time', () => {
    const started = performance.now();
    const { count } = tokenize('Der Minister sprach in Rom. '.repeat(40_000));
    expect(count).toBe(240_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('an empty text has no tokens', () => {
    expect(tokenize('').count).toBe(0);
    expect(tokenize(' \n\u200b').count).toBe(0);
  });
});
