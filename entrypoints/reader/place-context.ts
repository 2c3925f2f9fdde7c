import type { PlaceEntity } from '@/lib/entities/entity';
import { routePartner } from '@/lib/entities/places/route-partner';
import type { PlaceContext } from '@/lib/messaging/entity-knowledge';
import type { Reading } from './session';

/** The other places of an article, the most mentioned first, and where a route leads that it names from this one. */
export function placeContext({ article, recognition }: Reading, placeId: string): PlaceContext {
  const mentions = recognition?.mentions ?? [];
  const counts = new Map<string, number>();
  for (const { entityId } of mentions) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  const others = (recognition?.entities ?? [])
    .filter((entity): entity is PlaceEntity => entity.kind === 'place' && entity.id !== placeId)
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return { others, routeTo: routePartner(article.text, mentions, placeId) };
}
