import type { Span } from '@/lib/text';
import { type FoldedText, foldedIndex, foldText, unfoldSpan } from './fold';
import { matchQuote } from './match-quote';
import { type RootText, rangeOfSpan, readRootText } from './root-text';
import type { Selector, TextPositionSelector, TextQuoteSelector } from './selectors';
import { snapToWords, wholeWords } from './word-edges';

export interface Anchored {
  range: Range;
  /** Characters by which the words differ from the quote, white space and typography aside. */
  errors: number;
}

/** A root that was read once, for many anchors. */
export interface AnchorRoot {
  words: RootText;
  folded: FoldedText;
}

/** Reads a root; stale as soon as the page changes. */
export function readAnchorRoot(root: Node): AnchorRoot {
  const words = readRootText(root);
  return { words, folded: foldText(words.text) };
}

/** Finds where a described range stands now; undefined when it is gone, or when no place or no single place is sure enough. */
export function anchor(root: Node, selectors: readonly Selector[]): Anchored | undefined {
  return anchorIn(readAnchorRoot(root), selectors);
}

/** The same in a root that was read before. */
export function anchorIn(
  { words, folded }: AnchorRoot,
  selectors: readonly Selector[],
): Anchored | undefined {
  const quote = selectors.find(
    (each): each is TextQuoteSelector => each.type === 'TextQuoteSelector',
  );
  if (!quote) return undefined;
  const position = selectors.find(
    (each): each is TextPositionSelector => each.type === 'TextPositionSelector',
  );
  const wanted = {
    exact: foldText(quote.exact).text,
    prefix: foldText(quote.prefix).text,
    suffix: foldText(quote.suffix).text,
    position: position && foldedIndex(folded, position.start),
  };
  // Some pages hold an article twice, for wide and for narrow windows, and hide one.
  const isShown = (candidate: Span) => {
    const range = rangeOfSpan(words, unfoldSpan(folded, candidate));
    return range !== undefined && range.getClientRects?.().length > 0;
  };
  const match = matchQuote(folded.text, wanted, isShown);
  if (!match) return undefined;
  const found = unfoldSpan(folded, match);
  const { prefix, exact, suffix } = quote;
  const span =
    match.errors > 0 ? snapToWords(words.text, found, wholeWords(prefix, exact, suffix)) : found;
  const range = rangeOfSpan(words, span);
  return range && { range, errors: match.errors };
}
