import type { Office } from '@/lib/entities/entity';
import type { OfficePhrase } from '@/lib/entities/office/find-offices';

/** Tokens in which a title may stand for somebody who is named later: headline and lead. */
const LEAD = 80;

/** "The deputy minister", with no name: whoever alone holds such an office in this text. Adds to `holders`. */
export function linkBareTitles(
  phrases: readonly OfficePhrase[],
  holders: Map<OfficePhrase, number>,
): void {
  const held = heldOffices(phrases, holders);
  for (const phrase of phrases) {
    if (holders.has(phrase) || !speaksOfOneAgain(phrase)) continue;
    const fitting = new Set<number>();
    let role = '';
    for (const { office, by, from } of heldUnder(phrase.office, held)) {
      if (from > phrase.from && phrase.from > LEAD) continue;
      if (!mayBeMeant(phrase.office, office)) continue;
      for (const holder of by) fitting.add(holder);
      role = office.role;
      if (fitting.size > 1) break;
    }
    const [only] = fitting;
    if (fitting.size > 1 || only === undefined) continue;
    holders.set(phrase, only);
    phrase.office.role = role;
  }
}

/** Titles that many people in a text may have: one of them without a name is anybody. */
const TITLES_OF_MANY = new Set('official member diplomat representative officer'.split(' '));

/** Roles of those who are heads of state, whatever their title. */
const HEADS_OF_STATE = 'president|king|queen|emperor|emir|sultan|head of state'.split('|');
/** Roles of so many bodies that a country does not tell them apart. */
const OF_ANY_BODY = new Set('head chair director secretary'.split(' '));

/** Who holds such an office; "the head of state" is the president, too. */
function heldUnder({ role }: Office, held: ReadonlyMap<string, HeldOffice[]>): HeldOffice[] {
  const roles = role === 'head of state' ? HEADS_OF_STATE : [role];
  return roles.flatMap((one) => held.get(one) ?? []);
}

function mayBeMeant(title: Office, office: Office): boolean {
  if (OF_ANY_BODY.has(title.role) && title.country !== undefined) {
    if (title.country !== office.country || title.body !== office.body) return false;
  }
  return mayBeSame(
    title.role === 'head of state' ? { ...title, role: office.role } : title,
    office,
  );
}

function speaksOfOneAgain({ isPlural, isNew, office }: OfficePhrase): boolean {
  return !isPlural && !isNew && !TITLES_OF_MANY.has(office.role);
}

interface HeldOffice {
  office: Office;
  by: Set<number>;
  /** Token where it is first said of somebody. */
  from: number;
}

/** The different offices that somebody holds, by role. */
function heldOffices(
  phrases: readonly OfficePhrase[],
  holders: ReadonlyMap<OfficePhrase, number>,
): Map<string, HeldOffice[]> {
  const held = new Map<string, HeldOffice[]>();
  const known = new Map<string, HeldOffice>();
  for (const phrase of phrases) {
    const holder = holders.get(phrase);
    if (holder === undefined) continue;
    const { role, level, portfolio, body, country } = phrase.office;
    const key = [role, level, portfolio, body, country].join('|');
    let office = known.get(key);
    if (!office) {
      office = { office: phrase.office, by: new Set(), from: phrase.from };
      known.set(key, office);
      held.set(role, [...(held.get(role) ?? []), office]);
    }
    office.by.add(holder);
  }
  return held;
}

/** What one mention says of an office's country holds for the others of the same holder. */
export function shareCountries(
  phrases: readonly OfficePhrase[],
  holders: ReadonlyMap<OfficePhrase, number>,
): void {
  const known = new Map<number, OfficePhrase[]>();
  for (const phrase of phrases) {
    const holder = holders.get(phrase);
    if (holder === undefined || !phrase.office.country) continue;
    const own = known.get(holder);
    if (own) own.push(phrase);
    else known.set(holder, [phrase]);
  }
  for (const phrase of phrases) {
    if (phrase.office.country) continue;
    const sources = known.get(holders.get(phrase) ?? -1) ?? [];
    const source = sources.find(({ office }) => mayBeSame(phrase.office, office));
    const country = source?.office.country;
    if (country) Object.assign(phrase.office, { country, countryFrom: 'context' });
  }
}

/** A title may say less than the full office, but nothing else. */
export function mayBeSame(title: Office, office: Office): boolean {
  if (title.role !== office.role) return false;
  if ((title.level ?? '') !== (office.level ?? '') && title.level !== undefined) return false;
  if (title.level === undefined && office.level === 'deputy') return false;
  if (title.portfolio && title.portfolio !== office.portfolio) return false;
  if (title.body && title.body !== office.body) return false;
  return !title.country || !office.country || title.country === office.country;
}
