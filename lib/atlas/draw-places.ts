import { type GeoProjection, geoCircle } from 'd3-geo';
import { drawLand } from './draw-land';
import type { MapDrawing } from './map-drawing';
import { placeLabels } from './place-labels';
import type { World } from './world';
import { worldProjection } from './world-projection';

export interface CountedPlace {
  id: string;
  name: string;
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
  /** How often it is named. */
  count: number;
}

const FONT_PX = 11.5;
const LEAST_RADIUS_PX = 2.5;
const MOST_RADIUS_PX = 11;
/** Degrees around a place that are shown at the least: enough to know the coast by. */
const LEAST_AROUND = 9;

/**
 * Draws the part of the world in which the places are, with a dot for each, its area growing with the count; the commonest
 * places get their names first.
 */
export function drawPlaces(
  world: World,
  places: readonly CountedPlace[],
  size: { width: number; height: number },
): MapDrawing {
  const projection = projectionOf(places, size);
  const ordered = [...places].sort((a, b) => b.count - a.count);
  const most = ordered[0]?.count ?? 1;
  const dots = ordered.flatMap(({ id, name, latitude, longitude, count }) => {
    const projected = projection([longitude, latitude]);
    if (!projected) return [];
    const radius = Math.max(LEAST_RADIUS_PX, MOST_RADIUS_PX * Math.sqrt(count / most));
    const [x, y] = projected;
    return [{ id, text: name, x: Math.round(x), y: Math.round(y), radius }];
  });
  const labels = placeLabels(dots, size, FONT_PX);
  return {
    ...size,
    ...drawLand(world, projection, []),
    points: dots.map(({ id, x, y, radius }, index) => ({
      id,
      x,
      y,
      radius: Math.round(radius * 10) / 10,
      isSubject: true,
      label: labels[index],
    })),
  };
}

/** Fitted to the places, but never smaller than the whole world. */
function projectionOf(
  places: readonly CountedPlace[],
  size: { width: number; height: number },
): GeoProjection {
  const world = worldProjection(size);
  const coordinates = places.flatMap(
    ({ latitude, longitude }) =>
      geoCircle().center([longitude, latitude]).radius(LEAST_AROUND)().coordinates[0] ?? [],
  );
  if (coordinates.length === 0) return world;
  const region = worldProjection(size).fitSize([size.width, size.height], {
    type: 'MultiPoint',
    coordinates,
  });
  return region.scale() > world.scale() ? region : world;
}
