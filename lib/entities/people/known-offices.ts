import type { KnownOffice, PersonEntity, Recognition } from '@/lib/entities/entity';

/** An office that an earlier article gave somebody. */
export interface OfficeRecord extends KnownOffice {
  /** The holder's name as that article has it, and its key (./person-key). */
  name: string;
  key: string;
}

/** Where offices seen in earlier articles are kept. */
export interface OfficeMemory {
  /** What is recorded of people with any of these keys, or a part of one; at most a few hundred records. */
  recall(keys: readonly string[]): Promise<OfficeRecord[]>;
}

/** People of one article that are worth asking about: the first named ones. */
const MOST_PEOPLE = 40;
const DAY_MS = 86_400_000;
/** A report that much older than the record may be from before the office. */
const GRACE_MS = 31 * DAY_MS;

/** Keys of the people that an article names without an office. */
export function keysToRecall(recognition: Recognition): string[] {
  const keys = bareOfficials(recognition).map(({ key }) => key);
  return [...new Set(keys)].filter((key) => key !== '').slice(0, MOST_PEOPLE);
}

/**
 * The recognition with the offices that earlier articles gave people whom this one only names. An office needs a second
 * signal, its country or body in this article; it is left out where this article or a newer record contradicts it.
 * `publishedAt` is the article's ISO 8601 date.
 */
export function withKnownOffices(
  recognition: Recognition,
  records: readonly OfficeRecord[],
  publishedAt?: string,
): Recognition {
  if (records.length === 0) return recognition;
  const timely = records.filter((record) => !isTooNew(record, publishedAt));
  const signals = signalsOf(recognition);
  const entities = recognition.entities.map((entity) => {
    if (entity.kind !== 'person' || entity.offices.length > 0) return entity;
    const own = latestOf(recordsOf(entity, recognition, timely)).filter(
      ({ office }) => isSignalled(office, signals) && !isHeldHere(office, recognition),
    );
    return own.length === 0
      ? entity
      : {
          ...entity,
          knownOffices: own.map(({ office, asOf, source }) => ({ office, asOf, source })),
        };
  });
  return { ...recognition, entities };
}

function bareOfficials({ entities }: Recognition): PersonEntity[] {
  return entities.filter(
    (entity): entity is PersonEntity => entity.kind === 'person' && entity.offices.length === 0,
  );
}

function isTooNew({ asOf }: OfficeRecord, publishedAt: string | undefined): boolean {
  return publishedAt !== undefined && Date.parse(asOf) > Date.parse(publishedAt) + GRACE_MS;
}

/** Records of the same full name; for a bare surname those of one person only, whom nobody here shares it with. */
function recordsOf(
  person: PersonEntity,
  { entities }: Recognition,
  records: readonly OfficeRecord[],
): OfficeRecord[] {
  if (person.key.includes(' ')) return records.filter(({ key }) => key === person.key);
  const bearers = records.filter(({ key }) => key.split(' ').includes(person.key));
  const isOnePerson = new Set(bearers.map(({ key }) => key)).size === 1;
  const isSharedHere = entities.some(
    (other) =>
      other.kind === 'person' &&
      other.id !== person.id &&
      other.key.split(' ').includes(person.key),
  );
  return isOnePerson && !isSharedHere ? bearers : [];
}

/** Only what the latest report said: an older one may tell of an office that has ended. Offices that ended are none. */
function latestOf(records: readonly OfficeRecord[]): OfficeRecord[] {
  let latest = '';
  for (const { asOf } of records) if (asOf > latest) latest = asOf;
  return records.filter(({ asOf, office }) => asOf === latest && office.level !== 'former');
}

/** Countries and bodies that an article speaks of. */
function signalsOf({ entities }: Recognition): ReadonlySet<string> {
  const signals = new Set<string>();
  for (const entity of entities) {
    if (entity.kind === 'organisation') signals.add(entity.name.toLowerCase());
    if (entity.kind === 'place') signals.add(entity.country ?? entity.id);
    if (entity.kind !== 'person') continue;
    for (const { country, body } of entity.offices) {
      if (country) signals.add(country);
      if (body) signals.add(body.toLowerCase());
    }
  }
  return signals;
}

function isSignalled(office: KnownOffice['office'], signals: ReadonlySet<string>): boolean {
  const { country, body } = office;
  return (
    (country !== undefined && signals.has(country)) ||
    (body !== undefined && signals.has(body.toLowerCase()))
  );
}

/** Whether this article gives the same office to somebody: then it has passed on. */
function isHeldHere(office: KnownOffice['office'], { entities }: Recognition): boolean {
  return entities.some(
    (entity) =>
      entity.kind === 'person' &&
      entity.offices.some(
        (held) =>
          held.level !== 'former' &&
          held.role === office.role &&
          held.level === office.level &&
          held.portfolio === office.portfolio &&
          (held.country === undefined || held.country === office.country) &&
          held.body === office.body,
      ),
  );
}
