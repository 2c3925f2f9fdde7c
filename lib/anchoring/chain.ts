import type { Stretch } from './shared-stretches';

/** Longest insertion between two stretches, in folded characters: an advert, and a box of related stories in a long quote. */
const MAX_INSERTION = { short: 400, long: 1600 };

/** What a gap costs, in characters of agreement: opening one, and each character that it inserts or leaves out. */
const GAP_OPEN = 2;
const GAP_PER_CHARACTER = 0.02;

/** What skipping a character costs that agrees with another part of the quote: that is a copy, not an advert. */
const SKIPPED_COPY = 0.7;

/** A stretch must add this much beyond what it shares with its predecessor. */
const MIN_GAIN = 3;

/** Further places of the same words are only looked for to notice that the best one is not the only one. */
const MAX_CHAINS = 4;

/** Stretches in the order of both texts; two that follow each other may share their ends. */
export type Chain = readonly Stretch[];

interface Link {
  stretch: Stretch;
  score: number;
  previous: number;
}

/** The best ways to read a quote of that length along the text, each at a place of its own, best first; stretches ordered by text. */
export function findChains(stretches: readonly Stretch[], quoteLength: number): Chain[] {
  const maxInsertion = Math.min(MAX_INSERTION.long, MAX_INSERTION.short + quoteLength);
  const chains: Chain[] = [];
  let left = stretches;
  while (left.length > 0 && chains.length < MAX_CHAINS) {
    const chain = bestChain(left, maxInsertion);
    const first = chain[0];
    const last = chain.at(-1);
    if (!first || !last) break;
    chains.push(chain);
    const end = last.textStart + last.length;
    left = left.filter(
      ({ textStart, length }) => textStart + length <= first.textStart || textStart >= end,
    );
  }
  return chains;
}

/** Sparse dynamic programming over pairs of stretches: the score of a chain is what agrees less what its gaps cost. */
function bestChain(stretches: readonly Stretch[], maxInsertion: number): Chain {
  const links: Link[] = [];
  let best = -1;
  stretches.forEach((stretch, i) => {
    const link: Link = { stretch, score: stretch.length, previous: -1 };
    /** Length of the stretches between the two. */
    let between = 0;
    for (let j = i - 1; j >= 0; j--) {
      const before = links[j];
      if (!before) continue;
      const score = before.score + gainAfter(before.stretch, stretch, between, maxInsertion);
      between += before.stretch.length;
      if (score > link.score) Object.assign(link, { score, previous: j });
    }
    links.push(link);
    if (link.score > (links[best]?.score ?? 0)) best = i;
  });
  const chain: Stretch[] = [];
  for (let link = links[best]; link; link = links[link.previous]) chain.unshift(link.stretch);
  return chain;
}

/**
 * What `stretch` adds to a chain that ends with `before`, where so much of the quote stands between them; minus infinity
 * when it cannot follow.
 */
function gainAfter(
  before: Stretch,
  stretch: Stretch,
  between: number,
  maxInsertion: number,
): number {
  const quoteGap = stretch.quoteStart - before.quoteStart - before.length;
  const textGap = stretch.textStart - before.textStart - before.length;
  if (stretch.quoteStart <= before.quoteStart || stretch.textStart <= before.textStart)
    return Number.NEGATIVE_INFINITY;
  if (textGap - quoteGap > maxInsertion) return Number.NEGATIVE_INFINITY;
  const overlap = Math.max(0, -quoteGap, -textGap);
  const gain = stretch.length - overlap;
  if (gain < MIN_GAIN || overlap >= before.length) return Number.NEGATIVE_INFINITY;
  const skipped = Math.min(between, Math.max(0, textGap));
  return (
    gain - GAP_OPEN - GAP_PER_CHARACTER * Math.abs(textGap - quoteGap) - SKIPPED_COPY * skipped
  );
}
