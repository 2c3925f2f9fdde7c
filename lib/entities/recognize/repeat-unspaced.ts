import type { PersonCluster } from '@/lib/entities/people/coreference';
import type { Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import type { PersonSpan } from './find-names';
import { SpanIndex } from './span-index';

const HAN = /^[\p{Script=Han}々]+$/u;
const KANA = /^[ァ-ヺー]+$/u;
const SHORTEST_NAME = 3;
/** Longer runs are names of firms. */
const LONGEST_NAME = 10;

/**
 * Further mentions of people in scripts that do not separate words: their names as they stand elsewhere in the text, of
 * three characters or more, kana not as a part of a longer run. `taken` are the spans that stand already, in order.
 */
export function repeatUnspaced(
  tokens: Tokens,
  clusters: readonly PersonCluster[],
  taken: readonly Span[],
): PersonSpan[] {
  const others = new SpanIndex([...taken].sort((a, b) => a.start - b.start));
  const names = [...new Set(clusters.flatMap(({ name }) => name.split(/[・·\s]/)))].filter(
    (name) =>
      name.length >= SHORTEST_NAME &&
      name.length <= LONGEST_NAME &&
      (HAN.test(name) || KANA.test(name)),
  );
  const found: PersonSpan[] = [];
  for (const name of names.sort((a, b) => b.length - a.length)) {
    for (const start of occurrences(tokens.text, name)) {
      const end = start + name.length;
      const span = { start, end };
      if (others.overlapping(span).length > 0 || found.some((other) => overlap(other, span)))
        continue;
      const from = tokenAt(tokens, start);
      const to = from + name.length;
      if (KANA.test(name) && isInsideRun(tokens.text, span)) continue;
      if (tokens.starts[from] === start && tokens.ends[to - 1] === span.end)
        found.push({ from, to, start, end });
    }
  }
  return found;
}

function* occurrences(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) yield at;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether more katakana stands before or behind. */
function isInsideRun(text: string, { start, end }: Span): boolean {
  return KANA.test(text.charAt(start - 1)) || KANA.test(text.charAt(end));
}

/** The token that starts at an offset, or the last before it. */
function tokenAt({ starts, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
