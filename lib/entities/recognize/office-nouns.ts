import type { OfficeNoun } from '@/lib/entities/office/phrase-parts';
import type { Demonym } from '@/lib/entities/places/find-demonyms';
import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import type { ChosenPlace } from './choose-places';

/** Places, peoples, organisations and people as pieces that an office phrase may take in or end at. */
export function officeNouns(
  tokens: Tokens,
  places: readonly ChosenPlace[],
  isInflected: (place: ChosenPlace) => boolean,
  isTown: (place: ChosenPlace) => boolean,
  countryOf: (place: ChosenPlace) => string | undefined,
  demonyms: readonly Demonym[],
  tagged: readonly TaggedSpan[] | undefined,
): OfficeNoun[] {
  const nouns: OfficeNoun[] = [];
  for (const place of places) {
    const { from, to, candidate } = place;
    const country = countryOf(place);
    nouns.push({
      kind: 'place',
      from,
      to,
      name: candidate?.name ?? '',
      country,
      isInflected: isInflected(place),
      isTown: isTown(place),
    });
  }
  let token = 0;
  for (const { start, end, country } of demonyms) {
    while (token < tokens.count && (tokens.ends[token] ?? 0) <= start) token++;
    let to = token;
    while (to < tokens.count && (tokens.starts[to] ?? 0) < end) to++;
    if (country) nouns.push({ kind: 'demonym', from: token, to, name: country, country });
  }
  for (const { type, from, to, start, end } of tagged ?? []) {
    if (type !== 'organisation' && type !== 'person') continue;
    nouns.push({ kind: type, from, to, name: tokens.text.slice(start, end) });
  }
  return nouns;
}

/** Whether a place stands in another form than its own name; cases that are names themselves count, too ("Канады"). */
export function isInflectedPlace(
  { start, end, candidate }: ChosenPlace,
  text: string,
  language: string,
  gazetteer: Gazetteer,
): boolean {
  const row = candidate?.readings[0]?.place ?? -1;
  if (!candidate || row < 0) return false;
  const name = gazetteer.localNameOf(row, language);
  return candidate.inflected || (name !== undefined && text.slice(start, end) !== name);
}

/** Whether a place is no country or region, by its likeliest meaning; names that no gazetteer knows are towns, too. */
export function isTown({ candidate }: ChosenPlace, gazetteer: Gazetteer): boolean {
  const row = candidate?.readings[0]?.place ?? -1;
  return row < 0 || (gazetteer.classes[row] ?? PlaceClass.city) > PlaceClass.subdivision;
}

/** Whether a place is a country by its likeliest meaning. */
export function isCountry({ candidate }: ChosenPlace, gazetteer: Gazetteer): boolean {
  return gazetteer.classes[candidate?.readings[0]?.place ?? -1] === PlaceClass.country;
}

/** ISO 3166-1 code of the country that a place is or lies in, by its likeliest meaning before any context. */
export function likeliestCountry(place: ChosenPlace, gazetteer: Gazetteer): string | undefined {
  const row = place.candidate?.readings[0]?.place ?? -1;
  const country = row < 0 ? -1 : (gazetteer.countries[row] ?? -1);
  return country < 0 ? undefined : gazetteer.idOf(country);
}
