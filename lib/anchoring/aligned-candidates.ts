import search from 'approx-string-match';
import { type Chain, findChains } from './chain';
import { cutGap, isReworded, reversed } from './cut-gap';
import type { Candidate, Quote } from './match-score';
import { type Stretch, sharedStretches } from './shared-stretches';

/** Longest gap that is aligned character by character: holds an advert or two. */
const MAX_ALIGNED = 2000;

/** Beyond the outermost stretch, what is missing is looked for within this factor of its length. */
const REACH = 2;

/**
 * Places where the quote can be read in order although words have changed and adverts stand between: stretches that
 * agree are chained, and the quote's ends are cut out of the gaps by alignment. Context takes part in the chain.
 */
export function alignedCandidates(text: string, quote: Quote): Candidate[] {
  const whole = quote.prefix + quote.exact + quote.suffix;
  const start = quote.prefix.length;
  const end = start + quote.exact.length;
  return findChains(sharedStretches(text, whole), quote.exact.length).flatMap((chain) => {
    const alignment: Alignment = { text, whole, chain };
    const from = { quote: start, text: startOf(alignment, start) };
    const to = { quote: end, text: endOf(alignment, end) };
    if (from.text >= to.text) return [];
    return [{ start: from.text, end: to.text, errors: errorsWithin(alignment, from, to) }];
  });
}

/** Errors that an insertion counts for at most: the longest may be an advert, further ones make another sentence. */
const INSERTION = { longest: 2, further: 6 };

interface Alignment {
  text: string;
  whole: string;
  chain: Chain;
}

interface Point {
  quote: number;
  text: number;
}

/** Where in the text the quote's character at `boundary` stands, or what has become of it. */
function startOf({ text, whole, chain }: Alignment, boundary: number): number {
  const holder = chain.findLast(
    (each) => each.quoteStart <= boundary && endOfStretch(each).quote > boundary,
  );
  if (holder) return holder.textStart + boundary - holder.quoteStart;
  const next = chain.findIndex(({ quoteStart }) => quoteStart > boundary);
  const after = chain[next];
  if (!after) return text.length;
  const previous = chain[next - 1];
  const before = previous && endOfStretch(previous);
  const wanted = whole.slice(boundary, after.quoteStart);
  const from = Math.max(
    before?.text ?? after.textStart - REACH * wanted.length,
    after.textStart - MAX_ALIGNED,
    0,
  );
  const kept = before && whole.slice(before.quote, boundary);
  return from + cutGap(kept, wanted, text.slice(from, after.textStart));
}

/** Where in the text the quote's character before `boundary` ends. */
function endOf({ text, whole, chain }: Alignment, boundary: number): number {
  const holder = chain.find(
    (each) => each.quoteStart < boundary && endOfStretch(each).quote >= boundary,
  );
  if (holder) return holder.textStart + boundary - holder.quoteStart;
  const last = chain.findLastIndex((each) => endOfStretch(each).quote < boundary);
  const previous = chain[last];
  if (!previous) return 0;
  const before = endOfStretch(previous);
  const after = chain[last + 1];
  const wanted = whole.slice(before.quote, boundary);
  const to = Math.min(
    after?.textStart ?? before.text + REACH * wanted.length,
    before.text + MAX_ALIGNED,
    text.length,
  );
  const kept = after && whole.slice(boundary, after.quoteStart);
  // The same cut seen from behind.
  const gap = reversed(text.slice(before.text, to));
  return to - cutGap(kept && reversed(kept), reversed(wanted), gap);
}

function endOfStretch({ quoteStart, textStart, length }: Stretch): Point {
  return { quote: quoteStart + length, text: textStart + length };
}

/** Characters of the quote that its place in the text lacks; what stands there in addition counts little. */
function errorsWithin({ text, whole, chain }: Alignment, start: Point, end: Point): number {
  let errors = 0;
  let longestInsertion = 0;
  let reached = start;
  for (const stretch of [...chain, { quoteStart: end.quote, textStart: end.text, length: 0 }]) {
    const ended = endOfStretch(stretch);
    if (ended.quote <= reached.quote) continue;
    const missing = whole.slice(reached.quote, Math.min(stretch.quoteStart, end.quote));
    const gap = text.slice(reached.text, Math.min(stretch.textStart, end.text));
    const inserted = Math.min(INSERTION.further, Math.max(0, gap.length - missing.length));
    longestInsertion = Math.max(longestInsertion, inserted);
    errors += lostIn(gap, missing) + inserted;
    reached = ended;
    if (reached.quote >= end.quote) break;
  }
  return errors - longestInsertion + Math.min(INSERTION.longest, longestInsertion);
}

function lostIn(gap: string, missing: string): number {
  if (missing === '' || !isReworded(gap.length, missing.length)) return missing.length;
  return search(gap, missing, missing.length)[0]?.errors ?? missing.length;
}
