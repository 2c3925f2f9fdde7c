import { type Conventions, isOptional, type SpanType, typeOf } from './conventions';
import type { GoldSpan, MarkedItem } from './marked-item';
import { Tally } from './tally';

/** A predicted span. */
export interface FoundSpan {
  start: number;
  end: number;
  type: SpanType;
}

/** Exact spans of one type; `counts` says which gold spans recall is taken over (precision: all). */
export function scoreSpans(
  item: MarkedItem,
  found: readonly FoundSpan[],
  type: SpanType,
  conventions: Conventions,
  counts: (span: GoldSpan) => boolean,
): Tally {
  const tally = new Tally();
  const gold = new Map<string, GoldSpan>();
  const optional = new Set<string>();
  for (const span of item.spans) {
    const key = `${span.start}-${span.end}`;
    if (isOptional(span, type, item.spans)) optional.add(key);
    else if (typeOf(span) === type) gold.set(key, span);
  }
  const predicted = new Set<string>();
  for (const span of found) {
    if (span.type !== type || isLeftOut(span, found, conventions)) continue;
    const key = `${span.start}-${span.end}`;
    predicted.add(key);
    if (optional.has(key) || (!gold.has(key) && overlapsOptional(span, item, type))) continue;
    tally.predicted++;
    if (gold.has(key)) tally.rightOfPredicted++;
  }
  for (const [key, span] of gold) {
    if (!counts(span)) continue;
    tally.required++;
    if (predicted.has(key)) tally.foundOfRequired++;
  }
  return tally;
}

/** Where a set's marks do not nest, a name inside an office is part of the office. */
function isLeftOut(
  span: FoundSpan,
  found: readonly FoundSpan[],
  { nestsInOffices }: Conventions,
): boolean {
  if (nestsInOffices || span.type === 'OFFICE' || span.type === 'PER') return false;
  return found.some(
    (outer) => outer.type === 'OFFICE' && outer.start <= span.start && outer.end >= span.end,
  );
}

function overlapsOptional(span: FoundSpan, item: MarkedItem, type: SpanType): boolean {
  return item.spans.some(
    (gold) =>
      gold.start < span.end &&
      span.start < gold.end &&
      typeOf(gold) === undefined &&
      isOptional(gold, type, item.spans),
  );
}
