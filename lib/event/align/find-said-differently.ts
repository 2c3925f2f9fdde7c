import type { Office, OfficeMention } from '@/lib/entities/entity';
import { fold } from '@/lib/event/fold';
import type { WordSpace } from '@/lib/event/words/word-space';
import type { PreparedReport } from './align-reports';
import type { PassageGroup, Place, SaidDifferently } from './comparison';
import { pairsOf } from './find-differing';
import { findPhrases } from './find-phrases';
import { placeIn } from './place-in';

const COUNTRY = /^[A-Z]{2}$/;
const LATIN = /\p{sc=Latin}/u;

/** What the reports word differently: people's names and offices, places with another name, and phrases that call one thing by other attributes. */
export function findSaidDifferently(
  reports: PreparedReport[],
  groups: PassageGroup[],
  words: WordSpace,
): SaidDifferently[] {
  return pairsOf(reports.length).flatMap(([first, second]) => {
    const [a, b] = [reports[first], reports[second]];
    if (!a || !b) return [];
    return [...findNames(a, first, b, second), ...findPhrases(a, first, b, second, groups, words)];
  });
}

function findNames(
  a: PreparedReport,
  first: number,
  b: PreparedReport,
  second: number,
): SaidDifferently[] {
  const theirIds = new Map([...b.identities].map(([id, identity]) => [identity, id]));
  const sameLanguage = a.article.language === b.article.language;
  return a.recognition.entities.flatMap((entity): SaidDifferently[] => {
    const partnerId = theirIds.get(a.identities.get(entity.id) ?? '');
    const partner = b.recognition.entities.find(({ id }) => id === partnerId);
    if (!partner || entity.kind === 'organisation') return [];
    const places = [
      fullest(a, first, entity.id, entity.name),
      fullest(b, second, partner.id, partner.name),
    ];
    const [mine, theirs] = places;
    if (!mine || !theirs) return [];
    const names: SaidDifferently = { kind: entity.kind, places: [mine, theirs] };
    if (entity.kind === 'place') {
      const isTranslated = COUNTRY.test(entity.id) && !sameLanguage;
      return isTranslated || isSpelling(entity.name, partner.name) ? [] : [names];
    }
    const offices = findOffices(a, first, entity.id, b, second, partner.id);
    return isSpelling(entity.name, partner.name) ? offices : [names, ...offices];
  });
}

function findOffices(
  a: PreparedReport,
  first: number,
  holder: string,
  b: PreparedReport,
  second: number,
  otherHolder: string,
): SaidDifferently[] {
  const mine = a.recognition.offices.filter(({ holderId }) => holderId === holder);
  const theirs = b.recognition.offices.filter(({ holderId }) => holderId === otherHolder);
  if (mine.some((one) => theirs.some((other) => isSameOffice(one.office, other.office)))) return [];
  const [one, other] = [mine.sort(mostSpecific)[0], theirs.sort(mostSpecific)[0]];
  if (!one || !other) return [];
  return [{ kind: 'office', places: [placeIn(a, first, one), placeIn(b, second, other)] }];
}

function mostSpecific(a: OfficeMention, b: OfficeMention): number {
  return b.end - b.start - (a.end - a.start);
}

/** What one side leaves open does not differ. */
function isSameOffice(a: Office, b: Office): boolean {
  const isOpen = (x: string | undefined, y: string | undefined): boolean => !x || !y || x === y;
  return (
    a.role === b.role &&
    a.level === b.level &&
    isOpen(a.portfolio, b.portfolio) &&
    isOpen(a.country, b.country)
  );
}

/** The mention that has the entity's full name, else its first. */
function fullest(
  report: PreparedReport,
  index: number,
  entityId: string,
  name: string,
): Place | undefined {
  const mentions = report.recognition.mentions.filter((one) => one.entityId === entityId);
  const { text } = report.article;
  const whole = mentions.find(({ start, end }) => text.slice(start, end) === name) ?? mentions[0];
  return whole && placeIn(report, index, whole);
}

/** Whether a name differs only as scripts and their transliterations do, or is part of the other: nothing that an outlet chose. */
function isSpelling(name: string, other: string): boolean {
  if (LATIN.test(name) !== LATIN.test(other)) return true;
  const [one, two] = [fold(name), fold(other)];
  return one.includes(two) || two.includes(one);
}
