import type { Recognition } from '@/lib/entities/entity';
import { assignOffices } from '@/lib/entities/people/assign-offices';
import type { RecognizeInput, RecognizerData } from '@/lib/entities/recognize';
import { taggedSpans } from '@/lib/entities/tagger/spans';
import { articleTokens } from './article-tokens';
import { assemble } from './assemble';
import { findPlacesAndOffices } from './find-places-and-offices';
import { readingLanguage } from './language-of';
import { findPeople } from './name-clusters';

/** All stages over one article: tokens, places and offices, people, who is who, who holds what. */
export function recognizeArticle(input: RecognizeInput, data: RecognizerData): Recognition {
  const { outletCountry } = input;
  const { tokens, textStart } = articleTokens(input.title, input.text, input.language);
  const language = readingLanguage(input.language, tokens);
  const tagged = data.tagger && taggedSpans(tokens, data.tagger.tag(tokens, language));
  const { places, entities, reading } = findPlacesAndOffices(
    tokens,
    language,
    data.gazetteer,
    tagged,
    outletCountry,
  );
  const people = findPeople(tokens, language, reading, tagged);
  const officials = reading && assignOffices(reading, people.names, people.clusters, outletCountry);
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
