import type { Lexeme } from '@/lib/event/lexemes';

/** Languages that write words without spaces between them. */
export const UNSPACED = new Set(['zh', 'ja']);
const LONGEST_PHRASE = 4;
const TURKIC = new Set(['tr', 'az', 'uz']);
/** 'dolarlık', 'manatdan', 'kilometrə': case and kind endings as folded. */
const TURKIC_ENDING =
  /^(?:l[iu][kq]|[sy]?[iu]n?|n[iu]n?|[ny]?[aeə]|n?[iu]n|[dt][aeə]n?|ning|ni|ga|[kq]a|lar|ler|lər)+$/;
const SHORTEST_STEM = 3;
const LONGEST_ENDING = 8;

/** A table's value and how many lexemes its phrase takes. */
export interface Found<T> {
  value: T;
  length: number;
}

/** The longest phrase of a table that begins at lexeme `at`; Turkic words are found with their endings too. */
export function phraseAt<T>(
  all: Lexeme[],
  at: number,
  language: string,
  table: Map<string, T>,
): Found<T> | undefined {
  const joint = UNSPACED.has(language) ? '' : ' ';
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const part = all.slice(at, at + length);
    if (part.length < length) continue;
    const phrase = part.map((lexeme) => lexeme.folded).join(joint);
    const value = table.get(phrase) ?? (TURKIC.has(language) ? stemmed(phrase, table) : undefined);
    if (value !== undefined) return { value, length };
  }
  return undefined;
}

function stemmed<T>(phrase: string, table: Map<string, T>): T | undefined {
  const shortest = Math.max(SHORTEST_STEM, phrase.length - LONGEST_ENDING);
  for (let cut = phrase.length - 1; cut >= shortest; cut--) {
    const value = table.get(phrase.slice(0, cut));
    if (value !== undefined && TURKIC_ENDING.test(phrase.slice(cut))) return value;
  }
  return undefined;
}
