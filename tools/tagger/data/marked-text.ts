import type { SpanType } from '@/lib/entities/tagger/labels';

/** A marked span; offsets are UTF-16, end exclusive. `either`: of that type, or no name at all. */
export interface MarkedSpan {
  start: number;
  end: number;
  /** 'unknown': the source marks something here whose type ours has no equal for, and that may be any. */
  type: SpanType | 'unknown';
  /** The conventions differ: a label of this type and none are both right. */
  either?: boolean;
}

/** A text with its names marked, from whatever source. */
export interface MarkedText {
  source: string;
  language: string;
  document: string;
  text: string;
  spans: MarkedSpan[];
  /** Types that the source marks throughout; others are unknown in it, not absent. */
  annotated: ReadonlySet<SpanType>;
  /** Marked by a program that overlooks names: a capitalised word without a mark may be one all the same. */
  overlooks?: boolean;
}
