import search from 'approx-string-match';

/** The terms of an index, for what its tree of beginnings cannot find. */
export interface Vocabulary {
  add(term: string): void;
  /** Terms that hold the part anywhere but at their beginning; the shortest where there are too many. */
  holding(part: string): string[];
  /** Terms with the same first letters that begin nearly like the word: those with the fewest slips, and no more than given. */
  beginningNearly(word: string, slips: number): string[];
}

/** Slips in the first letters are rare, and asking for them to be right spares nearly all comparisons. */
const RIGHT_LETTERS = 2;
/** More terms hold a syllable than anybody could mean. */
const MOST_HOLDING = 40;
/** No term holds it. */
const BETWEEN = '\n';

/** Starts empty. Terms stand in one text: searching that is faster than asking each of a list. */
export function createVocabulary(): Vocabulary {
  const known = new Set<string>();
  let text = BETWEEN;
  return {
    add(term) {
      if (known.has(term)) return;
      known.add(term);
      text += term + BETWEEN;
    },
    holding: (part) =>
      linesWith(text, part)
        .filter((term) => !term.startsWith(part))
        .sort((a, b) => a.length - b.length)
        .slice(0, MOST_HOLDING),
    beginningNearly(word, slips) {
      const alike = linesWith(text, BETWEEN + word.slice(0, RIGHT_LETTERS));
      const few = `${BETWEEN}${alike.join(BETWEEN)}${BETWEEN}`;
      const places = search(few, BETWEEN + word, slips);
      return [...new Set(places.map(({ end }) => few.slice(...lineAt(few, end))))];
    },
  };
}

function linesWith(text: string, part: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(part); at >= 0; ) {
    const [start, end] = lineAt(text, at + part.length);
    found.push(text.slice(start, end));
    at = text.indexOf(part, end);
  }
  return found;
}

function lineAt(text: string, at: number): [start: number, end: number] {
  return [text.lastIndexOf(BETWEEN, at - 1) + 1, text.indexOf(BETWEEN, at)];
}
