/** How badly two things answer each other: 0 is best. */
export type Match = number;

/** What is left on both sides when all that agrees is taken away, in pairs, the best matches first come; in the order of `mine`. */
export function pairUp<T>(
  mine: T[],
  theirs: T[],
  isSame: (a: T, b: T) => boolean,
  match: (a: T, b: T) => Match | undefined,
): [T, T][] {
  const left = mine.filter((one) => !theirs.some((other) => isSame(one, other)));
  const right = theirs.filter((one) => !mine.some((other) => isSame(other, one)));
  const candidates = left
    .flatMap((one, i) =>
      right.flatMap((other, j) => {
        const badness = match(one, other);
        return badness === undefined ? [] : [{ one, other, i, j, badness }];
      }),
    )
    .sort((x, y) => x.badness - y.badness || x.i - y.i || x.j - y.j);
  const [takenLeft, takenRight] = [new Set<number>(), new Set<number>()];
  const pairs: { i: number; pair: [T, T] }[] = [];
  for (const { one, other, i, j } of candidates) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push({ i, pair: [one, other] });
  }
  return pairs.sort((x, y) => x.i - y.i).map(({ pair }) => pair);
}
