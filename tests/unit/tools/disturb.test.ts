import { describe, expect, test } from 'vitest';
import { drop, dropAndShuffle } from '../../../tools/bench/align/disturb';

describe('disturbing a document', () => {
  test('leaves out about the share that was asked for, always the same', () => {
    const kept = drop(1000, 'a document', 0.15);
    expect(kept.length).toBeGreaterThan(800);
    expect(kept.length).toBeLessThan(900);
    expect(drop(1000, 'a document', 0.15)).toEqual(kept);
    expect(drop(1000, 'another one', 0.15)).not.toEqual(kept);
  });

  test('moves blocks of three to six, inside which the order stays', () => {
    const order = dropAndShuffle(600, 'a document', 0);
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 600 }, (_, at) => at));
    const lengths: number[] = [];
    order.forEach((sentence, at) => {
      if (at > 0 && sentence === (order[at - 1] ?? 0) + 1) lengths.push((lengths.pop() ?? 0) + 1);
      else lengths.push(1);
    });
    expect(lengths.length).toBeGreaterThan(80);
    expect(lengths.filter((length) => length < 3).length).toBeLessThan(3);
  });

  test('keeps a short document whole rather than nothing of it', () => {
    expect(drop(3, 'short', 0.99)).toEqual([0, 1, 2]);
  });
});
