import type { PlaceEntity } from '@/lib/entities/entity';
import type { OfficeNoun } from '@/lib/entities/office/phrase-parts';
import type { Demonym } from '@/lib/entities/places/find-demonyms';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import type { ChosenPlace } from './choose-places';

/** Territory codes are two capital letters; other place ids carry a prefix. */
const TERRITORY = /^[A-Z]{2}$/;

/** Places, peoples and organisations as pieces that an office phrase may take in. */
export function officeNouns(
  tokens: Tokens,
  places: readonly ChosenPlace[],
  entities: readonly (PlaceEntity | undefined)[],
  demonyms: readonly Demonym[],
  tagged: readonly TaggedSpan[] | undefined,
): OfficeNoun[] {
  const nouns: OfficeNoun[] = [];
  for (const [index, { from, to, candidate }] of places.entries()) {
    const entity = entities[index];
    const country = entity && countryOf(entity);
    nouns.push({
      kind: 'place',
      from,
      to,
      name: entity?.name ?? '',
      ...(country && { country }),
      ...(candidate?.inflected && { isInflected: true }),
    });
  }
  let token = 0;
  for (const { start, end, country } of demonyms) {
    while (token < tokens.count && (tokens.ends[token] ?? 0) <= start) token++;
    let to = token;
    while (to < tokens.count && (tokens.starts[to] ?? 0) < end) to++;
    nouns.push({ kind: 'demonym', from: token, to, name: country, country });
  }
  for (const { type, from, to, start, end } of tagged ?? []) {
    if (type !== 'organisation') continue;
    nouns.push({ kind: 'organisation', from, to, name: tokens.text.slice(start, end) });
  }
  return nouns;
}

function countryOf(place: PlaceEntity): string | undefined {
  return place.country ?? (TERRITORY.test(place.id) ? place.id : undefined);
}
