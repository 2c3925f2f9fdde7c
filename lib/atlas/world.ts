import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Country = Feature<Polygon | MultiPolygon>;

/** Outlines of the countries by ISO 3166-1 alpha-2 code ('XK' for Kosovo); the smallest states have none at this scale. */
export type World = ReadonlyMap<string, Country>;

/** Reads public/data/world.json (tools/map/build.ts). */
export function readWorld(topology: Topology<{ countries: GeometryCollection }>): World {
  const { features } = feature(topology, topology.objects.countries);
  return new Map(features.map((country) => [String(country.id), country as Country]));
}
