/**
 * Words that Romance languages write onto the next one with an apostrophe ("l'Italie", "dell'Aquila").
 * Only lists decide: "O'Brien" and "Ankara'da" stay whole.
 */
const ELIDED = new Set(
  (
    'l d c j m n s t qu jusqu lorsqu puisqu quoiqu presqu ' +
    'un all dall dell nell sull coll quell quest bell sant dev com cos gl tutt senz mezz anch ' +
    'degl dagl negl sugl agl'
  ).split(' '),
);

const LONGEST = 6;

/** Whether the letters in [start, end) are such a word, so that a token ends behind the apostrophe at `end`. */
export function isElided(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && ELIDED.has(text.slice(start, end).toLowerCase());
}
