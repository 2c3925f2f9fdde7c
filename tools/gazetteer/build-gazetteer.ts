import { readCities } from './cities';
import { addExemplarCities } from './exemplar-cities';
import { packGazetteer } from './pack';
import type { PlaceSource } from './place-source';
import { readRegions } from './regions';
import { readSubdivisions, subdivisionsByAdmin } from './subdivisions';
import { readTerritories } from './territories';

const CURATED = ['regions.tsv', 'landscapes.tsv', 'arabic-persian.tsv'].map(
  (name) => new URL(name, import.meta.url),
);

/** Reads every source and packs the gazetteer; the same input gives the same bytes. */
export function buildGazetteer(subdivisionsFile: string): {
  bytes: Uint8Array;
  placeCount: number;
} {
  const territories = readTerritories();
  const subdivisions = readSubdivisions(subdivisionsFile);
  const cities = readCities(subdivisionsByAdmin(subdivisions));
  const curated = CURATED.map(readRegions);
  addExemplarCities(cities);
  locateAreas([...territories, ...subdivisions], cities);
  const regions = curated.flatMap((list) => list.regions);
  const places = [...territories, ...regions, ...subdivisions, ...sortByArea(cities)];
  for (const { aliases } of curated) addAliases(places, aliases);
  return { bytes: packGazetteer(places), placeCount: places.length };
}

function addAliases(places: PlaceSource[], aliases: Map<string, PlaceSource['names']>): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const [id, names] of aliases) {
    const place = byId.get(id);
    if (!place) throw new Error(`a curated list gives names to ${id}, which no source has`);
    place.names.push(...names);
  }
}

/** Neighbouring rows then repeat country and subdivision, which compresses. */
function sortByArea(cities: PlaceSource[]): PlaceSource[] {
  const area = (city: PlaceSource): string => `${city.country} ${city.subdivision ?? ''}`;
  return [...cities].sort((a, b) => (area(a) < area(b) ? -1 : area(a) > area(b) ? 1 : 0));
}

/** Countries and subdivisions come without coordinates: they get the middle of their inhabitants, and the latter their number. */
function locateAreas(areas: PlaceSource[], cities: PlaceSource[]): void {
  const sums = new Map<string, { latitude: number; longitude: number; population: number }>();
  for (const city of cities) {
    for (const id of [city.country, `sub:${city.subdivision}`]) {
      const sum = sums.get(id ?? '') ?? { latitude: 0, longitude: 0, population: 0 };
      const weight = 1 + city.population;
      sum.latitude += (city.latitude ?? 0) * weight;
      sum.longitude += (city.longitude ?? 0) * weight;
      sum.population += weight;
      sums.set(id ?? '', sum);
    }
  }
  for (const area of areas) {
    const sum = sums.get(area.id);
    if (!sum) continue;
    area.latitude = sum.latitude / sum.population;
    area.longitude = sum.longitude / sum.population;
    area.population ||= sum.population;
  }
}
