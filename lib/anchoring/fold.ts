import type { Span } from '@/lib/text';
import { isInvisible, isWhiteSpace } from './characters';

/** A text reduced to what survives re-typesetting: no white space, nothing invisible, plain quotes, dashes and dots. */
export interface FoldedText {
  text: string;
  /** Offset in the original of each character of `text`, and the original's length at the end. */
  offsets: Int32Array;
}

/** What typesetters and content systems swap freely. */
const PLAIN = new Map<string, string>([
  ...each('“”„‟«»″〝〞〟「」『』＂', '"'),
  ...each('‘’‚‛‹›′`´＇ʼʻ', "'"),
  ...each('‐‑‒–—―−﹣－', '-'),
  ['…', '...'],
]);

/** Folds a text and remembers where each character came from. */
export function foldText(original: string): FoldedText {
  const characters: string[] = [];
  // An ellipsis unfolds to three characters; nothing else grows.
  const offsets = new Int32Array(original.length * 3 + 1);
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (isWhiteSpace(code) || isInvisible(code)) continue;
    const character = original.charAt(at);
    const plain = code < 0x60 ? character : (PLAIN.get(character) ?? character);
    characters.push(plain);
    for (let i = 0; i < plain.length; i++) offsets[length++] = at;
  }
  offsets[length] = original.length;
  return { text: characters.join(''), offsets: offsets.slice(0, length + 1) };
}

/** The span of the original that a span of the folded text came from. */
export function unfoldSpan({ offsets }: FoldedText, { start, end }: Span): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? -1) + 1 };
}

/** Index of the first folded character at or after an offset of the original. */
export function foldedIndex({ offsets }: FoldedText, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function each(characters: string, plain: string): [string, string][] {
  return [...characters].map((character) => [character, plain]);
}
