import { basename } from 'node:path';
import type { Recognition } from '@/lib/entities/entity';
import type { Recognizer } from '@/lib/entities/recognize';
import { compromiseSpans } from './compromise';
import { type Conventions, conventionsOf, type SpanType } from './conventions';
import { goldOfficials } from './gold-officials';
import { type GoldSpan, type MarkedItem, readItems } from './marked-item';
import type { OfficeHeads } from './office-heads';
import { scoreOfficials } from './score-officials';
import { type FoundSpan, scoreSpans } from './score-spans';
import { type Score, Tally } from './tally';

/** A row of the report; a type that the set lacks is absent. */
export interface Row {
  file: string;
  language: string;
  items: number;
  /** Share of the items that the shipped tagger learned from; above a few per cent the row is no measurement. */
  learned: number;
  PER?: Score;
  LOC?: Score;
  ORG?: Score;
  OFFICE?: Score;
  officials?: Score;
  /** English only. */
  compromise?: { PER?: Score; LOC?: Score; ORG?: Score };
}

const TYPES: readonly SpanType[] = ['PER', 'LOC', 'ORG', 'OFFICE'];
const OF_COMPROMISE: readonly ('PER' | 'LOC' | 'ORG')[] = ['PER', 'LOC', 'ORG'];

/** One row for each language of a file. */
export function measureFile(
  path: string,
  recognizer: Recognizer,
  heads: OfficeHeads,
  learned: ReadonlySet<string>,
): Row[] {
  const items = readItems(path);
  const conventions = conventionsOf(items);
  const languages = [...new Set(items.map(({ lang }) => lang))].sort();
  return languages.map((language) => {
    const own = items.filter(({ lang }) => lang === language);
    return {
      file: basename(path),
      language,
      items: own.length,
      learned: own.filter(({ text }) => learned.has(text)).length / own.length,
      ...measure(own, conventions, recognizer, heads),
    };
  });
}

function measure(
  items: readonly MarkedItem[],
  conventions: Conventions,
  recognizer: Recognizer,
  heads: OfficeHeads,
): Omit<Row, 'file' | 'language' | 'items' | 'learned'> {
  const tallies = new Map(TYPES.map((type) => [type, new Tally()]));
  const rivals = new Map(OF_COMPROMISE.map((type) => [type, new Tally()]));
  const officials = new Tally();
  for (const item of items) {
    const recognition = recognizer.recognize({ text: item.text, language: item.lang });
    const found = foundSpans(recognition);
    for (const [type, tally] of tallies) {
      tally.add(scoreSpans(item, found, type, conventions, countsOf(item, type, heads)));
    }
    const gold = goldOfficials(item, heads);
    if (gold) officials.add(scoreOfficials(recognition, gold, item.src === 'ntrex-news'));
    if (item.lang !== 'en') continue;
    const spans = compromiseSpans(item.text);
    for (const [type, tally] of rivals) {
      tally.add(scoreSpans(item, spans, type, conventions, () => true));
    }
  }
  const { types, isPartial } = conventions;
  const has = (type: SpanType): boolean => types.has(type);
  return {
    ...scoresOf(tallies, has, isPartial),
    ...(has('OFFICE') && { officials: officials.score(isPartial) }),
    ...(items[0]?.lang === 'en' && { compromise: scoresOf(rivals, has, isPartial) }),
  };
}

function scoresOf<T extends SpanType>(
  tallies: ReadonlyMap<T, Tally>,
  has: (type: T) => boolean,
  isPartial: boolean,
): Partial<Record<T, Score>> {
  const scores: Partial<Record<T, Score>> = {};
  for (const [type, tally] of tallies) if (has(type)) scores[type] = tally.score(isPartial);
  return scores;
}

/** Recall of offices is taken over public ones only, as far as a set tells. */
function countsOf(
  item: MarkedItem,
  type: SpanType,
  heads: OfficeHeads,
): (span: GoldSpan) => boolean {
  if (type !== 'OFFICE' || item.src === 'wp-current-events') return () => true;
  if (item.src === 'ntrex-news') return ({ raw }) => raw === 'office';
  return ({ start, end }) => heads(item.text.slice(start, end), item.lang);
}

const KIND_TYPE = { person: 'PER', place: 'LOC', organisation: 'ORG' } as const;

function foundSpans(recognition: Recognition): FoundSpan[] {
  const names = recognition.mentions.map(({ start, end, kind }) => ({
    start,
    end,
    type: KIND_TYPE[kind],
  }));
  const offices = recognition.offices.map(({ start, end }) => ({
    start,
    end,
    type: 'OFFICE' as const,
  }));
  return [...names, ...offices];
}
