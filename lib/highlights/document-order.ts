interface Ranged {
  ranges: readonly Range[];
}

/**
 * Merges the headline's marks into those of the body, each list being in order already; the headline mostly comes
 * first, but some pages show a picture or a lead above it.
 */
export function inDocumentOrder<T extends Ranged>(headline: readonly T[], body: readonly T[]): T[] {
  const first = headline[0]?.ranges[0];
  const position = first
    ? body.findIndex(({ ranges: [range] }) => range && startsBefore(first, range))
    : -1;
  if (position < 0) return first && body.length ? [...body, ...headline] : [...headline, ...body];
  return [...body.slice(0, position), ...headline, ...body.slice(position)];
}

/** Whether `a` starts before `b` in the document; false for ranges in different trees. */
export function startsBefore(a: Range, b: Range): boolean {
  try {
    return a.compareBoundaryPoints(Range.START_TO_START, b) < 0;
  } catch {
    // WrongDocumentError: one of them stands in a shadow root or in a subtree that the page took out.
    return false;
  }
}
