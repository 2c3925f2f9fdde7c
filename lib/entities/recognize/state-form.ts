import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import type { Tokens } from '@/lib/entities/tokens';
import type { ChosenPlace } from './choose-places';

/** "Republic of Uzbekistan" names Uzbekistan: the form of the state is no part of the name. */
export function withoutStateForm(
  place: ChosenPlace,
  tokens: Tokens,
  language: string,
  gazetteer: Gazetteer,
): ChosenPlace {
  const { candidate } = place;
  const row = candidate?.readings[0]?.place ?? -1;
  if (!candidate || row < 0 || gazetteer.classes[row] !== PlaceClass.country) return place;
  const text = tokens.text.slice(place.start, place.end);
  const name = gazetteer.localNameOf(row, language) ?? gazetteer.nameOf(row);
  if (!text.endsWith(` ${name}`)) return place;
  const start = place.end - name.length;
  let from = place.from;
  while (from < place.to && (tokens.starts[from] ?? 0) < start) from++;
  const { end, to } = place;
  return { start, end, from, to, candidate: { ...candidate, name } };
}
