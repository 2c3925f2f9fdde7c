import type { Recognition } from '@/lib/entities/entity';
import type { Span } from '@/lib/text';
import type { GoldOfficial } from './gold-officials';
import { Tally } from './tally';

/** A predicted official: every mention of the person, every phrase of one office. */
interface FoundOfficial {
  names: Span[];
  offices: Span[];
}

/**
 * Pairs of person and office, one for each person and office of an item. A pair is right when the person overlaps a
 * gold person and the office overlaps that person's gold office.
 */
export function scoreOfficials(
  recognition: Recognition,
  gold: readonly GoldOfficial[],
  perPerson: boolean,
): Tally {
  const found = foundOfficials(recognition, perPerson);
  const tally = new Tally();
  for (const pair of found) {
    tally.predicted++;
    if (gold.some((official) => agrees(pair, official))) tally.rightOfPredicted++;
  }
  for (const official of gold) {
    if (!official.isRequired) continue;
    tally.required++;
    if (found.some((pair) => agrees(pair, official))) tally.foundOfRequired++;
  }
  return tally;
}

function foundOfficials(recognition: Recognition, perPerson: boolean): FoundOfficial[] {
  const pairs = new Map<string, FoundOfficial>();
  for (const { holderId, office, start, end } of recognition.offices) {
    if (!holderId) continue;
    const key = perPerson
      ? holderId
      : [holderId, office.role, office.level, office.portfolio].join('|');
    const pair = pairs.get(key) ?? { names: namesOf(recognition, holderId), offices: [] };
    pair.offices.push({ start, end });
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

function namesOf(recognition: Recognition, entityId: string): Span[] {
  return recognition.mentions.filter((mention) => mention.entityId === entityId);
}

function agrees(found: FoundOfficial, gold: GoldOfficial): boolean {
  return overlapAny(found.names, gold.names) && overlapAny(found.offices, gold.offices);
}

function overlapAny(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}
