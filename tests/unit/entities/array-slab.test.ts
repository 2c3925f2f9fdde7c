import { expect, it } from 'vitest';
import { ArraySlab } from '@/lib/entities/array-slab';

it('copies the beginnings of arrays of every width, each to a place of its own in one buffer', () => {
  const slab = new ArraySlab(3 * 4 + 3 * 2 + 2);
  const wide = Int32Array.of(-1, 70_000, 3, 4);
  const copies = [
    slab.int32(wide, 3),
    slab.uint16(Uint16Array.of(60_000, 1, 2), 3),
    slab.uint8(Uint8Array.of(200, 7, 9), 2),
  ];
  wide.fill(0);
  expect(copies.map((copy) => [...copy])).toEqual([
    [-1, 70_000, 3],
    [60_000, 1, 2],
    [200, 7],
  ]);
  expect(new Set(copies.map(({ buffer }) => buffer)).size).toBe(1);
});
