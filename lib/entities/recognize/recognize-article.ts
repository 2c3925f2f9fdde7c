import type { Recognition } from '@/lib/entities/entity';
import { findOffices } from '@/lib/entities/office/find-offices';
import { assignOffices } from '@/lib/entities/people/assign-offices';
import { findDemonyms } from '@/lib/entities/places/find-demonyms';
import type { RecognizeInput, RecognizerData } from '@/lib/entities/recognize';
import { taggedSpans } from '@/lib/entities/tagger/spans';
import { articleTokens } from './article-tokens';
import { assemble } from './assemble';
import { choosePlaces } from './choose-places';
import { readingLanguage } from './language-of';
import { findPeople } from './name-clusters';
import { officeNouns } from './office-nouns';
import { placeEntities } from './place-entities';

/** All stages over one article: tokens, places, offices, people, who is who, who holds what. */
export function recognizeArticle(input: RecognizeInput, data: RecognizerData): Recognition {
  const { tokens, textStart } = articleTokens(input.title, input.text, input.language);
  const language = readingLanguage(input.language, tokens);
  const tagged = data.tagger && taggedSpans(tokens, data.tagger.tag(tokens, language));
  const demonyms = findDemonyms(tokens, language);
  const places = choosePlaces(tokens, language, data.gazetteer, demonyms, tagged);
  const entities = placeEntities(places, {
    text: tokens.text,
    language,
    gazetteer: data.gazetteer,
    demonyms,
    ...(input.outletCountry && { outletCountry: input.outletCountry }),
  });
  const reading = findOffices(
    tokens,
    language,
    officeNouns(tokens, places, entities, demonyms, tagged),
  );
  const people = findPeople(tokens, language, reading, tagged);
  const officials =
    reading && assignOffices(reading, people.names, people.clusters, input.outletCountry);
  return assemble({
    tokens,
    language,
    textStart,
    places,
    placeEntities: entities,
    people,
    ...(officials && { officials }),
    ...(tagged && { tagged }),
  });
}
