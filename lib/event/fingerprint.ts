import type { Article } from '@/lib/article/article';
import type { Mention, Office, Recognition } from '@/lib/entities/entity';
import { parseHttpUrl, registrableDomain } from '@/lib/url';
import { type NamedDay, namedDays } from './dates/named-days';
import type {
  EventFingerprint,
  FingerprintNumber,
  FingerprintPerson,
  FingerprintPlace,
} from './event-fingerprint';
import { namedNumbers } from './numbers/named-numbers';
import { dayOfAddress, headlineOfAddress } from './read-address';
import { salience } from './salience';
import type { WordSpace } from './words/word-space';

const MOST_PEOPLE = 24;
const MOST_PLACES = 24;
const MOST_DAYS = 8;
const MOST_NUMBERS = 24;
/** A dateline opens the text: 'BAKU, 15 June 2022.' */
const DATELINE_LENGTH = 80;

/** Describes the event of an article by what its recognition found, the days and numbers of its text and, where `words` is loaded, its content words. */
export function fingerprintEvent(
  article: Article,
  recognition: Recognition,
  words?: WordSpace,
): EventFingerprint {
  const day = publicationDay(article);
  const { text, title, language } = article;
  const days = namedDays(text, language, day);
  const titleDays = namedDays(title, language, day);
  const numbers = [
    ...namedNumbers(title, language, titleDays),
    ...namedNumbers(text, language, days),
  ];
  return {
    version: 1,
    language,
    outlet: outletOf(article),
    day,
    people: peopleOf(recognition),
    places: placesOf(recognition),
    days: prominentDays([...titleDays, ...days]),
    numbers: distinctNumbers(numbers),
    words: words?.describe(
      title.trim()
        ? { text: title, names: recognition.titleMentions }
        : { text: headlineOfAddress(article.url, language), names: [] },
      { text, names: recognition.mentions },
      language,
    ),
  };
}

/** The outlet's own calendar day, as its page gives it; else the day of a full date in the dateline, or that in the address. */
export function publicationDay(
  article: Pick<Article, 'publishedAt' | 'text' | 'language'> & Partial<Pick<Article, 'url'>>,
): string | undefined {
  const published = article.publishedAt?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
  if (published) return published;
  const opening = article.text.slice(0, DATELINE_LENGTH);
  const dateline = namedDays(opening, article.language).find(({ day }) => !day.startsWith('--'));
  return dateline?.day ?? dayOfAddress(article.url ?? '');
}

function outletOf({ canonicalUrl, url }: Article): string | undefined {
  const address = parseHttpUrl(canonicalUrl) ?? parseHttpUrl(url);
  return address && registrableDomain(address.hostname);
}

function peopleOf(recognition: Recognition): FingerprintPerson[] {
  const weigh = weigher(recognition);
  return recognition.entities
    .flatMap((entity): FingerprintPerson[] =>
      entity.kind === 'person' && entity.key
        ? [
            {
              key: entity.key,
              name: entity.name,
              office: officeOf(entity.offices[0]),
              weight: weigh(entity.id),
            },
          ]
        : [],
    )
    .sort(heaviestFirst)
    .slice(0, MOST_PEOPLE);
}

function officeOf(office: Office | undefined): FingerprintPerson['office'] {
  if (!office) return undefined;
  const { role, level, portfolio, country, body, isPrivate } = office;
  return { role, level, portfolio, country, body, ...(isPrivate && { isPrivate }) };
}

function placesOf(recognition: Recognition): FingerprintPlace[] {
  const weigh = weigher(recognition);
  return recognition.entities
    .flatMap((entity): FingerprintPlace[] => {
      if (entity.kind !== 'place') return [];
      const { id, name, ancestors } = entity;
      return [{ id, name, ancestors, weight: weigh(id) }];
    })
    .sort(heaviestFirst)
    .slice(0, MOST_PLACES);
}

function weigher(recognition: Recognition): (entityId: string) => number {
  const inText = groupByEntity(recognition.mentions);
  const inTitle = groupByEntity(recognition.titleMentions);
  return (entityId) =>
    salience(
      (inText.get(entityId) ?? []).map(({ start }) => start),
      inTitle.has(entityId),
    );
}

function groupByEntity(mentions: Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.entityId);
    if (group) group.push(mention);
    else groups.set(mention.entityId, [mention]);
  }
  return groups;
}

function heaviestFirst(a: { weight: number }, b: { weight: number }): number {
  return b.weight - a.weight;
}

/** Named more often counts more; among equals the one named first. */
function prominentDays(named: NamedDay[]): string[] {
  const counts = new Map<string, number>();
  for (const { day } of named) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_DAYS)
    .map(([day]) => day);
}

function distinctNumbers(numbers: FingerprintNumber[]): FingerprintNumber[] {
  const seen = new Set<string>();
  return numbers
    .filter(({ value, unit }) => {
      const key = `${value} ${unit}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ value, unit }) => (unit ? { value, unit } : { value }))
    .slice(0, MOST_NUMBERS);
}
