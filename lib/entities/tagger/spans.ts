import type { Tokens } from '@/lib/entities/tokens';
import { isInside, Label, SPAN_TYPES, type SpanType, typeOf } from './labels';
import type { Tagging } from './tagger';

/** A tagged run of tokens [from, to); `start`/`end` are its UTF-16 offsets. */
export interface TaggedSpan {
  type: SpanType;
  from: number;
  to: number;
  start: number;
  end: number;
  /** Least margin of its tokens. */
  margin: number;
}

/*
 * Spans that are like another but for this or that are written out here: copies by spread are of a hidden class of their
 * own in older engines, one for each place in the code that makes some, and all that reads spans is slowed down by them.
 */

/** The span as a name of another kind. */
export function asType({ from, to, start, end, margin }: TaggedSpan, type: SpanType): TaggedSpan {
  return { type, from, to, start, end, margin };
}

/** The span with other bounds: tokens [from, to), UTF-16 offsets [start, end). */
export function withBounds(
  { type, margin }: TaggedSpan,
  from: number,
  to: number,
  start: number,
  end: number,
): TaggedSpan {
  return { type, from, to, start, end, margin };
}

/** The span as it is over whole tokens [from, to). */
export function overTokens(
  span: TaggedSpan,
  from: number,
  to: number,
  { starts, ends }: Tokens,
): TaggedSpan {
  return withBounds(span, from, to, starts[from] ?? span.start, ends[to - 1] ?? span.end);
}

/** The span from another token on, which it begins in at a UTF-16 offset. */
export function withStart(span: TaggedSpan, from: number, start = span.start): TaggedSpan {
  return withBounds(span, from, span.to, start, span.end);
}

/** The span up to another token, which it does not have any more, and a UTF-16 offset. */
export function withEnd(span: TaggedSpan, to: number, end = span.end): TaggedSpan {
  return withBounds(span, span.from, to, span.start, end);
}

/** Reads the spans off a tagging, in order. */
export function taggedSpans(tokens: Tokens, tagging: Tagging): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  for (let from = 0; from < tokens.count; ) {
    let to = from + 1;
    const label = tagging.labels[from] ?? 0;
    const type = label === Label.outside ? undefined : SPAN_TYPES[typeOf(label)];
    if (type !== undefined) {
      while (to < tokens.count && isInside(tagging.labels[to] ?? 0)) to++;
      let margin = Infinity;
      for (let at = from; at < to; at++) margin = Math.min(margin, tagging.margins[at] ?? 0);
      const start = tokens.starts[from] ?? 0;
      const end = tokens.ends[to - 1] ?? 0;
      spans.push({ type, from, to, start, end, margin });
    }
    from = to;
  }
  return spans;
}
