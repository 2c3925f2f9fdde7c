import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';
import { compareNames } from '@/lib/entities/people/compare-names';
import type { Snippet } from './snippet';

/** As where two reports are compared: below this two spellings are two people. */
const SAME_NAME = 0.78;

/** Snippets whose passage names a person (under any spelling of a full name) or a place, newest first. */
export function snippetsNaming(snippets: Snippet[], entity: PersonEntity | PlaceEntity): Snippet[] {
  return snippets
    .filter(({ entities }) => entities.some((named) => isSame(named, entity)))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

function isSame(named: Snippet['entities'][number], entity: PersonEntity | PlaceEntity): boolean {
  if (named.kind === 'place') return named.id === entity.id;
  if (named.kind !== 'person' || entity.kind !== 'person') return false;
  if (named.name === entity.name) return true;
  const areFull = named.key.includes(' ') && entity.key.includes(' ');
  return areFull && compareNames(named.name, entity.name) >= SAME_NAME;
}
