import type { Span } from '@/lib/text';

const PARAGRAPH = '\n';
const SENTENCE = /[.!?。！？؟۔]\s/g;

/** Cuts a text into spans of at most `longest` UTF-16 units: at paragraphs, else at sentences, else between characters. */
export function cutSlices(text: string, longest: number): Span[] {
  const slices: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = start + cutWithin(text.slice(start, start + longest));
    slices.push({ start, end });
    start = end;
  }
  slices.push({ start, end: text.length });
  return slices;
}

/** Length of the part before the last good place to cut; at least one unit. */
function cutWithin(piece: string): number {
  const paragraph = piece.lastIndexOf(PARAGRAPH) + 1;
  if (paragraph > 0) return paragraph;
  let sentence = 0;
  for (const { index, 0: stop } of piece.matchAll(SENTENCE)) sentence = index + stop.length;
  if (sentence > 0) return sentence;
  const isHalf = /[\ud800-\udbff]$/.test(piece) && piece.length > 1;
  return isHalf ? piece.length - 1 : piece.length;
}
