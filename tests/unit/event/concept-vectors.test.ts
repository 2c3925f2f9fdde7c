import { describe, expect, test } from 'vitest';
import {
  GIST_DIMENSIONS,
  gistCosine,
  gistOf,
  packVectors,
  unpackVectors,
} from '@/lib/event/words/concept-vectors';

/** Vectors of six concepts: three pairs that point the same way. */
const VECTORS = [0, 0, 1, 1, 2, 2].map((axis, row) =>
  Array.from({ length: GIST_DIMENSIONS }, (_, at) =>
    at % 3 === axis ? (at % 2 ? -1 : 1) * (1 + (row % 2) * 0.2) : Math.sin(at * (row + 1)) * 0.1,
  ),
);

describe('concept vectors', () => {
  const { packed, scales } = packVectors(VECTORS);
  const vectors = unpackVectors(packed, scales);
  const gist = (...ids: number[]): number[] =>
    gistOf(
      vectors,
      ids.map((id) => ({ id, weight: 1 })),
    ) ?? [];

  test('take half a byte a number', () => {
    expect(packed).toHaveLength((VECTORS.length * GIST_DIMENSIONS) / 2);
  });

  test('come back within half a step, positive and negative', () => {
    const off = VECTORS.flat().map((value, index) => {
      const step = scales[index % GIST_DIMENSIONS] ?? 0;
      return Math.abs(value - (vectors[index] ?? 0)) / step;
    });
    expect(Math.max(...off)).toBeLessThanOrEqual(0.51);
    expect(vectors.some((value) => value < 0)).toBe(true);
  });

  test('of near-synonyms give nearly one gist, of strangers another', () => {
    expect(gistCosine(gist(0), gist(1))).toBeGreaterThan(0.9);
    expect(gistCosine(gist(0), gist(2))).toBeLessThan(0.5);
  });

  test('a gist leans to what weighs more', () => {
    const mixed = gistOf(vectors, [
      { id: 0, weight: 3 },
      { id: 2, weight: 1 },
    ]);
    expect(gistCosine(mixed ?? [], gist(0))).toBeGreaterThan(gistCosine(mixed ?? [], gist(2)));
  });

  test('a text without concepts has no gist', () => {
    expect(gistOf(vectors, [])).toBeUndefined();
  });
});
