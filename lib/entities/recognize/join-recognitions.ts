import type { Entity, Office, PersonEntity, Recognition } from '@/lib/entities/entity';

/** A slice of a text, from a UTF-16 offset on, and what was found in it. */
export interface ReadSlice {
  start: number;
  recognition: Recognition;
}

/** What was found in the slices of a text, as if in one: offsets into the whole, a person once. */
export function joinRecognitions(slices: readonly ReadSlice[]): Recognition {
  const joined: Recognition = { entities: [], mentions: [], offices: [], titleMentions: [] };
  const known = new Map<string, Entity>();
  for (const { start, recognition } of slices) {
    const ids = new Map<string, string>();
    for (const entity of recognition.entities) ids.set(entity.id, add(entity, known));
    const idOf = (id: string): string => ids.get(id) ?? id;
    const shifted = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    });
    for (const mention of recognition.mentions) {
      joined.mentions.push({ ...shifted(mention), entityId: idOf(mention.entityId) });
    }
    for (const { holderId, ...office } of recognition.offices) {
      joined.offices.push({ ...shifted(office), ...(holderId && { holderId: idOf(holderId) }) });
    }
    for (const mention of recognition.titleMentions) {
      joined.titleMentions.push({ ...mention, entityId: idOf(mention.entityId) });
    }
  }
  return { ...joined, entities: [...known.values()] };
}

/** The id under which an entity is known in the whole. */
function add(entity: Entity, known: Map<string, Entity>): string {
  if (entity.kind !== 'person') {
    if (!known.has(entity.id)) known.set(entity.id, entity);
    return entity.id;
  }
  const same = samePerson(entity, known);
  const id = same?.id ?? `p${known.size + 1}`;
  const fuller = same && wordsOf(same.key) >= wordsOf(entity.key) ? same : entity;
  const offices = [...(same?.offices ?? []), ...entity.offices];
  known.set(id, { ...fuller, id, offices: distinct(offices) });
  return id;
}

/** By the same key, or by a bare surname that one person bears. */
function samePerson(
  person: PersonEntity,
  known: ReadonlyMap<string, Entity>,
): PersonEntity | undefined {
  const people = [...known.values()].filter((entity) => entity.kind === 'person');
  const exact = people.find(({ key }) => key === person.key);
  if (exact) return exact;
  const bearers = people.filter(
    ({ key }) => isPartOf(key, person.key) || isPartOf(person.key, key),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

function isPartOf(part: string, key: string): boolean {
  return wordsOf(part) === 1 && key.split(' ').includes(part);
}

function wordsOf(key: string): number {
  return key.split(' ').length;
}

function distinct(offices: readonly Office[]): Office[] {
  const found = new Map<string, Office>();
  for (const office of offices) {
    const { role, level, portfolio, country, body } = office;
    const key = [role, level, portfolio, country, body].join('|');
    if (!found.has(key)) found.set(key, office);
  }
  return [...found.values()];
}
