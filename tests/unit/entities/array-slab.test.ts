import { expect, it } from 'vitest';
import { ArraySlab } from '@/lib/entities/array-slab';

it('copies the beginnings of arrays of every width, each to a place of its own', () => {
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
});

it('leaves alone what it copied for the texts before, however long the next is', () => {
  const lengths = [3, 1, 40_000, 7, 200_000, 5];
  const texts = lengths.map((length, text) => {
    const slab = new ArraySlab(5 * length);
    const source = new Int32Array(length).fill(text);
    return [slab.int32(source, length), slab.uint8(Uint8Array.from(source), length)];
  });
  for (const [text, copies] of texts.entries()) {
    for (const copy of copies) {
      expect(copy).toHaveLength(lengths[text] ?? 0);
      expect(copy.every((value) => value === text)).toBe(true);
    }
  }
});
