import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawPlace, type PlaceOnMap } from '@/lib/atlas/draw-place';
import { drawReporters } from '@/lib/atlas/draw-reporters';
import { readWorld } from '@/lib/atlas/world';

const world = readWorld(
  JSON.parse(readFileSync(new URL('../../../public/data/world.json', import.meta.url), 'utf8')),
);
const SIZE = { width: 288, height: 150 };
const BAKU: PlaceOnMap = {
  id: 'gn:587084',
  name: 'Baku',
  country: 'AZ',
  latitude: 40.4,
  longitude: 49.9,
};
const TBILISI: PlaceOnMap = {
  id: 'gn:611717',
  name: 'Tbilisi',
  country: 'GE',
  latitude: 41.7,
  longitude: 44.8,
};
const WELLINGTON: PlaceOnMap = {
  id: 'gn:2179537',
  name: 'Wellington',
  country: 'NZ',
  latitude: -41.3,
  longitude: 174.8,
};
const MALTA: PlaceOnMap = {
  id: 'gn:2562305',
  name: 'Valletta',
  country: 'MT',
  latitude: 35.9,
  longitude: 14.5,
};

/** Extent of path data, from its absolute coordinates. */
function boxOf(path: string): { width: number; height: number } {
  const pairs = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
  const spread = (at: 1 | 2): number => {
    const values = pairs.map((pair) => Number(pair[at]));
    return Math.max(...values) - Math.min(...values);
  };
  return { width: spread(1), height: spread(2) };
}

describe('the outlines of the countries', () => {
  test('cover the world, and give disputed areas to whom the United Nations give them', () => {
    expect(world.size).toBeGreaterThan(170);
    for (const code of ['AZ', 'UZ', 'DE', 'UA', 'XK', 'TW']) expect(world.has(code)).toBe(true);
    const crimea = [34.2, 45.3];
    const map = drawPlace(
      world,
      { id: 'UA', name: 'Ukraine', country: 'UA' },
      [{ id: 'gn:0', name: 'Simferopol', longitude: crimea[0], latitude: crimea[1] }],
      SIZE,
    );
    const [dot] = map?.points ?? [];
    const { width } = boxOf(map?.highlighted ?? '');
    expect(width).toBeGreaterThan(100);
    expect(isInside([dot?.x ?? 0, dot?.y ?? 0], map?.highlighted ?? '')).toBe(true);
  });
});

describe('drawPlace', () => {
  test('shows a town with its label, inside its highlighted country', () => {
    const map = drawPlace(world, BAKU, [], SIZE);
    const [point] = map?.points ?? [];
    expect(point).toMatchObject({ id: BAKU.id, isSubject: true, label: { text: 'Baku' } });
    expect(boxOf(map?.highlighted ?? '').width).toBeGreaterThan(30);
  });

  test('shows the other places that are near, and leaves out those on the other side of the earth', () => {
    const map = drawPlace(world, BAKU, [TBILISI, WELLINGTON], SIZE);
    expect(map?.points.map(({ id }) => id)).toEqual([BAKU.id, TBILISI.id]);
    for (const { x, y } of map?.points ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
  });

  test('fits a country, overseas territories aside', () => {
    const map = drawPlace(world, { id: 'FR', name: 'France', country: 'FR' }, [], SIZE);
    const mainland = boxOf(map?.highlighted ?? '');
    expect(mainland.height).toBeGreaterThan(80);
    expect(map?.points).toEqual([]);
  });

  test('shows a state that is too small for an outline by its dot', () => {
    const map = drawPlace(world, MALTA, [], SIZE);
    expect(map?.highlighted).toBe('');
    expect(map?.points).toHaveLength(1);
    expect(map?.land).not.toBe('');
  });

  test('is not torn at the date line', () => {
    const map = drawPlace(world, WELLINGTON, [], SIZE);
    const { width, height } = boxOf(map?.highlighted ?? '');
    expect(width).toBeLessThanOrEqual(SIZE.width);
    expect(height).toBeGreaterThan(60);
  });

  test('draws nothing where nobody knows where the place is', () => {
    expect(drawPlace(world, { id: 'px:somewhere', name: 'Somewhere' }, [], SIZE)).toBeUndefined();
  });

  test('stays a few kilobytes, for it is sent to the page', () => {
    expect(JSON.stringify(drawPlace(world, BAKU, [TBILISI], SIZE)).length).toBeLessThan(12_000);
  });
});

test('the reporters’ countries are highlighted on the world, unknown codes left out', () => {
  const map = drawReporters(world, ['DE', 'AZ', 'ZZ'], { width: 368, height: 170 });
  expect(map.points.map(({ id }) => id)).toEqual(['DE', 'AZ']);
  expect(boxOf(map.land).width).toBeGreaterThan(300);
});

/** Even-odd rule over the rings of path data. */
function isInside([x, y]: [number, number], path: string): boolean {
  let inside = false;
  for (const ring of path.split('Z')) {
    const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, px, py]) => [Number(px), Number(py)] as const,
    );
    points.forEach(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}
