const FIRST_STEP = 1;
const LAST_STEP = 0.1;

/** Coordinate descent: moves one parameter at a time by a step that is halved when none of the moves lowers the loss. */
export function improve(start: number[], loss: (parameters: number[]) => number): number[] {
  let best = start;
  let least = loss(best);
  for (let step = FIRST_STEP; step >= LAST_STEP; ) {
    const before = least;
    for (let at = 0; at < best.length; at++) {
      for (const direction of [step, -step]) {
        const tried = best.map((value, index) => (index === at ? value + direction : value));
        const found = loss(tried);
        if (found >= least) continue;
        [best, least] = [tried, found];
        break;
      }
    }
    if (before - least < 1e-4) step /= 2;
  }
  return best;
}
