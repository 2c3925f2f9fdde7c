import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { feature, mergeArcs, quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Makes public/data/world.json, the outlines of the countries, of the package world-atlas: `npx tsx tools/map/build.ts`. */

type Country = (Polygon | MultiPolygon) & { id?: string | number };
type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(require.resolve(name), 'utf8'));
const atlas: WorldAtlas = read('world-atlas/countries-110m.json');
const { codeMappings } = read('cldr-core/supplemental/codeMappings.json').supplemental;
const OUT = new URL('../../public/data/world.json', import.meta.url).pathname;

const GRID = 1e4;
const ANTARCTICA = '010';
/** Areas that the source draws on their own or with a neighbour; here they follow the borders that the United Nations recognise. */
const NAMED_AREAS: Record<string, string> = { 'N. Cyprus': 'CY', Somaliland: 'SO', Kosovo: 'XK' };
const MOVED_AREA = { point: [34.2, 45.3] as [number, number], from: 'RU', to: 'UA' };

const codes = new Map(
  Object.entries<{ _numeric?: string }>(codeMappings)
    .filter(([code]) => /^[A-Z]{2}$/.test(code))
    .map(([code, { _numeric }]) => [_numeric, code]),
);

const parts = new Map<string, Polygon[]>();
for (const geometry of atlas.objects.countries.geometries as Country[]) {
  if (geometry.id === ANTARCTICA) continue;
  const name = (geometry.properties as { name: string }).name;
  const code = codes.get(String(geometry.id)) ?? NAMED_AREAS[name];
  if (!code) throw new Error(`No code for ${name}`);
  for (const polygon of polygonsOf(geometry)) add(ownerOf(polygon, code), polygon);
}

const countries = [...parts].map(([id, polygons]) => ({
  ...mergeArcs(atlas, polygons),
  id,
}));
const json = JSON.stringify(coarse());
writeFileSync(OUT, json);
console.log(`${countries.length} countries, ${json.length} bytes, ${gzipSync(json).length} packed`);

/** On a grid of .036 degrees, finer than a pixel of any map that is drawn. */
function coarse(): Topology {
  const { scale, translate } = atlas.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = atlas.arcs.map((arc) => {
    const at = [0, 0];
    return arc.map((step) =>
      [0, 1].map((axis) => {
        at[axis] = (at[axis] ?? 0) + (step[axis] ?? 0);
        return (at[axis] ?? 0) * (scale[axis] ?? 1) + (translate[axis] ?? 0);
      }),
    );
  });
  const objects = { countries: { type: 'GeometryCollection' as const, geometries: countries } };
  const { bbox: _, ...rest } = quantize(
    { type: 'Topology', arcs, objects, bbox: [-180, -90, 180, 90] },
    GRID,
  );
  return rest;
}

function polygonsOf(geometry: Country): Polygon[] {
  if (geometry.type === 'Polygon') return [{ type: 'Polygon', arcs: geometry.arcs }];
  return geometry.arcs.map((arcs) => ({ type: 'Polygon', arcs }));
}

function ownerOf(polygon: Polygon, code: string): string {
  if (code !== MOVED_AREA.from) return code;
  return geoContains(feature(atlas, polygon), MOVED_AREA.point) ? MOVED_AREA.to : code;
}

function add(code: string, polygon: Polygon): void {
  parts.set(code, [...(parts.get(code) ?? []), polygon]);
}
