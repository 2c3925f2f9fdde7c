import { type Gazetteer, PlaceClass } from './gazetteer';
import type { EndingRule, Grammar } from './grammar';
import { EMPTY_A, EMPTY_B, extendA, extendB, hashUnits, WORD_GAP } from './name-hash';
import {
  CAPITALS_MARK,
  entryAt,
  findSlot,
  flagsAt,
  languageAt,
  mayContinue,
  NameFlag,
  OTHER_LANGUAGE,
} from './name-table';
import { Joint, type Pieces, Shape } from './pieces';
import { placesOf } from './readings';

/** A reading of some pieces as the beginning of a name, or as all of it. */
export interface NameState {
  a: number;
  b: number;
  /** Rule by which the last piece was read, when it stands in another form than the name's. */
  rule?: EndingRule;
  /** State before the last piece. */
  before?: NameState;
}

export interface NameHit {
  slot: number;
  state: NameState;
}

/** The longest name that begins at a piece. */
export interface NameMatch {
  firstPiece: number;
  /** Exclusive. */
  endPiece: number;
  /** Unit at which the name begins: inside the first piece when a clitic stands before it. */
  firstUnit: number;
  hits: NameHit[];
}

const LONGEST_NAME = 6;
const SHORTEST_STEM = 3;
/** Readings that are carried on; more come up only in words that are no name. */
const MOST_STATES = 8;
const LONGEST_BEFORE_STOP = 4;
const SHORTEST_FOREIGN = 6;
const START: NameState = { a: EMPTY_A, b: EMPTY_B };

/** Whether any word of the name has another form than the gazetteer's. */
export function isInflected(state: NameState): boolean {
  return state.rule !== undefined || (state.before !== undefined && isInflected(state.before));
}

/** Finds names in the pieces of one text. */
export class NameMatcher {
  private prefixA = new Int32Array(64);
  private prefixB = new Int32Array(64);

  constructor(
    private readonly pieces: Pieces,
    private readonly grammar: Grammar,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** `lead` is a unit that the spelling has swallowed, put before the first ("للعراق" is ل + العراق). */
  longestFrom(firstPiece: number, firstUnit: number, lead?: number): NameMatch | undefined {
    const { pieces } = this;
    let best: NameMatch | undefined;
    let states = [lead === undefined ? START : extend(START, lead)];
    const limit = Math.min(pieces.count, firstPiece + LONGEST_NAME);
    for (let piece = firstPiece; piece < limit; piece++) {
      if (piece > firstPiece) {
        states = this.goOn(states, piece);
        if (states.length === 0) break;
      }
      const start = piece === firstPiece ? firstUnit : (pieces.unitStarts[piece] ?? 0);
      states = this.readPiece(states, start, pieces.unitEnds[piece] ?? 0);
      const hits = this.hitsOf(states, firstPiece, piece);
      if (hits.length > 0) best = { firstPiece, endPiece: piece + 1, firstUnit, hits };
    }
    return best;
  }

  /** The states that some name continues across the joint before `piece`. */
  private goOn(states: NameState[], piece: number): NameState[] {
    const joint = this.pieces.joints[piece] ?? Joint.none;
    if (joint === Joint.none || (joint === Joint.dotSpace && !this.isShort(piece - 1))) return [];
    const gap = joint === Joint.space || joint === Joint.hyphen || joint === Joint.dotSpace;
    const going: NameState[] = [];
    for (const state of states) {
      if (state.rule && !this.grammar.inflectsInside) continue;
      if (!mayContinue(this.gazetteer.prefixes, state.a, state.b)) continue;
      going.push(gap ? { ...extend(state, WORD_GAP), before: state } : { ...state, before: state });
      if (going.length === MOST_STATES) break;
    }
    return going;
  }

  private isShort(piece: number): boolean {
    return (this.pieces.ends[piece] ?? 0) - (this.pieces.starts[piece] ?? 0) <= LONGEST_BEFORE_STOP;
  }

  /** Every state as it stands behind the piece: as written first, then by each rule that fits. */
  private readPiece(states: NameState[], start: number, end: number): NameState[] {
    const found: NameState[] = [];
    for (const { a, b, before } of states) {
      this.hashPrefixes(a, b, start, end);
      const length = end - start;
      found.push({ a: this.prefixA[length] ?? 0, b: this.prefixB[length] ?? 0, before });
      this.addInflected(found, before, start, length);
    }
    return found;
  }

  private hashPrefixes(startA: number, startB: number, start: number, end: number): void {
    if (end - start >= this.prefixA.length) {
      this.prefixA = new Int32Array((end - start) * 2);
      this.prefixB = new Int32Array((end - start) * 2);
    }
    let a = startA;
    let b = startB;
    this.prefixA[0] = a;
    this.prefixB[0] = b;
    for (let at = start; at < end; at++) {
      const unit = this.pieces.units[at] ?? 0;
      a = extendA(a, unit);
      b = extendB(b, unit);
      this.prefixA[at - start + 1] = a;
      this.prefixB[at - start + 1] = b;
    }
  }

  private addInflected(
    found: NameState[],
    before: NameState | undefined,
    start: number,
    length: number,
  ): void {
    const { units } = this.pieces;
    const irregular = before
      ? undefined
      : this.grammar.irregularForms.get(this.prefixA[length] ?? 0);
    if (irregular) {
      const { replacement } = irregular;
      found.push({ ...hashUnits(replacement, 0, replacement.length), rule: irregular });
    }
    for (const rule of this.grammar.rules.get(units[start + length - 1] ?? 0) ?? []) {
      const stem = length - rule.ending.length;
      if (!endsWith(units, start + length, rule.ending)) continue;
      if (rule.blocks) break;
      if (stem + Math.min(1, rule.replacement.length) < SHORTEST_STEM) continue;
      let a = this.prefixA[stem] ?? 0;
      let b = this.prefixB[stem] ?? 0;
      for (const unit of rule.replacement) {
        a = extendA(a, unit);
        b = extendB(b, unit);
      }
      found.push({ a, b, rule, before });
    }
  }

  private hitsOf(states: NameState[], first: number, last: number): NameHit[] {
    const hits: NameHit[] = [];
    const capitals = this.isCapitals(first, last);
    for (const state of states) {
      const slot = findSlot(this.gazetteer.names, state.a, state.b);
      if (slot >= 0 && this.isUsed(slot, first, last) && this.isWrittenLike(slot, first, last)) {
        hits.push({ slot, state });
      }
      if (capitals) this.addAcronym(hits, state, first, last);
    }
    return hits;
  }

  private addAcronym(hits: NameHit[], state: NameState, first: number, last: number): void {
    const { a, b } = extend(state, CAPITALS_MARK);
    const slot = findSlot(this.gazetteer.names, a, b);
    if (slot >= 0 && this.isUsed(slot, first, last)) hits.push({ slot, state });
  }

  /** A name of another language is taken as a quotation, if it is long enough to be no word of this one. */
  private isUsed(slot: number, first: number, last: number): boolean {
    const language = languageAt(this.gazetteer.names, slot);
    const { languageNumber } = this.grammar;
    if (language === 0 || language === languageNumber) return true;
    const length = (this.pieces.ends[last] ?? 0) - (this.pieces.starts[first] ?? 0);
    return languageNumber === OTHER_LANGUAGE || length >= SHORTEST_FOREIGN;
  }

  /** A first or last word in small letters must be known to be written so. */
  private isWrittenLike(slot: number, first: number, last: number): boolean {
    const flags = flagsAt(this.gazetteer.names, slot);
    if (this.isSmall(first) && !this.mayStartSmall(slot, first, last)) return false;
    return first === last || !this.isSmall(last) || (flags & NameFlag.smallEnd) !== 0;
  }

  /** Regions, seas and the like: "mer Noire", "eastern Europe". */
  private mayStartSmall(slot: number, first: number, last: number): boolean {
    const [place = 0] = placesOf(this.gazetteer, entryAt(this.gazetteer.names, slot));
    return last > first && this.gazetteer.classes[place] === PlaceClass.region;
  }

  private isSmall(piece: number): boolean {
    return ((this.pieces.shapes[piece] ?? 0) & (Shape.cased | Shape.capital)) === Shape.cased;
  }

  private isCapitals(first: number, last: number): boolean {
    const { shapes, unitStarts, unitEnds } = this.pieces;
    for (let piece = first; piece <= last; piece++) {
      const single = (unitEnds[piece] ?? 0) - (unitStarts[piece] ?? 0) === 1;
      if (!((shapes[piece] ?? 0) & (single ? Shape.capital : Shape.allCaps))) return false;
    }
    return true;
  }
}

function extend(state: NameState, unit: number): NameState {
  return { a: extendA(state.a, unit), b: extendB(state.b, unit) };
}

function endsWith(units: Uint16Array, end: number, ending: readonly number[]): boolean {
  for (let back = 1; back <= ending.length; back++) {
    if (units[end - back] !== ending[ending.length - back]) return false;
  }
  return true;
}
