import type { Entity, PersonEntity } from '@/lib/entities/entity';
import { compareNames } from '@/lib/entities/people/compare-names';
import type { FingerprintPerson } from '@/lib/event/event-fingerprint';
import { matchPeople } from '@/lib/event/terms/people-term';
import type { ReadReport } from './report';

/** Entity ids of one report -> ids that all compared reports share. */
export type Identities = Map<string, string>;

/** Organisations are named by words that translate; only their own names keep their sound. */
const SAME_ORGANISATION = 0.9;

/** Says for each report which of its people, places and organisations are the others' as well; the first report that names one lends its id. */
export function linkIdentities(reports: ReadReport[]): Identities[] {
  const known: { entity: Entity; identity: string }[] = [];
  return reports.map(({ recognition }, index) => {
    const identities: Identities = new Map();
    const people = matchedPeople(recognition.entities, known);
    for (const entity of recognition.entities) {
      const found =
        entity.kind === 'place'
          ? entity.id
          : entity.kind === 'person'
            ? people.get(entity.id)
            : known.find(({ entity: other }) => isSameOrganisation(entity, other))?.identity;
      identities.set(entity.id, found ?? `${index}:${entity.id}`);
    }
    for (const entity of recognition.entities) {
      const identity = identities.get(entity.id) ?? '';
      if (!known.some((one) => one.identity === identity)) known.push({ entity, identity });
    }
    return identities;
  });
}

function matchedPeople(
  entities: Entity[],
  known: { entity: Entity; identity: string }[],
): Map<string, string> {
  const mine = entities.filter(isPerson).map(toPrint);
  const theirs = known.flatMap(({ entity, identity }) =>
    isPerson(entity) ? [{ ...toPrint(entity), identity }] : [],
  );
  return new Map(
    matchPeople(mine, theirs).map(({ mine, theirs }) => [
      (mine as PersonPrint).id,
      (theirs as PersonPrint & { identity: string }).identity,
    ]),
  );
}

interface PersonPrint extends FingerprintPerson {
  id: string;
}

function isPerson(entity: Entity): entity is PersonEntity {
  return entity.kind === 'person';
}

function toPrint({ id, key, name }: PersonEntity): PersonPrint {
  return { id, key, name, weight: 1 };
}

function isSameOrganisation(a: Entity, b: Entity): boolean {
  if (a.kind !== 'organisation' || b.kind !== 'organisation') return false;
  return a.name === b.name || compareNames(a.name, b.name) >= SAME_ORGANISATION;
}
