import { describe, expect, it, vi } from 'vitest';
import { WordMemo } from '@/lib/entities/office/word-memo';

const TEXT = 'minister of state, minister of war';

describe('the memory of words', () => {
  it('asks once for a word, wherever it stands', () => {
    const find = vi.fn((word: string) => word.length);
    const memo = new WordMemo<number>(10);
    expect(memo.get(TEXT, 0, 8, find)).toBe(8);
    expect(memo.get(TEXT, 19, 27, find)).toBe(8);
    expect(find).toHaveBeenCalledTimes(1);
    expect(find).toHaveBeenCalledWith('minister');
  });

  it('keeps what is not there, too', () => {
    const find = vi.fn(() => undefined);
    const memo = new WordMemo<number | undefined>(10);
    memo.get(TEXT, 0, 8, find);
    memo.get(TEXT, 19, 27, find);
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('tells thousands of words apart, also while it grows and after it has forgotten', () => {
    const memo = new WordMemo<string>(3000);
    const words = Array.from({ length: 5000 }, (_, index) => `w${index}`);
    for (const round of [1, 2]) {
      for (const word of words) {
        expect(
          memo.get(word, 0, word.length, (found) => found),
          `round ${round}`,
        ).toBe(word);
      }
    }
  });

  it('forgets when it is full', () => {
    const find = vi.fn((word: string) => word);
    const memo = new WordMemo<string>(2);
    for (const word of ['a', 'b', 'c', 'a']) memo.get(word, 0, 1, find);
    expect(find).toHaveBeenCalledTimes(4);
  });
});
