import { isSameName } from '@/lib/entities/people/name-forms';
import { NameSpans } from '@/lib/entities/people/name-span';
import { asType, type TaggedSpan } from '@/lib/entities/tagger/spans';
import type { OtherFindings } from './findings';
import { SpanIndex } from './span-index';

const SHORTEST_SURNAME = 4;
/** The gazetteer's trust in a name that is a place's, whoever else is called so. */
const TRUSTED = 0.8;

/** What a text has a word as, in any case form. */
interface Bearers {
  word: string;
  /** Whether somebody's full name ends in it. */
  isSurname: boolean;
  /** How often it stands alone as a person's name, and as a place's. */
  people: number;
  places: number;
}

/**
 * "Джанет Рено … [Рено]", "Соня … Соню … [Соні]": a lone word that was taken for a little-known place is the person whom
 * the text names in full, or more often calls by that word than the place.
 */
export function settleSurnames(
  spans: TaggedSpan[],
  { tokens, language, candidates }: OtherFindings,
): TaggedSpan[] {
  if (!spans.some(isLonePlace) || !spans.some(({ type }) => type === 'person')) return spans;
  const names = new NameSpans(tokens);
  const known = bearersByPrefix(spans, names, language);
  const places = new SpanIndex(candidates);
  return spans.map((span) => {
    if (!isLonePlace(span)) return span;
    const bearers = bearersOf(names.word(span.from), known, language);
    if (!bearers || (!bearers.isSurname && bearers.people <= bearers.places)) return span;
    const isKnown = places.overlapping(span).some(({ trust }) => trust >= TRUSTED);
    return isKnown ? span : asType(span, 'person');
  });
}

function isLonePlace({ type, from, to }: TaggedSpan): boolean {
  return type === 'place' && to - from === 1;
}

function bearersByPrefix(
  spans: readonly TaggedSpan[],
  names: NameSpans,
  language: string,
): Map<string, Bearers[]> {
  const known = new Map<string, Bearers[]>();
  for (const { type, from, to } of spans) {
    const isLone = to - from === 1;
    if (type !== 'person' && !(type === 'place' && isLone)) continue;
    const word = names.word(to - 1);
    if (word.length < SHORTEST_SURNAME) continue;
    const bearers =
      bearersOf(word, known, language) ??
      added(known, { word, isSurname: false, people: 0, places: 0 });
    if (!isLone) bearers.isSurname = true;
    else if (type === 'person') bearers.people++;
    else bearers.places++;
  }
  return known;
}

function bearersOf(
  word: string,
  known: ReadonlyMap<string, Bearers[]>,
  language: string,
): Bearers | undefined {
  return known.get(prefixOf(word))?.find((other) => isSameName(word, other.word, language));
}

function added(known: Map<string, Bearers[]>, bearers: Bearers): Bearers {
  const prefix = prefixOf(bearers.word);
  const others = known.get(prefix);
  if (others) others.push(bearers);
  else known.set(prefix, [bearers]);
  return bearers;
}

function prefixOf(word: string): string {
  return word.slice(0, SHORTEST_SURNAME - 1).toLowerCase();
}
