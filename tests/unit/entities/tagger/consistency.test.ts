import { describe, expect, test } from 'vitest';
import { Consistency } from '@/lib/entities/tagger/consistency';
import { LABEL_COUNT, Label } from '@/lib/entities/tagger/labels';

/** Scores in which each token leans to one label by some amount. */
function scoresOf(leanings: readonly (readonly [label: number, by: number])[]): Float32Array {
  const scores = new Float32Array(leanings.length * LABEL_COUNT);
  for (const [token, [label, by]] of leanings.entries()) scores[token * LABEL_COUNT + label] = by;
  return scores;
}

function bestOf(scores: Float32Array, token: number): number {
  const own = [...scores.subarray(token * LABEL_COUNT, (token + 1) * LABEL_COUNT)];
  return own.indexOf(Math.max(...own));
}

describe('consistency', () => {
  test('a doubtful mention follows the sure ones of the same word', () => {
    const scores = scoresOf([
      [Label.beginPerson, 6],
      [Label.beginPlace, 0.5],
      [Label.insidePerson, 6],
    ]);
    new Consistency().apply(Uint32Array.of(9, 9, 9), scores, 3);
    expect([Label.beginPerson, Label.insidePerson]).toContain(bestOf(scores, 1));
  });

  test('words that come once, and words that are no names, keep their scores', () => {
    const scores = scoresOf([
      [Label.beginPerson, 6],
      [Label.beginPlace, 0.5],
      [Label.outside, 1],
      [Label.beginPlace, 1],
    ]);
    const before = scores.slice();
    new Consistency().apply(Uint32Array.of(9, 8, 0, 0), scores, 4);
    expect(scores).toEqual(before);
  });

  test('what one text showed says nothing about the next', () => {
    const used = new Consistency();
    used.apply(
      Uint32Array.of(9, 9),
      scoresOf([
        [Label.beginPerson, 9],
        [Label.beginPerson, 9],
      ]),
      2,
    );
    const again = scoresOf([
      [Label.beginPlace, 1],
      [Label.beginPlace, 2],
    ]);
    const fresh = again.slice();
    used.apply(Uint32Array.of(9, 9), again, 2);
    new Consistency().apply(Uint32Array.of(9, 9), fresh, 2);
    expect(again).toEqual(fresh);
  });
});
