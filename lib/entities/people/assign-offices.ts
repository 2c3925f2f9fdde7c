import type { Office } from '@/lib/entities/entity';
import type { OfficePhrase, OfficeReading } from '@/lib/entities/office/find-offices';
import { isMereMember } from '@/lib/entities/office/mere-member';
import { linkBareTitles, mayBeSame, shareCountries } from './bare-titles';
import { contextCountry } from './context-country';
import type { PersonCluster } from './coreference';
import { findHolders } from './find-holders';
import type { NameTokens } from './name-beside';
import { linkRulers } from './rulers';

/** Who holds what in a text. */
export interface Officials {
  /** Offices of each cluster, most specific first. */
  offices: Office[][];
  /** Cluster that holds each phrase, where the text says so. */
  holders: Map<OfficePhrase, number>;
  /** Phrases that are offices: the ones that only a name could make one are left out when they have none. */
  phrases: OfficePhrase[];
}

/** Joins offices to people: beside the name, as somebody's counterpart, or by a title alone that fits one person only. */
export function assignOffices(
  reading: OfficeReading,
  names: readonly NameTokens[],
  clusters: readonly PersonCluster[],
  outletCountry?: string,
): Officials {
  const clusterOf = new Map<number, number>();
  for (const [cluster, { mentions }] of clusters.entries()) {
    for (const mention of mentions) clusterOf.set(mention, cluster);
  }
  const named = findHolders(reading, names, (name) => clusterOf.get(name));
  const holders = new Map<OfficePhrase, number>();
  const nameTokens = new Set<number>();
  for (const { from, to } of names) for (let at = from; at < to; at++) nameTokens.add(at);
  let last: Office | undefined;
  for (const phrase of reading.phrases) {
    const mention = named.get(phrase);
    const name = mention === undefined ? undefined : names[mention];
    if (phrase.isCounterpart && name) takeOver(phrase, last ?? nextOffice(reading, phrase));
    if (mention !== undefined && name && phrase.office.role && !isMereMember(phrase.office)) {
      holders.set(phrase, clusterOf.get(mention) ?? -1);
      const { office } = phrase;
      const isOpen = !office.isPrivate && (!office.country || office.countryFrom === undefined);
      const country = isOpen
        ? contextCountry(phrase, name, reading.chart, (token) => nameTokens.has(token))
        : undefined;
      if (country) Object.assign(office, { country, countryFrom: 'context' });
    }
    if (phrase.office.role) last = phrase.office;
  }
  const phrases = reading.phrases.filter(
    (phrase) => phrase.office.role !== '' && (holders.has(phrase) || stands(phrase)),
  );
  linkRulers(phrases, holders, reading.chart, { names, clusters, clusterOf });
  linkBareTitles(phrases, holders);
  shareCountries(phrases, holders);
  if (outletCountry) fillFromOutlet(phrases, outletCountry);
  return { offices: officesByCluster(phrases, holders, clusters), holders, phrases };
}

/** The office that the text gives next: "with his Kenyan counterpart Asha Otieno, President Rowe …". */
function nextOffice({ phrases }: OfficeReading, phrase: OfficePhrase): Office | undefined {
  const behind = phrases.slice(phrases.indexOf(phrase) + 1);
  return behind.find(({ isCounterpart }) => !isCounterpart)?.office;
}

/** Whether words are an office although no name stands beside them. */
function stands({ isWeak, isVacant, isCounterpart }: OfficePhrase): boolean {
  return !isWeak && !isVacant && !isCounterpart;
}

/** A counterpart has the office of the official before, in a country of its own. */
function takeOver(phrase: OfficePhrase, office: Office | undefined): void {
  if (!office) return;
  const { role, level, portfolio } = office;
  Object.assign(phrase.office, { role, ...(level && { level }), ...(portfolio && { portfolio }) });
}

/** Offices of states; an official of a party or a firm serves no country by default. */
const STATE_ROLES = new Set(
  (
    'president|prime minister|chancellor|minister|head of state|head of government|speaker|attorney general|king|queen|' +
    'member of parliament|senator|chief of staff'
  ).split('|'),
);

function fillFromOutlet(phrases: readonly OfficePhrase[], country: string): void {
  for (const { office } of phrases) {
    if (office.country || office.body || office.isPrivate) continue;
    if (!STATE_ROLES.has(office.role)) continue;
    Object.assign(office, { country, countryFrom: 'outlet' });
  }
}

function officesByCluster(
  phrases: readonly OfficePhrase[],
  holders: ReadonlyMap<OfficePhrase, number>,
  clusters: readonly PersonCluster[],
): Office[][] {
  const offices = clusters.map((): Office[] => []);
  for (const phrase of phrases) {
    const holder = holders.get(phrase);
    const own = holder === undefined ? undefined : offices[holder];
    if (!own) continue;
    const same = own.findIndex(
      (office) => mayBeSame(phrase.office, office) || mayBeSame(office, phrase.office),
    );
    if (same < 0) own.push(phrase.office);
    else own[same] = merged(own[same], phrase.office);
  }
  return offices.map((own) => own.sort((a, b) => factCount(b) - factCount(a)));
}

/** The fuller wording, completed by what only the other says. */
function merged(a: Office | undefined, b: Office): Office {
  if (!a) return b;
  const [fuller, other] = factCount(b) > factCount(a) ? [b, a] : [a, b];
  return { ...other, ...fuller };
}

function factCount({ level, portfolio, country, body }: Office): number {
  return (level ? 1 : 0) + (portfolio ? 1 : 0) + (country ? 1 : 0) + (body ? 1 : 0);
}
