import { UnitClass } from '@/lib/entities/unit-class';
import { foldWord, type Grammar } from './grammar';
import { LINKS, MOST_LINKS } from './links';

const NEIGHBOUR = 24;
const FULL_STOP = 0x2e;
const letters = new UnitClass((character) => /[\p{L}\p{M}'’ʻ]/u.test(character));
const gaps = new UnitClass((character) => /[\s-]/.test(character));

/** What the word behind text[start, end), else the one before it, says it is: "Fuzuli district", "город Баку". */
export function kindBeside(
  text: string,
  start: number,
  end: number,
  grammar: Grammar,
): 'area' | 'city' | undefined {
  return kindOf(wordBehind(text, end), grammar) ?? kindBefore(text, start, grammar);
}

/** Over "de la" and the like. */
function kindBefore(text: string, start: number, grammar: Grammar): 'area' | 'city' | undefined {
  let at = start;
  for (let links = 0; links < MOST_LINKS; links++) {
    const word = wordBefore(text, at);
    if (!LINKS.has(word)) return kindOf(word, grammar);
    at = text.lastIndexOf(word, at - 1);
  }
  return kindOf(wordBefore(text, at), grammar);
}

function kindOf(written: string, grammar: Grammar): 'area' | 'city' | undefined {
  if (written === '') return undefined;
  const word = foldWord(written);
  if (grammar.areaWords.has(word)) return 'area';
  return grammar.cityWords.has(word) ? 'city' : undefined;
}

function wordBehind(text: string, end: number): string {
  const last = Math.min(text.length, end + NEIGHBOUR);
  let from = end;
  while (from < last && gaps.has(text.charCodeAt(from))) from++;
  let to = from;
  while (to < last && letters.has(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}

/** The word may be an abbreviation: "St. Petersburg". */
function wordBefore(text: string, start: number): string {
  const first = Math.max(0, start - NEIGHBOUR);
  let to = start;
  while (to > first && gaps.has(text.charCodeAt(to - 1))) to--;
  if (to > first && text.charCodeAt(to - 1) === FULL_STOP) to--;
  let from = to;
  while (from > first && letters.has(text.charCodeAt(from - 1))) from--;
  return text.slice(from, to);
}
