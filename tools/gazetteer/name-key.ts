import { WORD_GAP } from '@/lib/entities/places/name-hash';
import { CAPITALS_MARK, NameFlag } from '@/lib/entities/places/name-table';
import { cutPieces, Joint, type Pieces, Shape } from '@/lib/entities/places/pieces';

/** Units of a name as a text's words are hashed: pieces joined by a gap, apostrophes and inner stops by nothing. */
export interface NameUnits {
  units: number[];
  /** Lengths after which the name still goes on: at its gaps, and at each character of unspaced scripts. */
  prefixes: number[];
  flags: number;
  /** Length of the first word; 0 for names of one word. */
  firstWord: number;
}

export function nameUnits(text: string, principal: boolean): NameUnits {
  const pieces = cutPieces(text);
  const units: number[] = [];
  const prefixes: number[] = [];
  for (let index = 0; index < pieces.count; index++) {
    if (index > 0) {
      prefixes.push(units.length);
      if (hasGap(pieces.joints[index] ?? 0)) units.push(WORD_GAP);
    }
    appendPiece(pieces, index, units, prefixes);
  }
  if (isAcronym(pieces)) units.push(CAPITALS_MARK);
  return {
    units,
    prefixes,
    flags: flagsOf(pieces, principal),
    firstWord: pieces.count > 1 ? (pieces.unitEnds[0] ?? 0) : 0,
  };
}

export function nameKey(text: string): string {
  return String.fromCharCode(...nameUnits(text, false).units);
}

function hasGap(joint: number): boolean {
  return joint !== Joint.apostrophe && joint !== Joint.dot && joint !== Joint.touch;
}

function appendPiece(pieces: Pieces, index: number, units: number[], prefixes: number[]): void {
  const start = pieces.unitStarts[index] ?? 0;
  const end = pieces.unitEnds[index] ?? 0;
  const unspaced = ((pieces.shapes[index] ?? 0) & Shape.unspaced) !== 0;
  for (let at = start; at < end; at++) {
    if (unspaced && at > start) prefixes.push(units.length);
    units.push(pieces.units[at] ?? 0);
  }
}

function flagsOf(pieces: Pieces, principal: boolean): number {
  const last = pieces.shapes[pieces.count - 1] ?? 0;
  const smallEnd = pieces.count > 1 && (last & Shape.cased) !== 0 && (last & Shape.capital) === 0;
  return (principal ? NameFlag.principal : 0) | (smallEnd ? NameFlag.smallEnd : 0);
}

const LONGEST_ACRONYM = 4;

/** "US", "U.K.", "ОАЭ": nothing but capitals, and few. */
function isAcronym(pieces: Pieces): boolean {
  let length = 0;
  for (let index = 0; index < pieces.count; index++) {
    const size = (pieces.unitEnds[index] ?? 0) - (pieces.unitStarts[index] ?? 0);
    const needed = size === 1 ? Shape.capital : Shape.allCaps;
    if (!((pieces.shapes[index] ?? 0) & needed)) return false;
    length += size;
  }
  return length <= LONGEST_ACRONYM;
}
