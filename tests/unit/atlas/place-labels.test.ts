import { expect, test } from 'vitest';
import { placeLabels } from '@/lib/atlas/place-labels';

const SIZE = { width: 200, height: 100 };
const anchors = (points: { x: number; y: number; text: string }[]) =>
  placeLabels(points, SIZE, 12).map((label) => label?.anchor);

test('a label stands to the right of its point', () => {
  expect(anchors([{ x: 50, y: 50, text: 'Poti' }])).toEqual(['start']);
});

test('at the right edge it stands to the left', () => {
  expect(anchors([{ x: 190, y: 50, text: 'Poti' }])).toEqual(['end']);
});

test('it gives way to a label that was placed before', () => {
  const labels = anchors([
    { x: 50, y: 50, text: 'Istanbul' },
    { x: 70, y: 52, text: 'Poti' },
  ]);
  expect(labels[0]).not.toBe('start');
  expect(labels[1]).toBe('start');
});

test('it is left out where there is no room at all', () => {
  const crowd = Array.from({ length: 30 }, (_, at) => ({
    x: 95 + (at % 5) * 3,
    y: 45 + Math.floor(at / 5) * 3,
    text: 'Konstantinopel',
  }));
  const placed = placeLabels(crowd, SIZE, 12);
  expect(placed.filter((label) => label === undefined).length).toBeGreaterThan(20);
});

test('Chinese letters take the room of two', () => {
  const narrow = { width: 75, height: 14 };
  const point = { x: 10, y: 7 };
  expect(placeLabels([{ ...point, text: 'abcdef' }], narrow, 10)[0]?.anchor).toBe('start');
  expect(placeLabels([{ ...point, text: '里海日报里海' }], narrow, 10)[0]).toBeUndefined();
});
