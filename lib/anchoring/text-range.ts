import type { Span, TextSegment } from '@/lib/text';
import { nodeOffsets } from './node-offsets';

/** An extracted text together with the stretches of the live page that it came from, ordered by `start`. */
export interface LiveText {
  text: string;
  segments: TextSegment[];
}

/** Looks up spans of one live text; built once, asked thousands of times. */
export interface RangeIndex {
  /** One live range per text node that the span covers, in order; empty where the page no longer holds these words. */
  rangesOf(span: Span): Range[];
}

interface MappedSegment extends TextSegment {
  /** The node's data when `offsets` was read from it. */
  data?: string;
  offsets?: (index: number) => number;
}

/** Prepares a live text for many look-ups: binary search by offset, each segment mapped at most once per state of its node. */
export function indexRanges({ text, segments }: LiveText): RangeIndex {
  const mapped: MappedSegment[] = [...segments].sort((a, b) => a.start - b.start);
  return {
    rangesOf(span) {
      const ranges: Range[] = [];
      for (let i = firstEndingAfter(mapped, span.start); i < mapped.length; i++) {
        const segment = mapped[i];
        if (!segment || segment.start >= span.end) break;
        const range = rangeWithin(text, segment, span);
        if (range) ranges.push(range);
      }
      return ranges;
    },
  };
}

/** Live ranges of a single span; for many spans of one text build an index. */
export function rangesOf(live: LiveText, span: Span): Range[] {
  return indexRanges(live).rangesOf(span);
}

function firstEndingAfter(segments: readonly Span[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.end ?? Number.POSITIVE_INFINITY) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeWithin(text: string, segment: MappedSegment, span: Span): Range | undefined {
  const { node } = segment;
  if (!node.isConnected) return undefined;
  if (segment.data !== node.data) {
    segment.data = node.data;
    segment.offsets = nodeOffsets(text, segment);
  }
  if (!segment.offsets) return undefined;
  const from = Math.max(span.start, segment.start) - segment.start;
  const to = Math.min(span.end, segment.end) - segment.start;
  if (from >= to) return undefined;
  const range = node.ownerDocument.createRange();
  range.setStart(node, segment.offsets(from));
  // One past the last character, not the start of the next: a run of white space between them stays outside.
  range.setEnd(node, segment.offsets(to - 1) + 1);
  return range;
}
