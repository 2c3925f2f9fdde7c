import type { OfficePhrase } from '@/lib/entities/office/find-offices';
import type { Part, PhraseParts } from '@/lib/entities/office/phrase-parts';
import type { PersonCluster } from './coreference';
import type { NameTokens } from './name-beside';

/** Offices that make whoever holds them the head of a government or state, one person at a time. */
const HIGHEST = new Set(
  'president|prime minister|chancellor|head of state|head of government'.split('|'),
);
const OWN_BODIES = new Set(['government', 'presidential administration']);
const JOINT = /^(?:['’]s?|[-‐‑]|的|の)$/;

/** Offices of states and their governments: where they are spoken of, "the president" is no club's. */
const OF_STATES = new Set(
  (
    'minister|state secretary|member of parliament|senator|ambassador|envoy|attorney general|prosecutor|judge|commissioner|' +
    'spokesperson|chief of staff|general|governor'
  ).split('|'),
);
/** Whom a text names so often it speaks of, and not only in passing. */
const MENTIONS_OF_RENOWNED = 3;
/** Characters from a title to the name of whoever has it: what is farther is another story. */
const REACH = 800;
/** Between the parts of a name; Chinese names have none. */
const BETWEEN_PARTS = /[\s·・＝=-]/;
const HAN = /\p{Script=Han}/u;

/** Who is who in a text, as `linkRulers` needs it. */
export interface NamedPeople {
  names: readonly NameTokens[];
  clusters: readonly PersonCluster[];
  clusterOf: ReadonlyMap<number, number>;
}

/**
 * "The president", where nobody is named as one: whose government is spoken of ("the Rowe administration"), else the only
 * person whom the text takes for known, by a bare surname from the first mention on. Adds to `holders`; leaves open what
 * the text leaves open.
 */
export function linkRulers(
  phrases: readonly OfficePhrase[],
  holders: Map<OfficePhrase, number>,
  chart: PhraseParts,
  people: NamedPeople,
): void {
  const open = phrases.filter((phrase) => !holders.has(phrase) && isRulers(phrase));
  if (open.length === 0) return;
  const taken = new Set(holders.values());
  const isHeld = phrases.some(
    (phrase) => holders.has(phrase) && HIGHEST.has(phrase.office.role) && !phrase.office.level,
  );
  const ruler = isHeld ? undefined : onlyOf(governing(people, chart), taken);
  for (const phrase of open) {
    if (ruler !== undefined && isBareHighest(phrase)) holders.set(phrase, ruler);
  }
  const renowned = onlyOf(renownedOf(people, chart), taken);
  for (const phrase of open) {
    const { country } = phrase.office;
    if (renowned === undefined || holders.has(phrase)) continue;
    if (isHeldByOther(phrase, phrases, holders, renowned)) continue;
    if (!isNear(phrase, renowned, people, chart)) continue;
    if (country || speaksOfState(phrases)) holders.set(phrase, renowned);
  }
}

/** Whether a person is named a few sentences from an office. */
function isNear(
  { start, end }: OfficePhrase,
  person: number,
  { names, clusters }: NamedPeople,
  { tokens }: PhraseParts,
): boolean {
  return (clusters[person]?.mentions ?? []).some((mention) => {
    const at = tokens.starts[names[mention]?.from ?? -1];
    return at !== undefined && at < end + REACH && at > start - REACH;
  });
}

function onlyOf(found: ReadonlySet<number>, taken: ReadonlySet<number>): number | undefined {
  const free = [...found].filter((cluster) => !taken.has(cluster));
  return free.length === 1 ? free[0] : undefined;
}

/** One person at a time rules a state: "the president", "the leader of Sudan", but not "a leader". */
function isRulers({ office, isPlural, isNew, isWeak, isVacant }: OfficePhrase): boolean {
  if (isPlural || isNew || isWeak || isVacant || office.level || office.body) return false;
  return HIGHEST.has(office.role) || (office.role === 'leader' && office.country !== undefined);
}

function isBareHighest({ office }: OfficePhrase): boolean {
  return HIGHEST.has(office.role) && !office.country;
}

/** Clusters of those whose governments or advisers the text speaks of. */
function governing({ names, clusterOf }: NamedPeople, chart: PhraseParts): Set<number> {
  const found = new Set<number>();
  for (const [index, name] of names.entries()) {
    const cluster = clusterOf.get(index);
    if (cluster !== undefined && hasGovernment(name, chart)) found.add(cluster);
  }
  return found;
}

/** Clusters of those whom the text introduces by a surname alone. */
function renownedOf({ names, clusters }: NamedPeople, chart: PhraseParts): Set<number> {
  const { text, starts, ends } = chart.tokens;
  const found = new Set<number>();
  for (const [cluster, { mentions }] of clusters.entries()) {
    const first = names[mentions[0] ?? -1];
    if (!first || mentions.length < MENTIONS_OF_RENOWNED) continue;
    const name = text.slice(starts[first.from], ends[first.to - 1]);
    if (!BETWEEN_PARTS.test(name) && !HAN.test(name)) found.add(cluster);
  }
  return found;
}

/** Whether somebody else is said to be this before, or to rule the same country. */
function isHeldByOther(
  { office, from }: OfficePhrase,
  phrases: readonly OfficePhrase[],
  holders: ReadonlyMap<OfficePhrase, number>,
  own: number,
): boolean {
  return phrases.some((other) => {
    const holder = holders.get(other);
    const { role, level, country } = other.office;
    if (holder === undefined || holder === own || level) return false;
    if (other.from > from && !country) return false;
    const isSameCountry = country === office.country;
    if (role === office.role) return isSameCountry || !country || !office.country;
    return HIGHEST.has(role) && country !== undefined && isSameCountry;
  });
}

function speaksOfState(phrases: readonly OfficePhrase[]): boolean {
  return phrases.some(({ office }) => OF_STATES.has(office.role));
}

/** Whether a government, or advisers, are said to be somebody's: beside the name, or joined to it by a link. */
function hasGovernment({ from, to }: NameTokens, chart: PhraseParts): boolean {
  const behind = JOINT.test(chart.word(to)) ? to + 1 : to;
  if (!starts(behind, chart) && chart.startingAt(behind).some(isOwn)) return true;
  if (starts(from, chart)) return false;
  if (chart.endingAt(from).some(isOwn)) return true;
  const link = chart.endingAt(from).find(({ kind }) => kind === 'link');
  return link !== undefined && !starts(link.from, chart) && chart.endingAt(link.from).some(isOwn);
}

function isOwn({ kind, entry }: Part): boolean {
  if (kind === 'body') return OWN_BODIES.has(entry?.body ?? '');
  return kind === 'role' && entry?.role === 'adviser';
}

function starts(token: number, chart: PhraseParts): boolean {
  return chart.tokens.sentenceStarts[token] === 1;
}
