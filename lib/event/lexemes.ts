import { asciiDigits, fold } from './fold';

/** A word, a number or a mark; offsets are UTF-16 into the scanned text, end exclusive. */
export interface Lexeme {
  kind: 'word' | 'number' | 'mark';
  /** Digits in ASCII; otherwise as it stands. */
  text: string;
  /** Folded word; the text itself for numbers and marks. */
  folded: string;
  start: number;
  end: number;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
// A group of three digits may follow a space only where a group of one to three stands before it: "1 250 000", not "2020 500".
const LEXEME =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,٫٬/'’:-]\d+)*|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{M}])+(?:[ʻʼ‘’'`\u200c-](?:(?![\p{sc=Han}])[\p{L}\p{M}])+)*|[^\s\p{L}\p{N}]/gu;

/** Cuts a text for the date and number grammars; scripts without spaces come out one character at a time. */
export function lexemes(text: string): Lexeme[] {
  return Array.from(asciiDigits(text).matchAll(LEXEME), (match): Lexeme => {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    if (/^\d/.test(found)) return { kind: 'number', text: found, folded: found, start, end };
    if (!/^\p{L}/u.test(found)) return { kind: 'mark', text: found, folded: found, start, end };
    const folded = UNSPACED.test(found) ? found : fold(found);
    return { kind: 'word', text: found, folded, start, end };
  });
}
