/** What an insertion at the cut costs, in edits: one changed word is cheaper than assuming an advert. */
const INSERTION = { open: 3, perCharacter: 0.01 };

/** A gap up to this factor and number of characters longer than what is missing was reworded; nothing was inserted. */
const REWORDED = { factor: 2, characters: 8 };

/** Whether a gap may be just another wording of so many characters. */
export function isReworded(gapLength: number, missingLength: number): boolean {
  return gapLength <= REWORDED.factor * missingLength + REWORDED.characters;
}

/**
 * Cuts a changed stretch of text in two: what `before` turned into, and what `after` turned into; what was inserted
 * between them goes with `before`. Returns the offset in `gap` where the second part starts.
 *
 * The cut minimises the sum of both edit distances. Without `before`, what precedes the second part is free.
 */
export function cutGap(before: string | undefined, after: string, gap: string): number {
  if (after === '') return gap.length;
  const afterCosts = suffixDistances(after, gap);
  const beforeCosts =
    before === undefined
      ? new Float64Array(gap.length + 1)
      : suffixDistances(reversed(before), reversed(gap)).reverse();
  const open = isReworded(gap.length, (before?.length ?? 0) + after.length)
    ? Number.POSITIVE_INFINITY
    : INSERTION.open;
  let best = { cost: Number.POSITIVE_INFINITY, cut: gap.length };
  /** Cheapest way to have ended `before` somewhere in front of the cut, insertion included. */
  let insertion = Number.POSITIVE_INFINITY;
  for (let cut = 0; cut <= gap.length; cut++) {
    insertion = Math.min(
      insertion + INSERTION.perCharacter,
      (beforeCosts[cut - 1] ?? Number.POSITIVE_INFINITY) + open,
    );
    const reached = Math.min(beforeCosts[cut] ?? Number.POSITIVE_INFINITY, insertion);
    const cost = reached + (afterCosts[cut] ?? 0);
    if (cost <= best.cost) best = { cost, cut };
  }
  return best.cut;
}

/** Edit distance between `wanted` and each suffix of `text`, indexed by the suffix's start. */
function suffixDistances(wanted: string, text: string): Float64Array {
  const distances = new Float64Array(text.length + 1);
  for (let start = text.length; start >= 0; start--) distances[start] = text.length - start;
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
