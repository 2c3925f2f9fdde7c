import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
} from 'd3-geo';
import type { Position as Point } from 'geojson';
import { drawLand } from './draw-land';
import type { MapDrawing } from './map-drawing';
import { placeLabels } from './place-labels';
import type { Country, World } from './world';

export interface PlaceOnMap {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2; of the place itself where it is a country. */
  country?: string;
  /** Degrees, WGS 84. */
  latitude?: number;
  longitude?: number;
}

const DEGREE = Math.PI / 180;
/** Others further away would shrink the region to a spot. */
const OTHERS_WITHIN = 26 * DEGREE;
/** As much of its own country is shown around a town. */
const COUNTRY_WITHIN = 11 * DEGREE;
/** Degrees around a place that are shown at the least. */
const LEAST_RADIUS = 3.2;
const MARGIN_PX = 14;
const FONT_PX = 11.5;

/**
 * Draws the region of a place, centred on it, with its country highlighted and the other places near enough to be told
 * apart; undefined where nothing tells where the place is.
 */
export function drawPlace(
  world: World,
  place: PlaceOnMap,
  others: PlaceOnMap[],
  size: { width: number; height: number },
): MapDrawing | undefined {
  const country = place.country ? world.get(place.country) : undefined;
  const isCountry = place.id === place.country;
  const home = country && mainland(country);
  const centre = isCountry && home ? geoCentroid(home) : pointOf(place);
  if (!centre) return undefined;
  const near = others.filter((other) => {
    const point = pointOf(other);
    return other.id !== other.country && point && geoDistance(point, centre) < OTHERS_WITHIN;
  });
  const outline = home ? outlineOf(home) : [];
  const shown = [
    ...outline.filter((point) => isCountry || geoDistance(asPair(point), centre) < COUNTRY_WITHIN),
    ...near.map(pointOf).filter((point) => point !== undefined),
    ...(geoCircle().center([centre[0], centre[1]]).radius(LEAST_RADIUS)().coordinates[0] ?? []),
  ];
  const projection = regionOf(centre, shown, size);
  const dots = isCountry ? near : [place, ...near];
  return {
    ...size,
    ...drawLand(world, projection, country ? [country] : []),
    points: pointsOf(dots, place.id, projection, size),
  };
}

function regionOf(
  centre: [number, number],
  shown: Point[],
  size: { width: number; height: number },
) {
  return geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .fitExtent(
      [
        [MARGIN_PX, MARGIN_PX],
        [size.width - MARGIN_PX, size.height - MARGIN_PX],
      ],
      { type: 'MultiPoint', coordinates: shown },
    )
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);
}

function pointsOf(
  places: PlaceOnMap[],
  subjectId: string,
  projection: GeoProjection,
  size: { width: number; height: number },
): MapDrawing['points'] {
  const dots = places.flatMap(({ id, name, ...position }) => {
    const point = pointOf(position);
    const projected = point && projection(point);
    if (!projected) return [];
    const [x, y] = projected;
    return [{ id, text: name, x: Math.round(x), y: Math.round(y) }];
  });
  const labels = placeLabels(dots, size, FONT_PX);
  return dots.map(({ id, x, y }, index) => ({
    id,
    x,
    y,
    isSubject: id === subjectId,
    label: labels[index],
  }));
}

function pointOf({ latitude, longitude }: Pick<PlaceOnMap, 'latitude' | 'longitude'>) {
  return latitude === undefined || longitude === undefined
    ? undefined
    : ([longitude, latitude] as [number, number]);
}

/** The largest part: overseas territories would put France into the Atlantic. */
function mainland(country: Country): Country {
  if (country.geometry.type === 'Polygon') return country;
  const [largest] = [...country.geometry.coordinates].sort(
    (a, b) => spread(b[0] ?? []) - spread(a[0] ?? []),
  );
  return { ...country, geometry: { type: 'Polygon', coordinates: largest ?? [] } };
}

/** Rough size of a ring in square degrees: enough to tell a mainland from an island. */
function spread(ring: Point[]): number {
  let twice = 0;
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice);
}

function asPair([longitude = 0, latitude = 0]: Point): [number, number] {
  return [longitude, latitude];
}

function outlineOf({ geometry }: Country): Point[] {
  return geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
}
