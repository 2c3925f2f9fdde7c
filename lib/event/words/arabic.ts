/** 'And', 'in', 'to', 'the' are written onto the Arabic word. */
const CLITICS = /^[وف]?(?:بال|كال|لل|ال|ب|ل)?/;

/** A folded Arabic word without what is written onto it, however little that leaves. */
export function withoutClitics(folded: string): string {
  return folded.replace(CLITICS, '');
}
