import { geoDistance } from 'd3-geo';

/** Mean radius of the earth (IUGG). */
const EARTH_RADIUS_KM = 6371;

/** Degrees, WGS 84. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** Length of the shortest way over the surface, in kilometres. */
export function distanceKm(a: Position, b: Position): number {
  return geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * EARTH_RADIUS_KM;
}
