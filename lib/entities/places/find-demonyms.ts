import type { Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import { DemonymIndex } from './demonym-index';
import { grammarOf } from './grammars';
import { piecesOf } from './pieces';

/** A word for the people, the language or the quality of a country ("Uzbek", "azerbaijani", "узбекский"). */
export interface Demonym extends Span {
  /** ISO 3166-1 alpha-2; absent for peoples without a country of theirs. */
  country?: string;
}

const indexes = new Map<string, DemonymIndex>();

/** Demonyms and adjectives of countries, in order; offsets are UTF-16, endings inside the span. */
export function findDemonyms(tokens: Tokens, language: string): Demonym[] {
  let index = indexes.get(language);
  if (!index) {
    index = new DemonymIndex(grammarOf(language));
    indexes.set(language, index);
  }
  return index.find(piecesOf(tokens));
}
