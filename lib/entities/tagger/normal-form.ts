import { CharClass, CLASS_OF } from '@/lib/entities/tokenize/char-class';

/** Letters that one language or keyboard writes in place of another's. */
const UNIFIED: ReadonlyMap<number, string> = new Map([
  [0x2018, "'"],
  [0x2019, "'"],
  [0x02bb, "'"],
  [0x02bc, "'"],
  [0x0060, "'"],
  [0x00b4, "'"],
  [0x2032, "'"],
  [0xff07, "'"],
  [0x0622, 'ا'],
  [0x0623, 'ا'],
  [0x0625, 'ا'],
  [0x0671, 'ا'],
  [0x0649, 'ي'],
  [0x06cc, 'ي'],
  [0x06a9, 'ك'],
  [0x06c0, 'ه'],
  [0x0451, 'е'],
  [0x0401, 'Е'],
]);

/** 1 for code units that `rewrite` changes or drops. */
const CHANGES = buildChanges();

function buildChanges(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const charClass = CLASS_OF[code];
    const changes =
      charClass === CharClass.ignorable ||
      charClass === CharClass.mark ||
      (charClass === CharClass.digit && code !== 0x30) ||
      UNIFIED.has(code);
    if (changes) table[code] = 1;
  }
  return table;
}

/**
 * The spelling that features are read from: composed (NFC), without invisible characters, Arabic vowel signs
 * and tatweel, digits as 0, apostrophes and Arabic letter variants unified.
 */
export function normalForm(text: string, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    if (CHANGES[text.charCodeAt(at)] === 1) return rewrite(text.slice(start, end));
  }
  return text.slice(start, end);
}

function rewrite(word: string): string {
  let result = '';
  let composable = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const charClass = CLASS_OF[code];
    if (charClass === CharClass.ignorable || isVowelSign(code, charClass)) continue;
    composable ||= charClass === CharClass.mark;
    result += charClass === CharClass.digit ? '0' : (UNIFIED.get(code) ?? word.charAt(at));
  }
  return composable ? result.normalize('NFC') : result;
}

/** Hebrew and Arabic points, and the tatweel. */
function isVowelSign(code: number, charClass: number | undefined): boolean {
  return charClass === CharClass.mark && code >= 0x591 && code <= 0x6ed;
}

/** Small letters, one to one: the Turkish capital İ becomes i without its dot. */
export function lowerForm(normal: string): string {
  const lower = normal.toLowerCase();
  return lower.length === normal.length ? lower : normal.replaceAll('İ', 'i').toLowerCase();
}
