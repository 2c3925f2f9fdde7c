import type { Stretch } from './shared-stretches';

/** Longest insertion between two stretches, in folded characters: an advert or a box of related stories. */
const MAX_INSERTION = 1600;

/** What a gap costs, in characters of agreement: opening one, and each character that it inserts or leaves out. */
const GAP_OPEN = 2;
const GAP_PER_CHARACTER = 0.02;

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

/** The best ways to read the quote along the text, each at a place of its own, best first; stretches ordered by text. */
export function findChains(stretches: readonly Stretch[]): Chain[] {
  const chains: Chain[] = [];
  let left = stretches;
  while (left.length > 0 && chains.length < MAX_CHAINS) {
    const chain = bestChain(left);
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
function bestChain(stretches: readonly Stretch[]): Chain {
  const links: Link[] = [];
  let best = -1;
  stretches.forEach((stretch, i) => {
    const link: Link = { stretch, score: stretch.length, previous: -1 };
    for (let j = i - 1; j >= 0; j--) {
      const before = links[j];
      if (!before) continue;
      const score = before.score + gainAfter(before.stretch, stretch);
      if (score > link.score) Object.assign(link, { score, previous: j });
    }
    links.push(link);
    if (link.score > (links[best]?.score ?? 0)) best = i;
  });
  const chain: Stretch[] = [];
  for (let link = links[best]; link; link = links[link.previous]) chain.unshift(link.stretch);
  return chain;
}

/** What `stretch` adds to a chain that ends with `before`; minus infinity when it cannot follow. */
function gainAfter(before: Stretch, stretch: Stretch): number {
  const quoteGap = stretch.quoteStart - before.quoteStart - before.length;
  const textGap = stretch.textStart - before.textStart - before.length;
  if (stretch.quoteStart <= before.quoteStart || stretch.textStart <= before.textStart)
    return Number.NEGATIVE_INFINITY;
  if (textGap - quoteGap > MAX_INSERTION) return Number.NEGATIVE_INFINITY;
  const overlap = Math.max(0, -quoteGap, -textGap);
  const gain = stretch.length - overlap;
  if (gain < MIN_GAIN || overlap >= before.length) return Number.NEGATIVE_INFINITY;
  return gain - GAP_OPEN - GAP_PER_CHARACTER * Math.abs(textGap - quoteGap);
}
