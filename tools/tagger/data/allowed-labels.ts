import { Label, SPAN_TYPES, type SpanType } from '@/lib/entities/tagger/labels';
import type { Tokens } from '@/lib/entities/tokens';
import type { MarkedSpan, MarkedText } from './marked-text';

/** Every label, as a bit set. */
const ANY = 0x1ff;

const beginBit = (type: SpanType): number => 1 << (2 * SPAN_TYPES.indexOf(type) + 1);
const insideBit = (type: SpanType): number => 1 << (2 * SPAN_TYPES.indexOf(type) + 2);

/**
 * Labels that the marking allows each token, as bit sets: one where the source says what the token is,
 * also the labels of types that the source does not mark elsewhere.
 */
export function allowedLabels(marked: MarkedText, tokens: Tokens): Uint16Array {
  const outside = outsideLabels(marked);
  const allowed = new Uint16Array(tokens.count).fill(outside);
  if (marked.overlooks) allowCapitalised(tokens, allowed);
  for (const span of marked.spans) {
    const [from, to] = tokensOf(span, tokens);
    for (let at = from; at < to; at++) allowed[at] = labelsInside(span, at === from);
  }
  return allowed;
}

function allowCapitalised(tokens: Tokens, allowed: Uint16Array): void {
  for (let at = 0; at < tokens.count; at++) {
    const first = tokens.text.charAt(tokens.starts[at] ?? 0);
    if (tokens.sentenceStarts[at] === 0 && first !== first.toLowerCase()) allowed[at] = ANY;
  }
}

function outsideLabels(marked: MarkedText): number {
  let bits = 1 << Label.outside;
  for (const type of SPAN_TYPES) {
    if (!marked.annotated.has(type)) bits |= beginBit(type) | insideBit(type);
  }
  return bits;
}

function labelsInside(span: MarkedSpan, isFirst: boolean): number {
  if (span.type === 'unknown') return ANY;
  const own = isFirst ? beginBit(span.type) : insideBit(span.type);
  return span.either ? own | (1 << Label.outside) : own;
}

/** Tokens [from, to) that lie in the span by at least half of their length. */
export function tokensOf(
  span: { start: number; end: number },
  tokens: Tokens,
): [from: number, to: number] {
  let from = firstTokenEndingAfter(tokens, span.start);
  let to = from;
  while (to < tokens.count && (tokens.starts[to] ?? 0) < span.end) to++;
  while (from < to && !isMostlyInside(span, tokens, from)) from++;
  while (to > from && !isMostlyInside(span, tokens, to - 1)) to--;
  return [from, to];
}

function firstTokenEndingAfter(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isMostlyInside(
  span: { start: number; end: number },
  tokens: Tokens,
  index: number,
): boolean {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  const overlap = Math.min(end, span.end) - Math.max(start, span.start);
  return overlap * 2 >= end - start;
}
