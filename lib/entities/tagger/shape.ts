/** How a word is written. */
export const WordCase = { none: 0, lower: 1, capitalised: 2, upper: 4 } as const;
export type WordCase = (typeof WordCase)[keyof typeof WordCase];

const LONGEST = 5;
/** Signs of a shape, one a kind of character. */
const Sign = { capital: 1, small: 2, caseless: 3, zero: 4, other: 5 } as const;
const SIGNS = 6;

/** Outline of a word as a number, and its case, worked out in one pass. */
export interface Shape {
  /**
   * Runs of one kind count once, so "Mirziyoyev" is Xx, "McGill" XxXx, "EU27" X0, "Ankara'da" Xx'x; the digits
   * of the number in base 6 are the signs. A lone character differs from a run.
   */
  outline: number;
  wordCase: WordCase;
}

/** Reads the shape of a normal form beside its lower form. */
export function readShape(normal: string, lower: string, result: Shape): void {
  let outline = 0;
  let length = 0;
  let last = 0;
  let capitals = 0;
  let smalls = 0;
  for (let at = 0; at < normal.length; at++) {
    const sign = signOf(normal.charCodeAt(at), lower.charCodeAt(at));
    if (sign === Sign.capital) capitals++;
    else if (sign === Sign.small) smalls++;
    if (sign !== last && length < LONGEST) {
      outline = outline * SIGNS + sign;
      length++;
    }
    last = sign;
  }
  result.outline = normal.length === 1 ? outline + 10_000 : outline;
  result.wordCase = caseOf(normal, lower, capitals, smalls);
}

function caseOf(normal: string, lower: string, capitals: number, smalls: number): WordCase {
  if (capitals + smalls === 0) return WordCase.none;
  if (normal.charCodeAt(0) === lower.charCodeAt(0)) return WordCase.lower;
  return smalls === 0 && normal.length > 1 ? WordCase.upper : WordCase.capitalised;
}

function signOf(code: number, lower: number): number {
  if (code !== lower) return Sign.capital;
  if (code === 0x30) return Sign.zero;
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? Sign.small : Sign.other;
  return hasCase(code) ? Sign.small : Sign.caseless;
}

/** Latin, Greek, Cyrillic and Armenian: the scripts of news that have capitals. */
function hasCase(code: number): boolean {
  return code < 0x590 || (code >= 0x1e00 && code < 0x2000);
}
