import type { PlaceEntity } from '@/lib/entities/entity';
import { unknownPlaceId } from '@/lib/entities/places/place-id';
import { type PlaceContext, resolvePlaces } from '@/lib/entities/places/resolve-places';
import type { ChosenPlace } from './choose-places';

/** The entity of each chosen place, in order; names that no gazetteer knows are places of their own. */
export function placeEntities(
  places: readonly ChosenPlace[],
  context: PlaceContext,
): PlaceEntity[] {
  const known = places.flatMap(({ candidate }) => candidate ?? []);
  const resolved = resolvePlaces(known, context);
  let next = 0;
  return places.map(({ candidate, start, end }) => {
    const entity = candidate && resolved[next++];
    return entity ?? unknownPlace(context.text.slice(start, end));
  });
}

function unknownPlace(name: string): PlaceEntity {
  return { kind: 'place', id: unknownPlaceId(name), name, ancestors: [] };
}
