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
