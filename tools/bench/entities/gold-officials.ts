import type { GoldSpan, MarkedItem } from './marked-item';
import type { OfficeHeads } from './office-heads';

/** A person with an office as a set has it: any of the name spans with any of the office spans. */
export interface GoldOfficial {
  names: GoldSpan[];
  offices: GoldSpan[];
  /** Counts for recall; all count for precision. */
  isRequired: boolean;
}

/** Words between a name and a job that are still taken to belong together in sets without links. */
const NEAR = 3;

/** The pairs of a set, by whatever way it links them; undefined when it marks no offices at all. */
export function goldOfficials(item: MarkedItem, heads: OfficeHeads): GoldOfficial[] | undefined {
  const offices = item.spans.filter(({ type }) => type === 'POS');
  const people = item.spans.filter(({ type }) => type === 'PER');
  const counts = (span: GoldSpan): boolean =>
    heads(item.text.slice(span.start, span.end), item.lang);
  if (item.src === 'ntrex-news') return byPerson(people, offices);
  if (item.src === 'wp-current-events') return besideNames(item, people, offices);
  if (item.src === 'nerel') return byRelation(item, counts);
  if (item.src.startsWith('factrueval')) return byFact(item, people, offices, counts);
  return nearby(item, people, offices, counts);
}

function byPerson(people: GoldSpan[], offices: GoldSpan[]): GoldOfficial[] {
  const ids = new Set(offices.map(({ of }) => of).filter((id) => id !== undefined));
  return [...ids].map((id) => {
    const own = offices.filter(({ of }) => of === id);
    return {
      names: people.filter(({ person }) => person === id),
      offices: own,
      isRequired: own.some(({ raw }) => raw === 'office'),
    };
  });
}

function besideNames(item: MarkedItem, people: GoldSpan[], offices: GoldSpan[]): GoldOfficial[] {
  return people
    .filter(({ office }) => office !== undefined)
    .map((person) => ({
      names: [person],
      offices: offices.filter((office) => wordsBetween(item.text, person, office) <= NEAR),
      isRequired: true,
    }))
    .filter(({ offices: own }) => own.length > 0);
}

function byRelation(item: MarkedItem, counts: (span: GoldSpan) => boolean): GoldOfficial[] {
  const byId = new Map(item.spans.map((span) => [span.id, span]));
  return item.relations.flatMap(([kind, person, office]) => {
    const name = byId.get(person);
    const job = byId.get(office);
    if (kind !== 'WORKS_AS' || !name || !job) return [];
    return [{ names: [name], offices: [job], isRequired: counts(job) }];
  });
}

function byFact(
  item: MarkedItem,
  people: GoldSpan[],
  offices: GoldSpan[],
  counts: (span: GoldSpan) => boolean,
): GoldOfficial[] {
  return item.facts.flatMap((fact) => {
    const values = Object.entries(fact);
    const who =
      values
        .find(([role]) => role.startsWith('Who'))?.[1]
        .split(' ')
        .slice(2) ?? [];
    const spanIds = values
      .filter(([role]) => role.startsWith('Position'))
      .map(([, value]) => value.split(' ')[1]);
    const own = offices.filter(({ id }) => spanIds.includes(id));
    const names = people.filter((person) => isNamed(item.text, person, who));
    if (own.length === 0 || names.length === 0) return [];
    return [{ names, offices: own, isRequired: own.some(counts) }];
  });
}

/** Inflected forms share their first letters with the name in the fact. */
function isNamed(text: string, span: GoldSpan, name: readonly string[]): boolean {
  const words = text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[\s-]+/);
  return name.some((part) => {
    const stem = part.toLowerCase().slice(0, Math.max(3, part.length - 2));
    return words.some((word) => word.startsWith(stem));
  });
}

function nearby(
  item: MarkedItem,
  people: GoldSpan[],
  offices: GoldSpan[],
  counts: (span: GoldSpan) => boolean,
): GoldOfficial[] {
  return people.flatMap((person) =>
    offices
      .filter((office) => wordsBetween(item.text, person, office) <= NEAR)
      .map((office) => ({ names: [person], offices: [office], isRequired: counts(office) })),
  );
}

function wordsBetween(text: string, a: GoldSpan, b: GoldSpan): number {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (second.start < first.end) return Number.POSITIVE_INFINITY;
  const between = text.slice(first.end, second.start);
  return between.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).length;
}
