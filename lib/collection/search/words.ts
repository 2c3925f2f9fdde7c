/** Scripts that are written without spaces between words. */
const UNSPACED = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Khmr}\\p{scx=Laoo}';
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** Runs of letters, digits and the signs that belong to letters, cut where the kind of script changes. */
const WORD = new RegExp(
  `(?:(?=[\\p{L}\\p{N}\\p{M}])[${UNSPACED}])+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/** A word that is looked for; `pairs` of neighbouring characters where its script has no spaces, so that no dictionary is needed. */
export interface AskedWord {
  word: string;
  /** Absent where spaces part words. */
  pairs?: string[];
}

/** The words of a folded query. */
export function askedWords(folded: string): AskedWord[] {
  return wordsOf(folded).map((word) =>
    IS_UNSPACED.test(word) ? { word, pairs: pairsOf(word) } : { word },
  );
}

/** What a folded text is found by: its words, or each character with its neighbour where there are no spaces. */
export function termsOf(folded: string): string[] {
  return wordsOf(folded).flatMap((word) => {
    if (!IS_UNSPACED.test(word)) return word;
    const last = [...word].at(-1);
    // so that every character begins a term
    return last && last !== word ? [...pairsOf(word), last] : word;
  });
}

function wordsOf(folded: string): string[] {
  return folded.match(WORD) ?? [];
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, before) => `${characters[before]}${character}`);
}
