import { type GeoProjection, geoEqualEarth } from 'd3-geo';

/** The corners of the inhabited world: what lies beyond is sea and ice. */
const INHABITED = [
  [-168, 74],
  [178, 74],
  [-168, -54],
  [178, -54],
];

/** The inhabited world on a map of a size in pixels; areas are true, so that no part looks larger than it is. */
export function worldProjection(size: { width: number; height: number }): GeoProjection {
  return geoEqualEarth()
    .rotate([-11, 0])
    .fitSize([size.width, size.height], { type: 'MultiPoint', coordinates: INHABITED })
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);
}
