import type { Gazetteer } from './gazetteer';

/** Name of a place in a language for showing; its own or its English name where the gazetteer knows none. Undefined for an unknown id. */
export function placeName(gazetteer: Gazetteer, id: string, language: string): string | undefined {
  const place = gazetteer.indexOf(id);
  if (place < 0) return undefined;
  return gazetteer.localNameOf(place, language) ?? gazetteer.nameOf(place);
}
