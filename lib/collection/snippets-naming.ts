import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import type { Snippet } from './snippet';

/** Snippets whose passage names a person (by the key of a full name, or a name spelt alike) or a place, newest first. */
export function snippetsNaming(snippets: Snippet[], entity: PersonEntity | PlaceEntity): Snippet[] {
  return snippets
    .filter(({ entities }) => entities.some((named) => isSame(named, entity)))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

function isSame(named: Snippet['entities'][number], entity: PersonEntity | PlaceEntity): boolean {
  if (named.kind === 'place') return named.id === entity.id;
  if (named.kind !== 'person' || entity.kind !== 'person') return false;
  const isFull = entity.key.includes(' ');
  return named.name === entity.name || (isFull && named.key === entity.key);
}
