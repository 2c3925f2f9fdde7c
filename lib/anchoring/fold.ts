import type { Span } from '@/lib/text';
import { isInvisible, isWhiteSpace } from './characters';

/** A text reduced to what survives re-typesetting: no white space, nothing invisible, plain quotes, dashes and dots. */
export interface FoldedText {
  text: string;
  /** Offset in the original of each character of `text`, and the original's length at the end. */
  offsets: Int32Array;
}

/** What typesetters and content systems swap freely, by character code. */
const PLAIN = new Map<number, string>([
  ...each('“”„‟«»″〝〞〟「」『』＂', '"'),
  ...each('‘’‚‛‹›′`´＇ʼʻ', "'"),
  ...each('‐‑‒–—―−﹣－', '-'),
  ...each('…', '...'),
]);

/** Arguments that a function call takes safely in every engine. */
const CHUNK = 8192;

/** Folds a text and remembers where each character came from. */
export function foldText(original: string): FoldedText {
  // An ellipsis unfolds to three characters; nothing else grows.
  const codes = new Uint16Array(original.length * 3);
  const offsets = new Int32Array(original.length * 3 + 1);
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (isWhiteSpace(code) || isInvisible(code)) continue;
    const plain = mayBeTypographic(code) ? PLAIN.get(code) : undefined;
    for (let i = 0; i < (plain?.length ?? 1); i++) {
      codes[length] = plain?.charCodeAt(i) ?? code;
      offsets[length++] = at;
    }
  }
  offsets[length] = original.length;
  return { text: textOf(codes.subarray(0, length)), offsets: offsets.slice(0, length + 1) };
}

/** Spares most letters the look-up: the marks stand among Latin-1, the general punctuation and the CJK forms. */
function mayBeTypographic(code: number): boolean {
  return (code >= 0x60 && code < 0x2ff) || (code >= 0x2000 && code < 0x3040) || code >= 0xfe00;
}

function textOf(codes: Uint16Array): string {
  let text = '';
  for (let start = 0; start < codes.length; start += CHUNK)
    text += String.fromCharCode(...codes.subarray(start, start + CHUNK));
  return text;
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

function each(characters: string, plain: string): [number, string][] {
  return [...characters].map((character) => [character.charCodeAt(0), plain]);
}
