import { type Gazetteer, PlaceClass } from './gazetteer';
import { placeName } from './place-names';

export interface PlaceName {
  name: string;
  /** BCP 47 primary subtags of the languages that call it so. */
  languages: string[];
}

export interface PlaceProfile {
  /** In some languages, those of one name together; its own or its English name where the gazetteer knows no other. */
  names: PlaceName[];
  isCapital: boolean;
}

/** What the gazetteer says of a place for people who read some languages; undefined for an unknown id. */
export function profilePlace(
  gazetteer: Gazetteer,
  id: string,
  languages: readonly string[],
): PlaceProfile | undefined {
  const row = gazetteer.indexOf(id);
  if (row < 0) return undefined;
  const byName = new Map<string, string[]>();
  for (const language of languages) {
    const name = placeName(gazetteer, id, language);
    if (name) byName.set(name, [...(byName.get(name) ?? []), language]);
  }
  return {
    names: Array.from(byName, ([name, inLanguages]) => ({ name, languages: inLanguages })),
    isCapital: gazetteer.classes[row] === PlaceClass.capital,
  };
}
