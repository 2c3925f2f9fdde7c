/** A stretch that stands in two texts word for word. */
export interface Stretch {
  /** Offset in what is looked for. */
  quoteStart: number;
  textStart: number;
  length: number;
}

/** Length of the pieces that are looked up; short enough to survive between two changed words. */
const GRAM = 6;

/** Shorter stretches are syllables that any two texts share. */
const MIN_STRETCH = 8;

/** Pieces that the quote itself repeats more often than this are dashes, dots or filler. */
const MAX_REPEATS = 4;

/** More stretches than these come from filler text; the longest ones say enough. */
const MAX_STRETCHES = 600;

/** All longest stretches that two folded texts share, ordered by their place in `text`. */
export function sharedStretches(text: string, quote: string): Stretch[] {
  const places = gramPlaces(quote);
  const stretches: Stretch[] = [];
  /** End in `text` of the stretch last found on each diagonal: a diagonal is the distance between both offsets. */
  const reached = new Map<number, number>();
  forEachHash(text, (hash, textStart) => {
    for (const quoteStart of places.get(hash) ?? []) {
      const diagonal = textStart - quoteStart;
      if ((reached.get(diagonal) ?? -1) > textStart) continue;
      const length = commonLength(text, textStart, quote, quoteStart);
      if (length < MIN_STRETCH) continue;
      reached.set(diagonal, textStart + length);
      stretches.push({ quoteStart, textStart, length });
    }
  });
  if (stretches.length <= MAX_STRETCHES) return stretches;
  return stretches
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_STRETCHES)
    .sort((a, b) => a.textStart - b.textStart);
}

function gramPlaces(quote: string): Map<number, number[]> {
  const places = new Map<number, number[]>();
  forEachHash(quote, (hash, start) => {
    const known = places.get(hash);
    if (known) known.push(start);
    else places.set(hash, [start]);
  });
  for (const [hash, { length }] of places) if (length > MAX_REPEATS) places.delete(hash);
  return places;
}

/** Rolling polynomial hash; equal hashes are verified by comparing the characters. */
function forEachHash(text: string, visit: (hash: number, start: number) => void): void {
  const BASE = 31;
  const outgoing = BASE ** (GRAM - 1);
  let hash = 0;
  for (let end = 0; end < text.length; end++) {
    if (end >= GRAM) hash = (hash - Math.imul(text.charCodeAt(end - GRAM), outgoing)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(end)) | 0;
    if (end >= GRAM - 1) visit(hash, end - GRAM + 1);
  }
}

function commonLength(text: string, textStart: number, quote: string, quoteStart: number): number {
  let length = 0;
  while (
    quoteStart + length < quote.length &&
    textStart + length < text.length &&
    text.charCodeAt(textStart + length) === quote.charCodeAt(quoteStart + length)
  )
    length++;
  return length;
}
