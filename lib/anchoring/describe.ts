import type { Span } from '@/lib/text';
import { foldText } from './fold';
import { readRootText, spanOfRange } from './root-text';
import type { Selector } from './selectors';

/** Length of prefix and suffix, as other annotation tools write them: enough to tell apart most repeated phrases. */
const CONTEXT_LENGTH = 32;

/** Where the page says the same again, headline or filler text, context grows up to this length until it tells. */
const LONGEST_CONTEXT = 256;

/**
 * Describes a range by its words, with what stands around them, and by its position. White space is collapsed in the
 * words and trimmed off their ends; empty when the range holds no words.
 */
export function describe(root: Node, range: Range): Selector[] {
  const rootText = readRootText(root);
  const span = spanOfRange(rootText, range);
  return span ? describeSpan(rootText.text, span) : [];
}

/** The same for a span of a root's text. */
export function describeSpan(text: string, span: Span): Selector[] {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  if (start >= end) return [];
  const exact = collapse(text.slice(start, end));
  return [
    { type: 'TextQuoteSelector', exact, ...contextOf(text, { start, end }, exact) },
    { type: 'TextPositionSelector', start, end },
  ];
}

interface Context {
  prefix: string;
  suffix: string;
}

function contextOf(text: string, { start, end }: Span, exact: string): Context {
  const folded = foldText(text).text;
  for (let length = CONTEXT_LENGTH; ; length *= 2) {
    const prefix = collapseBefore(text, start, length);
    const suffix = collapseAfter(text, end, length);
    const place = foldText(prefix + exact + suffix).text;
    if (length >= LONGEST_CONTEXT || folded.indexOf(place) === folded.lastIndexOf(place))
      return { prefix, suffix };
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** White space may be of any length: looks further until there are words enough. */
function collapseBefore(text: string, end: number, length: number): string {
  for (let reach = length * 2; ; reach *= 4) {
    const words = collapse(text.slice(Math.max(0, end - reach), end));
    if (words.length > length || reach >= end)
      return words.slice(-length).replace(/^[\udc00-\udfff]/, '');
  }
}

function collapseAfter(text: string, start: number, length: number): string {
  for (let reach = length * 2; ; reach *= 4) {
    const words = collapse(text.slice(start, start + reach));
    if (words.length > length || start + reach >= text.length)
      return words.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  }
}
