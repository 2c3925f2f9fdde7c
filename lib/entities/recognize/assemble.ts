import type {
  Entity,
  Mention,
  OfficeMention,
  OrganisationEntity,
  PersonEntity,
  PlaceEntity,
  Recognition,
} from '@/lib/entities/entity';
import type { Officials } from '@/lib/entities/people/assign-offices';
import { personKey } from '@/lib/entities/people/person-key';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import type { Tokens } from '@/lib/entities/tokens';
import { splitAtTitle, withoutOverlaps } from './article-tokens';
import type { ChosenPlace } from './choose-places';
import type { People } from './name-clusters';

/** Everything that the stages found, with offsets into title and text as one. */
export interface Findings {
  tokens: Tokens;
  language: string;
  textStart: number;
  places: readonly ChosenPlace[];
  placeEntities: readonly PlaceEntity[];
  people: People;
  officials?: Officials;
  tagged?: readonly TaggedSpan[];
}

/** Gives people, organisations and places their mentions, people first where names overlap. */
export function assemble(findings: Findings): Recognition {
  const people: Entity[] = personEntities(findings);
  const mentions: Mention[] = [];
  findings.people.clusters.forEach(({ mentions: names }, cluster) => {
    const entityId = people[cluster]?.id ?? '';
    for (const name of names) {
      const span = findings.people.names[name];
      if (span) mentions.push({ kind: 'person', entityId, start: span.start, end: span.end });
    }
  });
  const organisations = new Map<string, OrganisationEntity>();
  for (const span of findings.tagged ?? []) {
    if (span.type !== 'organisation') continue;
    const entity = organisation(findings.tokens.text.slice(span.start, span.end));
    if (!organisations.has(entity.id)) organisations.set(entity.id, entity);
    mentions.push({ kind: 'organisation', entityId: entity.id, start: span.start, end: span.end });
  }
  findings.places.forEach(({ start, end }, index) => {
    const entityId = findings.placeEntities[index]?.id;
    if (entityId) mentions.push({ kind: 'place', entityId, start, end });
  });
  const kept = withoutOverlaps(mentions);
  const { inTitle, inText } = splitAtTitle(kept, findings.textStart);
  const places = firstOfEach(findings.placeEntities);
  const all = people.concat(Array.from(organisations.values()), places);
  const used = new Set(kept.map(({ entityId }) => entityId));
  return {
    entities: all.filter(({ id }) => used.has(id)),
    mentions: inText,
    offices: splitAtTitle(officeMentions(findings, people), findings.textStart).inText,
    titleMentions: inTitle,
  };
}

function personEntities({ people, officials, language }: Findings): PersonEntity[] {
  return people.clusters.map(({ name }, index) => ({
    kind: 'person',
    id: `p${index + 1}`,
    name,
    key: personKey(name, language),
    offices: officials?.offices[index] ?? [],
  }));
}

function organisation(name: string): OrganisationEntity {
  return { kind: 'organisation', id: `o:${name.toLowerCase()}`, name };
}

function firstOfEach(places: readonly PlaceEntity[]): PlaceEntity[] {
  const byId = new Map<string, PlaceEntity>();
  for (const place of places) if (!byId.has(place.id)) byId.set(place.id, place);
  return Array.from(byId.values());
}

function officeMentions({ officials }: Findings, people: readonly Entity[]): OfficeMention[] {
  return (officials?.phrases ?? []).map((phrase) => {
    const holder = people[officials?.holders.get(phrase) ?? -1];
    const { start, end, office } = phrase;
    return { start, end, office, ...(holder && { holderId: holder.id }) };
  });
}
