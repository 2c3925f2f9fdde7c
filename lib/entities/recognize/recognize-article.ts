import type { Recognition } from '@/lib/entities/entity';
import { assignOffices } from '@/lib/entities/people/assign-offices';
import { findDemonyms } from '@/lib/entities/places/find-demonyms';
import { findPlaces } from '@/lib/entities/places/find-places';
import type { Gazetteer } from '@/lib/entities/places/gazetteer';
import type { RecognizeInput, RecognizerData } from '@/lib/entities/recognize';
import { placeCues } from '@/lib/entities/tagger/cues';
import { taggedSpans } from '@/lib/entities/tagger/spans';
import type { Tagger } from '@/lib/entities/tagger/tagger';
import { articleTokens } from './article-tokens';
import { assemble } from './assemble';
import { withCompoundNames } from './compound-names';
import { withoutEverydayNames } from './everyday-names';
import { findPlacesAndOffices } from './find-places-and-offices';
import type { OtherFindings, Tags } from './findings';
import { fuseTags } from './fuse-tags';
import { readingLanguage } from './language-of';
import { SURE } from './margins';
import { findPeople } from './name-clusters';
import { overlookedNames } from './overlooked-names';
import { splitTags } from './split-tags';

/** All stages over one article: tokens, places and offices, people, who is who, who holds what. */
export function recognizeArticle(input: RecognizeInput, data: RecognizerData): Recognition {
  const { outletCountry } = input;
  const { tokens, textStart } = articleTokens(input.title, input.text, input.language);
  const language = readingLanguage(input.language, tokens);
  const candidates = findPlaces(tokens, language, data.gazetteer);
  const demonyms = findDemonyms(tokens, language);
  const findings = { tokens, language, candidates, demonyms };
  const tags = data.tagger && tag(data.tagger, findings, data.gazetteer);
  const found = findPlacesAndOffices(findings, data.gazetteer, tags, outletCountry);
  const { reading } = found;
  const { places, entities, tagged } = tags
    ? withCompoundNames(found, tags.fused, reading?.phrases ?? [], findings)
    : { places: found.places, entities: found.entities, tagged: undefined };
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

/** The tagger sees what the gazetteer suspects, and is corrected by what is known. */
function tag(tagger: Tagger, findings: OtherFindings, gazetteer: Gazetteer): Tags {
  const { tokens, language, candidates } = findings;
  const cues = placeCues(tokens.count, candidates, gazetteer);
  const tagging = tagger.tag(tokens, language, cues);
  const { margins } = tagging;
  const evidence = { tokens, language, candidates, gazetteer, margins };
  const spans = splitTags(taggedSpans(tokens, tagging), evidence, SURE);
  const { fused, seen } = fuseTags(spans, findings, gazetteer);
  const overlooked = overlookedNames(tokens, tagging, language, tagger);
  const all = [...withoutEverydayNames(fused, findings, margins), ...overlooked];
  return { fused: all.sort((a, b) => a.start - b.start), seen, margins };
}
