import type { Span } from '@/lib/text';
import type { TextQuoteSelector } from './selectors';

/** Quotes of up to so many words are given in full, with their context; longer ones by their first and last words. */
const SHORT_QUOTE = 6;
const EDGE_WORDS = 4;
const CONTEXT_WORDS = 2;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * A link that opens at the quote in any browser that knows text fragments, without Parallax:
 * https://wicg.github.io/scroll-to-text-fragment/. A fragment of the address itself is kept.
 */
export function textFragmentUrl(url: string, quote: TextQuoteSelector): string {
  const [address = '', fragment = ''] = url.split('#', 2);
  const directive = textDirective(quote);
  const kept = fragment.split(':~:', 1)[0] ?? '';
  if (!directive) return kept ? `${address}#${kept}` : address;
  return `${address}#${kept}:~:text=${directive}`;
}

function textDirective({ exact, prefix, suffix }: TextQuoteSelector): string | undefined {
  const words = wordSpans(exact);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  if (words.length > SHORT_QUOTE) {
    // A whole paragraph would be matched inside one block only; its ends may stand in different ones.
    const start = exact.slice(first.start, words[EDGE_WORDS - 1]?.end);
    const end = exact.slice(words.at(-EDGE_WORDS)?.start, last.end);
    return `${encode(start)},${encode(end)}`;
  }
  const before = wholeWordsAtEnd(prefix);
  const after = wholeWordsAtStart(suffix);
  const text = encode(exact.slice(first.start, last.end));
  return [before && `${encode(before)}-`, text, after && `-${encode(after)}`]
    .filter(Boolean)
    .join(',');
}

/** The first word of a prefix may be cut off, and text fragments match whole words only. */
function wholeWordsAtEnd(prefix: string): string {
  const words = wordSpans(prefix).slice(1).slice(-CONTEXT_WORDS);
  return prefix.slice(words[0]?.start ?? prefix.length).trim();
}

function wholeWordsAtStart(suffix: string): string {
  const words = wordSpans(suffix).slice(0, -1).slice(0, CONTEXT_WORDS);
  return suffix.slice(0, words.at(-1)?.end ?? 0).trim();
}

function wordSpans(text: string): Span[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** The hyphen is syntax in a text directive, and encodeURIComponent leaves it as it is. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
