/** BIO labels: a span of a type is B followed by any number of I. */
export const Label = {
  outside: 0,
  beginPerson: 1,
  insidePerson: 2,
  beginPlace: 3,
  insidePlace: 4,
  beginOrganisation: 5,
  insideOrganisation: 6,
  beginOffice: 7,
  insideOffice: 8,
} as const;
export type Label = (typeof Label)[keyof typeof Label];

export const LABEL_COUNT = 9;

/** Types in the order of their labels: B = 2 * index + 1, I = 2 * index + 2. */
export const SPAN_TYPES = ['person', 'place', 'organisation', 'office'] as const;
export type SpanType = (typeof SPAN_TYPES)[number];

/** Index into SPAN_TYPES, or -1 outside. */
export function typeOf(label: number): number {
  return ((label + 1) >> 1) - 1;
}

export function isInside(label: number): boolean {
  return label > 0 && (label & 1) === 0;
}
