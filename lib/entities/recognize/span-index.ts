import type { Span } from '@/lib/text';

/** Finds what overlaps a span among spans that are ordered and do not overlap each other. */
export class SpanIndex<T extends Span> {
  constructor(readonly spans: readonly T[]) {}

  overlapping(span: Span): T[] {
    const found: T[] = [];
    for (let at = this.firstEndingAfter(span.start); at < this.spans.length; at++) {
      const candidate = this.spans[at];
      if (!candidate || candidate.start >= span.end) break;
      found.push(candidate);
    }
    return found;
  }

  private firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
