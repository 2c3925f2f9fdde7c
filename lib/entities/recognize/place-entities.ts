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
    return entity ?? unknownPlace(context.text.slice(start, end), context.language);
  });
}

/** Turkish writes a name's ending behind an apostrophe, so that it can be told from the name without knowing the name. */
const ENDING: Record<string, RegExp> = { tr: /['’]\p{L}{1,7}$/u, az: /['’]\p{L}{1,7}$/u };

function unknownPlace(written: string, language: string): PlaceEntity {
  const ending = ENDING[language];
  const name = ending ? written.replace(ending, '') : written;
  return { kind: 'place', id: unknownPlaceId(name), name, ancestors: [] };
}
