import type { PersonEntity, PlaceEntity } from '@/lib/entities/entity';

/** What a reference work is asked for: a name, or the number under which another register keeps a place. */
export type Question =
  | { by: 'name'; name: string }
  /** `property` is Wikidata's for the register. */
  | { by: 'code'; register: string; property: string; code: string };

/** The question for an entity: places are asked for by number where they have one, which is certain; names may be borne by several. */
export function questionFor(entity: PersonEntity | PlaceEntity): Question {
  const { id, name } = entity;
  if (entity.kind === 'person') return { by: 'name', name };
  const geonames = /^gn:(\d+)$/.exec(id)?.[1];
  if (geonames) return { by: 'code', register: 'GeoNames', property: 'P1566', code: geonames };
  if (/^[A-Z]{2}$/.test(id))
    return { by: 'code', register: 'ISO 3166-1', property: 'P297', code: id };
  const subdivision = /^sub:([A-Z]{2}-[A-Z0-9]{1,3})$/.exec(id)?.[1];
  if (subdivision)
    return { by: 'code', register: 'ISO 3166-2', property: 'P300', code: subdivision };
  return { by: 'name', name };
}

/** The question as it is sent, for reading. */
export function questionInWords(question: Question): string {
  return question.by === 'name' ? question.name : `${question.register} ${question.code}`;
}
