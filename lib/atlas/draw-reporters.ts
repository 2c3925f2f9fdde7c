import { geoCentroid } from 'd3-geo';
import { drawLand } from './draw-land';
import type { MapDrawing } from './map-drawing';
import type { World } from './world';
import { worldProjection } from './world-projection';

/** Draws the world with some countries highlighted; a dot stands for those too small to be seen. Unknown codes are left out. */
export function drawReporters(
  world: World,
  countries: string[],
  size: { width: number; height: number },
): MapDrawing {
  const projection = worldProjection(size);
  const known = countries.flatMap((code) => world.get(code) ?? []);
  const points = known.flatMap((country) => {
    const [x = 0, y = 0] = projection(geoCentroid(country)) ?? [];
    return { id: String(country.id), x: Math.round(x), y: Math.round(y), isSubject: true };
  });
  return { ...size, ...drawLand(world, projection, known), points };
}
