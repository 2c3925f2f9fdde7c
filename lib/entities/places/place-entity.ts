import type { PlaceEntity } from '@/lib/entities/entity';
import { type Gazetteer, PlaceClass } from './gazetteer';

/** A row of the gazetteer as an entity, under the name that the text gives it. */
export function placeEntity(gazetteer: Gazetteer, place: number, name: string): PlaceEntity {
  const latitude = gazetteer.latitudes[place];
  const longitude = gazetteer.longitudes[place];
  const country = gazetteer.countries[place] ?? -1;
  const isArea = gazetteer.classes[place] === PlaceClass.region;
  return {
    kind: 'place',
    id: gazetteer.idOf(place),
    name,
    country: country >= 0 ? gazetteer.idOf(country) : undefined,
    ancestors: ancestorsOf(gazetteer, place).map((ancestor) => gazetteer.idOf(ancestor)),
    latitude: Number.isNaN(latitude) ? undefined : latitude,
    longitude: Number.isNaN(longitude) ? undefined : longitude,
    population: isArea ? undefined : gazetteer.populations[place] || undefined,
  };
}

/** Rows of the places that contain a place, nearest first. */
export function ancestorsOf(gazetteer: Gazetteer, place: number): number[] {
  const around = [gazetteer.subdivisions[place] ?? -1, gazetteer.countries[place] ?? -1];
  return around.filter((ancestor) => ancestor >= 0 && ancestor !== place);
}

export function isWithin(gazetteer: Gazetteer, place: number, container: number): boolean {
  return ancestorsOf(gazetteer, place).includes(container);
}
