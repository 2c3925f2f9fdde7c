import type { Office, OfficeLevel } from '@/lib/entities/entity';
import type { ExpandedPhrase } from './part-rules';
import type { Part } from './phrase-parts';

/** The more a level says about the duties, the earlier it is taken. */
const LEVELS: readonly OfficeLevel[] = ['deputy', 'acting', 'designate', 'former'];

/** What the pieces of a phrase say together; `text` is its wording. */
export function officeOfPhrase(phrase: ExpandedPhrase, text: string): Office {
  const [head, ...others] = phrase.parts;
  const entry = head?.entry;
  const superior = others.find((part) => part.kind === 'role')?.entry;
  const body = bodyOf(others) ?? entry?.body ?? superior?.role;
  const portfolio =
    firstOf(others, (part) => part.entry?.portfolio) ?? entry?.portfolio ?? superior?.portfolio;
  const office: Office = { role: entry?.role ?? '', text };
  const level = LEVELS.find((candidate) =>
    phrase.parts.some((part) => part.entry?.level === candidate),
  );
  if (level) office.level = level;
  if (portfolio) office.portfolio = portfolio;
  Object.assign(office, countryOf(phrase.parts));
  if (body) office.body = body;
  return inPlainTerms(office, phrase.parts);
}

function bodyOf(parts: readonly Part[]): string | undefined {
  return firstOf(parts, (part) => {
    if (part.kind === 'organisation') return part.noun?.name;
    return part.kind === 'body' ? part.entry?.body : undefined;
  });
}

function countryOf(parts: readonly Part[]): Pick<Office, 'country' | 'countryFrom'> {
  const place = firstOf(parts, (part) => (part.kind === 'place' ? part.noun?.country : undefined));
  if (place) return { country: place, countryFrom: 'phrase' };
  const people = firstOf(parts, (part) =>
    part.kind === 'demonym' ? part.noun?.country : undefined,
  );
  if (people) return { country: people, countryFrom: 'adjective' };
  const implied = firstOf(parts, (part) => part.entry?.country);
  return implied ? { country: implied, countryFrom: 'phrase' } : {};
}

const CHIEF_ROLES = new Set(['head', 'chair', 'president', 'leader', 'director']);
/** What heading a body is called; the body then goes without saying. */
const ROLE_OF_CHIEF: Record<string, string> = {
  party: 'party leader',
  parliament: 'speaker',
  senate: 'speaker',
  'lower house': 'speaker',
  police: 'police chief',
  'general staff': 'chief of staff',
  government: 'prime minister',
};

/** Different wordings of one office: the head of a ministry is a minister, the US secretary of state is one, too. */
function inPlainTerms(office: Office, parts: readonly Part[]): Office {
  const isAmerican = office.country === 'US' && !office.portfolio && !office.level;
  if (office.role === 'state secretary' && isAmerican) {
    return { ...office, role: 'minister', portfolio: 'foreign affairs' };
  }
  if (!CHIEF_ROLES.has(office.role)) return office;
  const headsMinistry = office.portfolio && parts.some((part) => part.kind === 'ministry');
  const role = headsMinistry ? 'minister' : ROLE_OF_CHIEF[office.body ?? ''];
  if (!role) return office;
  const { body, ...rest } = office;
  return { ...rest, role };
}

function firstOf<T>(parts: readonly Part[], pick: (part: Part) => T | undefined): T | undefined {
  for (const part of parts) {
    const value = pick(part);
    if (value !== undefined) return value;
  }
  return undefined;
}
