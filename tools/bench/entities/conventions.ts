import type { GoldSpan, MarkedItem } from './marked-item';

export type SpanType = 'PER' | 'LOC' | 'ORG' | 'OFFICE';

/** What the types of the sets are called here. */
const TYPE_OF: Record<string, SpanType> = {
  PER: 'PER',
  LOC: 'LOC',
  STATE_OR_PROVINCE: 'LOC',
  ORG: 'ORG',
  POS: 'OFFICE',
};

/** Types whose spans are neither required of a type nor wrong as one: conventions differ about them. */
const OPTIONAL_FOR: Record<string, SpanType[]> = {
  FAC: ['LOC', 'ORG'],
  FAMILY: ['PER'],
  PERpart: ['PER'],
  PERderiv: ['PER'],
  LOCpart: ['LOC'],
  LOCderiv: ['LOC'],
  ORGpart: ['ORG'],
  ORGderiv: ['ORG'],
};

/** How a set marks: which types, and whether marks nest. */
export interface Conventions {
  types: ReadonlySet<SpanType>;
  /** Places stand inside offices ("[minister of [France]]"); where not, ours inside an office are left out. */
  nestsInOffices: boolean;
  /** Only some of the mentions are marked: precision means nothing. */
  isPartial: boolean;
}

/** Sets that mark only officials. */
const PARTIAL_SOURCES = new Set(['wp-current-events']);

export function conventionsOf(items: readonly MarkedItem[]): Conventions {
  const types = new Set<SpanType>();
  let nestsInOffices = true;
  for (const item of items) {
    for (const span of item.spans) {
      const type = typeOf(span);
      if (type) types.add(type);
    }
  }
  if (types.has('OFFICE')) nestsInOffices = items.some((item) => hasNestedPlace(item.spans));
  return { types, nestsInOffices, isPartial: items.some(({ src }) => PARTIAL_SOURCES.has(src)) };
}

export function typeOf(span: GoldSpan): SpanType | undefined {
  return TYPE_OF[span.type];
}

/** Whether a span may be marked with a type, or not, without being wrong. */
export function isOptional(span: GoldSpan, type: SpanType, spans: readonly GoldSpan[]): boolean {
  if (OPTIONAL_FOR[span.type]?.includes(type)) return true;
  return typeOf(span) === type && spans.some((outer) => isInside(span, outer));
}

/** Inside a longer span of any of the four types: flat recognition marks the outer one. */
function isInside(inner: GoldSpan, outer: GoldSpan): boolean {
  if (outer === inner || !typeOf(outer)) return false;
  if (outer.start > inner.start || outer.end < inner.end) return false;
  return outer.end - outer.start > inner.end - inner.start;
}

function hasNestedPlace(spans: readonly GoldSpan[]): boolean {
  return spans.some(
    (span) =>
      typeOf(span) === 'LOC' &&
      spans.some((outer) => typeOf(outer) === 'OFFICE' && isInside(span, outer)),
  );
}
