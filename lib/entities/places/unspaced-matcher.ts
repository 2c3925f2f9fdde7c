import { isKatakana } from './fold';
import type { Gazetteer } from './gazetteer';
import { EMPTY_A, EMPTY_B, extendA, extendB } from './name-hash';
import { findSlot, mayContinue } from './name-table';
import type { Pieces } from './pieces';

/** A name inside a run of Han, kana or Thai. */
export interface UnspacedMatch {
  /** Unit after the last. */
  endUnit: number;
  slot: number;
}

const LONGEST = 16;
const SHORTEST = 2;

/** The longest name that begins at a unit of a run; katakana words are taken whole or not at all. */
export function longestUnspaced(
  pieces: Pieces,
  firstUnit: number,
  lastUnit: number,
  gazetteer: Gazetteer,
): UnspacedMatch | undefined {
  const { units } = pieces;
  if (isKatakana(units[firstUnit] ?? 0) && firstUnit > 0 && isInsideKatakana(pieces, firstUnit)) {
    return undefined;
  }
  let best: UnspacedMatch | undefined;
  let a = EMPTY_A;
  let b = EMPTY_B;
  const end = Math.min(lastUnit, firstUnit + LONGEST);
  for (let at = firstUnit; at < end; at++) {
    const unit = units[at] ?? 0;
    a = extendA(a, unit);
    b = extendB(b, unit);
    if (
      at + 1 - firstUnit >= SHORTEST &&
      !(at + 1 < lastUnit && isInsideKatakana(pieces, at + 1))
    ) {
      const slot = findSlot(gazetteer.names, a, b);
      if (slot >= 0) best = { endUnit: at + 1, slot };
    }
    if (!mayContinue(gazetteer.prefixes, a, b)) break;
  }
  return best;
}

/** Whether both neighbours of a cut before `unit` are katakana that touch: a middle dot between them parts words. */
function isInsideKatakana(pieces: Pieces, unit: number): boolean {
  const { units, sources } = pieces;
  const touch = (sources[unit] ?? 0) - (sources[unit - 1] ?? 0) <= 1;
  return touch && isKatakana(units[unit] ?? 0) && isKatakana(units[unit - 1] ?? 0);
}
