import { describe, expect, test } from 'vitest';
import { alignPassages } from '@/lib/event/align/align-passages';
import type { PassageTraits } from '@/lib/event/align/describe-passages';

/** A passage of these features, all of one weight. */
function passage(features: string): PassageTraits {
  const names = features.split(' ');
  return {
    features: new Map(names.map((name) => [`w${name}`, 1 / Math.sqrt(names.length)])),
    length: 20 * names.length,
  };
}

const STORY = [
  'bridge river open mayor',
  'thousand people see festival',
  'cost million euro tax',
  'engineer steel cable storm',
  'ferry stop run summer',
  'toll car truck free',
].map(passage);

const pairs = (a: PassageTraits[], b: PassageTraits[]) =>
  alignPassages(a, b).map((link) => [link.a, link.b]);
const pick = (...indices: number[]) => indices.flatMap((index) => STORY[index] ?? []);

describe('alignPassages', () => {
  test('links each passage to its like', () => {
    expect(pairs(STORY, STORY)).toEqual(STORY.map((_, index) => [index, index]));
  });

  test('follows a block that was moved', () => {
    expect(pairs(STORY, pick(3, 4, 5, 0, 1, 2))).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
      [3, 0],
      [4, 1],
      [5, 2],
    ]);
  });

  test('leaves alone what only one side has', () => {
    expect(pairs(pick(0, 1, 2, 3, 5), pick(0, 1, 3, 4, 5))).toEqual([
      [0, 0],
      [1, 1],
      [3, 2],
      [4, 4],
    ]);
  });

  test('links one passage to the two that say it together', () => {
    const joined = passage('thousand people see festival cost million euro tax');
    const [first, , , ...rest] = STORY;
    expect(pairs(first ? [first, joined, ...rest] : [], STORY)).toEqual(
      expect.arrayContaining([
        [1, 1],
        [1, 2],
      ]),
    );
  });

  test('tells by their neighbours where passages belong that share no word', () => {
    const silent = { features: new Map(), length: 60 };
    const [one, two, three] = STORY;
    if (!one || !two || !three) throw new Error('The story is shorter than it was');
    expect(pairs([one, silent, three], [one, { ...silent }, three])).toContainEqual([1, 1]);
  });

  test('knows nothing to link in an empty report', () => {
    expect(alignPassages([], STORY)).toEqual([]);
    expect(alignPassages(STORY, [])).toEqual([]);
  });

  test('gives every link a probability', () => {
    for (const { score } of alignPassages(STORY, STORY)) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
