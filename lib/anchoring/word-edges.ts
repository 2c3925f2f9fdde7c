import type { Span } from '@/lib/text';

/** Words longer than this are text in a script that does not separate words; its edges are left alone. */
const LONGEST_WORD = 30;

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Which ends of a quote stood between words when it was described. */
export interface WholeWords {
  atStart: boolean;
  atEnd: boolean;
}

/** Whether a quote starts and ends with whole words, as its context shows. */
export function wholeWords(prefix: string, exact: string, suffix: string): WholeWords {
  return {
    atStart: !(WORD.test(prefix.slice(-1)) && WORD.test(exact.slice(0, 1))),
    atEnd: !(WORD.test(exact.slice(-1)) && WORD.test(suffix.slice(0, 1))),
  };
}

/** Moves the ends of an uncertain span that fall inside words to the nearer edge of the word. */
export function snapToWords(text: string, span: Span, { atStart, atEnd }: WholeWords): Span {
  const start = atStart ? nearestEdge(text, span.start) : span.start;
  const end = atEnd ? nearestEdge(text, span.end) : span.end;
  return start < end ? { start, end } : span;
}

function nearestEdge(text: string, at: number): number {
  const isInside = (offset: number) =>
    WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
  for (let distance = 0; distance <= LONGEST_WORD / 2; distance++) {
    if (!isInside(at - distance)) return at - distance;
    if (!isInside(at + distance)) return at + distance;
  }
  return at;
}
