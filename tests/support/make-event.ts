import type { ArticleSummary } from '@/lib/article/article';
import type { RememberedArticle } from '@/lib/coverage/article-index';
import { personKey } from '@/lib/entities/people/person-key';
import type { EventFingerprint, FingerprintPerson } from '@/lib/event/event-fingerprint';

/** A fingerprint of an invented meeting of two deputy ministers; the changes make other events of it. */
export function makeFingerprint(changes: Partial<EventFingerprint> = {}): EventFingerprint {
  return {
    version: 1,
    language: 'en',
    day: '2022-06-15',
    people: [makePerson('Orxan Velizade'), makePerson('Timur Salimov', 0.6)],
    places: [
      { id: 'gn:587084', name: 'Baku', ancestors: ['AZ'], weight: 0.7 },
      { id: 'UZ', name: 'Uzbekistan', ancestors: [], weight: 0.6 },
    ],
    days: ['2022-06-14'],
    numbers: [{ value: 1437, unit: 'people' }],
    words: {
      ids: [11, 12, 13, 14],
      weights: [0.5, 0.5, 0.4, 0.4],
      texts: ['talks', 'deputy', 'border', 'trade'],
      names: [0, 0, 0, 0],
    },
    ...changes,
  };
}

export function makePerson(name: string, weight = 0.7): FingerprintPerson {
  return { key: personKey(name), name, weight };
}

/** The same meeting as a Russian report words it. */
export function makeForeignFingerprint(changes: Partial<EventFingerprint> = {}): EventFingerprint {
  return makeFingerprint({
    language: 'ru',
    people: [makePerson('Орхан Велизаде'), makePerson('Тимур Салимов', 0.6)],
    ...changes,
  });
}

export function makeSummary(url: string, changes: Partial<ArticleSummary> = {}): ArticleSummary {
  return { url, canonicalUrl: url, title: 'Deputy ministers meet', language: 'en', ...changes };
}

export function makeRemembered(
  url: string,
  fingerprint: EventFingerprint,
  changes: Partial<RememberedArticle> = {},
): RememberedArticle {
  const { language } = fingerprint;
  const summary = makeSummary(url, { language });
  return { summary, aliases: [], fingerprint, readAt: Date.UTC(2022, 5, 15), ...changes };
}
