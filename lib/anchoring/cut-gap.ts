/**
 * What text costs that stands in a gap without having replaced anything, in edits: at the cut, one changed word is
 * cheaper than assuming an advert; away from it, where the advert would split a part, a changed phrase is.
 */
const INSERTION = { atCut: 3, elsewhere: 6, perCharacter: 0.01 };
const NO_INSERTION = { atCut: 0, elsewhere: 0, perCharacter: 1 };

/** A gap up to this factor and number of characters longer than what is missing was reworded; nothing was inserted. */
const REWORDED = { factor: 2, characters: 8 };

/** Whether a gap may be just another wording of so many characters. */
export function isReworded(gapLength: number, missingLength: number): boolean {
  return gapLength <= REWORDED.factor * missingLength + REWORDED.characters;
}

/**
 * Cuts a changed stretch of text in two: what `before` turned into, and what `after` turned into. Returns the offset in
 * `gap` where the second part starts; what was inserted between the two goes with the first.
 *
 * The cut minimises the sum of both edit distances. Without `before`, what precedes the second part is free.
 */
export function cutGap(before: string | undefined, after: string, gap: string): number {
  if (after === '') return gap.length;
  const surplus = isReworded(gap.length, (before?.length ?? 0) + after.length)
    ? NO_INSERTION
    : INSERTION;
  const afterCosts = suffixDistances(after, gap, surplus);
  const beforeCosts =
    before === undefined
      ? new Float64Array(gap.length + 1)
      : suffixDistances(reversed(before), reversed(gap), surplus).reverse();
  let best = { cost: Number.POSITIVE_INFINITY, cut: gap.length };
  /** Cheapest way to have ended the first part in front of the cut, what stands between included. */
  let inserted = Number.POSITIVE_INFINITY;
  for (let cut = 0; cut <= gap.length; cut++) {
    const ended = (beforeCosts[cut - 1] ?? Number.POSITIVE_INFINITY) + surplus.atCut;
    inserted = Math.min(inserted, ended) + surplus.perCharacter;
    const cost = Math.min(beforeCosts[cut] ?? 0, inserted) + (afterCosts[cut] ?? 0);
    if (cost <= best.cost) best = { cost, cut };
  }
  return best.cut;
}

/**
 * Edit distance between `wanted` and each suffix of `text`, indexed by the suffix's start; text that is left over at
 * the end costs what `surplus` says.
 */
function suffixDistances(wanted: string, text: string, surplus: typeof INSERTION): Float64Array {
  const distances = new Float64Array(text.length + 1);
  for (let left = 1; left <= text.length; left++)
    distances[text.length - left] = Math.min(left, surplus.elsewhere + surplus.perCharacter * left);
  for (let i = wanted.length - 1; i >= 0; i--) {
    let diagonal = distances[text.length] ?? 0;
    distances[text.length] = wanted.length - i;
    for (let start = text.length - 1; start >= 0; start--) {
      const substitution = diagonal + (text.charCodeAt(start) === wanted.charCodeAt(i) ? 0 : 1);
      diagonal = distances[start] ?? 0;
      distances[start] = Math.min(substitution, diagonal + 1, (distances[start + 1] ?? 0) + 1);
    }
  }
  return distances;
}

export function reversed(text: string): string {
  let turned = '';
  for (let i = text.length - 1; i >= 0; i--) turned += text.charAt(i);
  return turned;
}
