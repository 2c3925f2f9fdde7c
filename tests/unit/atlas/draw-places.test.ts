import { describe, expect, test } from 'vitest';
import { type CountedPlace, drawPlaces } from '@/lib/atlas/draw-places';

const SIZE = { width: 800, height: 400 };
const place = (id: string, longitude: number, latitude: number, count = 1): CountedPlace => ({
  id,
  name: id,
  longitude,
  latitude,
  count,
});
const batumi = place('Batumi', 41.6, 41.6, 8);
const tbilisi = place('Tbilisi', 44.8, 41.7);
const lima = place('Lima', -77, -12);
const sydney = place('Sydney', 151.2, -33.9);
const suva = place('Suva', 178.4, -18.1);

const distance = (places: CountedPlace[]): number => {
  const [a, b] = drawPlaces(new Map(), places, SIZE).points;
  if (!a || !b) throw new Error('two dots are expected');
  return Math.hypot(a.x - b.x, a.y - b.y);
};

describe('the map of many places', () => {
  test('comes near enough to tell neighbours apart', () => {
    expect(distance([batumi, tbilisi])).toBeGreaterThan(30);
    expect(distance([batumi, tbilisi, lima, sydney])).toBeLessThan(15);
  });

  test('keeps every place inside', () => {
    for (const places of [[batumi], [batumi, lima, sydney], [suva, lima]]) {
      for (const { x, y } of drawPlaces(new Map(), places, SIZE).points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(SIZE.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(SIZE.height);
      }
    }
  });

  test('makes the dot of the commonest place the largest', () => {
    const [first, second] = drawPlaces(new Map(), [tbilisi, batumi], SIZE).points;
    expect(first?.id).toBe('Batumi');
    expect(first?.radius).toBeGreaterThan(second?.radius ?? 0);
  });
});
