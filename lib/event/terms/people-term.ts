import { compareNames } from '@/lib/entities/people/compare-names';
import { type EventBackground, personRarity } from '@/lib/event/background';
import type { EventFingerprint, FingerprintPerson } from '@/lib/event/event-fingerprint';
import { type Shared, saturate, type Term } from './term';

/** Below this two spellings are two people. */
const SAME_NAME = 0.78;
/** Names with one key agree, short of being spelt alike. */
const SAME_KEY = 0.95;
/** Sounds at the beginning of a part of the name that two spellings of it share. */
const BEGINNING = 2;
const SOUNDS_LEFT_OUT = 2;
/** From this salience on a person is certainly one of those whom the report is about. */
const CENTRAL = 0.35;

interface PersonMatch {
  mine: FingerprintPerson;
  theirs: FingerprintPerson;
  /** Agreement of the names, 0..1. */
  name: number;
}

/** Who: shared people by rarity and salience, their offices, and central people whom the other side does not know. */
export function peopleTerm(
  a: EventFingerprint,
  b: EventFingerprint,
  background: EventBackground,
): Term {
  if (a.people.length === 0 || b.people.length === 0) return { features: {}, shared: [] };
  const matches = matchPeople(a.people, b.people);
  const shared: Shared[] = matches.map(({ mine, theirs, name }) => ({
    kind: 'person',
    label: mine.name,
    otherLabel: theirs.name,
    strength: name * Math.sqrt(mine.weight * theirs.weight) * personRarity(background, mine.key),
  }));
  const strength = shared.reduce((sum, { strength }) => sum + strength, 0);
  return {
    features: {
      sharedPeople: saturate(strength),
      peopleOverlap: overlap(matches, a, b, background),
      sameOffices: saturate(matches.filter(officesAgree).length),
      clashingOffices: saturate(matches.filter(officesClash).length),
      otherHolders: saturate(otherHolders(a, b, matches)),
      strangers: matches.length === 0 ? Math.min(centre(a), centre(b)) : 0,
    },
    shared,
  };
}

/** Best partner for each person, greedily; name comparison is costly, so only keys with a common beginning are compared. */
export function matchPeople(mine: FingerprintPerson[], theirs: FingerprintPerson[]): PersonMatch[] {
  const pairs: PersonMatch[] = [];
  const keys = theirs.map(({ key }) => key.split(' '));
  for (const person of mine) {
    const key = person.key.split(' ');
    for (const [index, other] of theirs.entries()) {
      const name = nameAgreement(person, key, other, keys[index] ?? []);
      if (name >= SAME_NAME) pairs.push({ mine: person, theirs: other, name });
    }
  }
  pairs.sort((x, y) => y.name - x.name || y.mine.weight - x.mine.weight);
  const taken = new Set<FingerprintPerson>();
  return pairs.filter((pair) => {
    if (taken.has(pair.mine) || taken.has(pair.theirs)) return false;
    taken.add(pair.mine).add(pair.theirs);
    return true;
  });
}

function nameAgreement(
  a: FingerprintPerson,
  keyOfA: string[],
  b: FingerprintPerson,
  keyOfB: string[],
): number {
  if (a.name === b.name) return 1;
  if (a.key === b.key) return SAME_KEY;
  const isPlausible = keyOfA.some((part) => keyOfB.some((other) => mayBeOne(part, other)));
  return isPlausible ? compareNames(a.name, b.name) : 0;
}

/** Two parts of names that may be spellings of one: comparing sound by sound costs a hundred times more. */
function mayBeOne(a: string, b: string): boolean {
  return (
    a.length >= BEGINNING &&
    Math.abs(a.length - b.length) <= SOUNDS_LEFT_OUT &&
    ofOneLiquid(b).startsWith(ofOneLiquid(a.slice(0, BEGINNING)))
  );
}

/** Chinese and Japanese spellings hardly tell r from l. */
function ofOneLiquid(part: string): string {
  return part.replaceAll('R', 'L');
}

function overlap(
  matches: PersonMatch[],
  a: EventFingerprint,
  b: EventFingerprint,
  background: EventBackground,
): number {
  const mass = (people: FingerprintPerson[]): number =>
    people.reduce((sum, { key, weight }) => sum + weight * personRarity(background, key), 0);
  const common = matches.reduce(
    (sum, { mine, theirs, name }) =>
      sum + name * Math.min(mine.weight, theirs.weight) * personRarity(background, mine.key),
    0,
  );
  const smaller = Math.min(mass(a.people), mass(b.people));
  return smaller > 0 ? Math.min(1, common / smaller) : 0;
}

function officesAgree({ mine, theirs }: Pick<PersonMatch, 'mine' | 'theirs'>): boolean {
  const [a, b] = [mine.office, theirs.office];
  return !!a && !!b && a.role === b.role && a.country === b.country && a.portfolio === b.portfolio;
}

/** Offices of a named country that one person holds here and another there: another time, or another meeting. */
function otherHolders(a: EventFingerprint, b: EventFingerprint, matches: PersonMatch[]): number {
  const matched = new Set(matches.flatMap(({ mine, theirs }) => [mine, theirs]));
  const left = (people: FingerprintPerson[]): FingerprintPerson[] =>
    people.filter((person) => person.office?.country && !matched.has(person));
  const others = left(b.people);
  return left(a.people).filter((mine) =>
    others.some(
      (theirs) => mine.office?.level === theirs.office?.level && officesAgree({ mine, theirs }),
    ),
  ).length;
}

function officesClash({ mine, theirs }: PersonMatch): boolean {
  const [a, b] = [mine.office, theirs.office];
  return !!a?.country && !!b?.country && a.country !== b.country;
}

/** How surely the report is about somebody, 0..1. */
function centre({ people }: EventFingerprint): number {
  return Math.min(1, Math.max(...people.map(({ weight }) => weight)) / CENTRAL);
}
