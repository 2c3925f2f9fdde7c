import type { Span } from '@/lib/text';

export type EntityKind = 'person' | 'place' | 'organisation';

/** Level of an office; absent for the office itself. */
export type OfficeLevel = 'deputy' | 'acting' | 'former' | 'designate';

/** An office as a text words it. Decision 4 of the design. */
export interface Office {
  /** Language-neutral role id in English: 'minister', 'president', 'ambassador', 'spokesperson' … (lib/entities/office/roles). */
  role: string;
  level?: OfficeLevel;
  /** Language-neutral portfolio id in English: 'foreign affairs', 'defence' … */
  portfolio?: string;
  /** ISO 3166-1 alpha-2 of the country that is served. */
  country?: string;
  /** Where `country` was read: in the phrase itself, in an adjective, from the sentence, or from the outlet's country. */
  countryFrom?: 'phrase' | 'adjective' | 'context' | 'outlet';
  /** Body that is served when it is no country: 'European Union', 'NATO'. */
  body?: string;
  /** Of a firm, a club, an association or the like: no public office (decision 4 of the design). */
  isPrivate?: true;
  /** The wording, as it stands in the text. */
  text: string;
}

/** An office that an earlier article gave a person whom this one only names. */
export interface KnownOffice {
  office: Omit<Office, 'text' | 'countryFrom'>;
  /** ISO 8601: when that article was published, or else read. */
  asOf: string;
  /** Address of that article. */
  source: string;
}

export interface PersonEntity {
  kind: 'person';
  /** Unique within one recognition. */
  id: string;
  /** Fullest form of the name in the text. */
  name: string;
  /** Transliteration-proof key of the name; equal keys need a second signal (lib/entities/people/person-key). */
  key: string;
  /** Offices that this text gives, most specific first; empty for people who are no officials. */
  offices: Office[];
  /** What earlier articles gave, where this one gives nothing and does not contradict; never empty. */
  knownOffices?: KnownOffice[];
}

export interface PlaceEntity {
  kind: 'place';
  /** CLDR territory code ('AZ'), GeoNames id ('gn:587084') or curated id ('px:karabakh'). Also the entity id. */
  id: string;
  /** Name as first met in the text, uninflected where known. */
  name: string;
  /** ISO 3166-1 alpha-2, when the place lies in one country. */
  country?: string;
  /** Ids of the places that contain it, nearest first. */
  ancestors: string[];
  /** Degrees, WGS 84. */
  latitude?: number;
  longitude?: number;
  population?: number;
}

export interface OrganisationEntity {
  kind: 'organisation';
  id: string;
  name: string;
}

export type Entity = PersonEntity | PlaceEntity | OrganisationEntity;

/** One occurrence of an entity; `start`/`end` are UTF-16 offsets into the recognised text, end exclusive. */
export interface Mention extends Span {
  kind: EntityKind;
  entityId: string;
}

/** One occurrence of an office phrase, with the person that holds it when the text says so. */
export interface OfficeMention extends Span {
  office: Office;
  /** Entity id of the holder. */
  holderId?: string;
}

/** What was found in a title and a text. Serialisable. */
export interface Recognition {
  entities: Entity[];
  /** Ordered by start, not overlapping. */
  mentions: Mention[];
  offices: OfficeMention[];
  /** The same for the title; offsets into the title. */
  titleMentions: Mention[];
}

/** An office of a state, a party, a church, a court …: all but those of firms and clubs (decision 4 of the design). */
function isPublicOffice({ role, isPrivate }: Pick<Office, 'role' | 'isPrivate'>): boolean {
  return role !== 'chief executive' && !isPrivate;
}

/** A person with a public office that this text gives, or that earlier ones gave. */
export function isKnownOfficial(entity: Entity): entity is PersonEntity {
  if (entity.kind !== 'person') return false;
  const known = entity.knownOffices?.map(({ office }) => office) ?? [];
  return [...entity.offices, ...known].some(isPublicOffice);
}

/** A person with a public office that this text gives. */
export function isOfficial(entity: Entity): entity is PersonEntity {
  return entity.kind === 'person' && entity.offices.some(isPublicOffice);
}
