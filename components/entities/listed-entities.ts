import {
  isKnownOfficial,
  type PersonEntity,
  type PlaceEntity,
  type Recognition,
} from '@/lib/entities/entity';

export interface Listed<E> {
  entity: E;
  /** Mentions in the article's text; the title is not counted, for nobody can jump to it by mark. */
  count: number;
}

export interface ListedEntities {
  officials: Listed<PersonEntity>[];
  places: Listed<PlaceEntity>[];
}

/** What the page marks: officials and places with their number of mentions, the most mentioned first, then in order of appearance. */
export function listEntities(recognition: Recognition): ListedEntities {
  const counts = new Map<string, number>();
  for (const { entityId } of recognition.mentions) {
    counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  }
  const order = [...counts.keys()];
  const listed = <E extends { id: string }>(entities: E[]): Listed<E>[] =>
    entities
      .map((entity) => ({ entity, count: counts.get(entity.id) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || order.indexOf(a.entity.id) - order.indexOf(b.entity.id));
  return {
    officials: listed(recognition.entities.filter(isKnownOfficial)),
    places: listed(
      recognition.entities.filter((entity): entity is PlaceEntity => entity.kind === 'place'),
    ),
  };
}
