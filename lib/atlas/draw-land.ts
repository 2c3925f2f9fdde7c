import { type GeoProjection, geoPath } from 'd3-geo';
import type { MapDrawing } from './map-drawing';
import type { Country, World } from './world';

/** The countries in view as path data, those that the map is about once more on their own. */
export function drawLand(
  world: World,
  projection: GeoProjection,
  subjects: Country[],
): Pick<MapDrawing, 'land' | 'highlighted'> {
  const path = geoPath(projection).digits(1);
  const draw = (countries: Iterable<Country>): string =>
    Array.from(countries, (country) => path(country) ?? '').join('');
  return { land: draw(world.values()), highlighted: draw(subjects) };
}
