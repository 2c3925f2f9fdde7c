import { readRootText, spanOfRange } from './root-text';
import type { Selector } from './selectors';

/** Length of prefix and suffix, as other annotation tools write them: enough to tell apart repeated phrases. */
const CONTEXT_LENGTH = 32;

/**
 * Describes a range by its words, with what stands around them, and by its position. White space is collapsed in the
 * words and trimmed off their ends; empty when the range holds no words.
 */
export function describe(root: Node, range: Range): Selector[] {
  const rootText = readRootText(root);
  const span = spanOfRange(rootText, range);
  if (!span) return [];
  const { text } = rootText;
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  if (start >= end) return [];
  return [
    {
      type: 'TextQuoteSelector',
      exact: collapse(text.slice(start, end)),
      prefix: collapseBefore(text, start),
      suffix: collapseAfter(text, end),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** White space may be of any length: looks further until there are words enough. */
function collapseBefore(text: string, end: number): string {
  for (let reach = CONTEXT_LENGTH * 2; ; reach *= 4) {
    const words = collapse(text.slice(Math.max(0, end - reach), end));
    if (words.length > CONTEXT_LENGTH || reach >= end) return wholeFrom(words);
  }
}

function collapseAfter(text: string, start: number): string {
  for (let reach = CONTEXT_LENGTH * 2; ; reach *= 4) {
    const words = collapse(text.slice(start, start + reach));
    if (words.length > CONTEXT_LENGTH || start + reach >= text.length) {
      return words.slice(0, CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, '');
    }
  }
}

function wholeFrom(words: string): string {
  return words.slice(-CONTEXT_LENGTH).replace(/^[\udc00-\udfff]/, '');
}
