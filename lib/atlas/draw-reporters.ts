import { geoCentroid, geoEqualEarth } from 'd3-geo';
import { drawLand } from './draw-land';
import type { MapDrawing } from './map-drawing';
import type { World } from './world';

/** The corners of the inhabited world: what lies beyond is sea and ice. */
const INHABITED = [
  [-168, 74],
  [178, 74],
  [-168, -54],
  [178, -54],
];

/** Draws the world with some countries highlighted; a dot stands for those too small to be seen. Unknown codes are left out. */
export function drawReporters(
  world: World,
  countries: string[],
  size: { width: number; height: number },
): MapDrawing {
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitSize([size.width, size.height], { type: 'MultiPoint', coordinates: INHABITED })
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);
  const known = countries.flatMap((code) => world.get(code) ?? []);
  const points = known.flatMap((country) => {
    const [x = 0, y = 0] = projection(geoCentroid(country)) ?? [];
    return { id: String(country.id), x: Math.round(x), y: Math.round(y), isSubject: true };
  });
  return { ...size, ...drawLand(world, projection, known), points };
}
