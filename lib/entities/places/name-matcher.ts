import { type Gazetteer, PlaceClass } from './gazetteer';
import type { EndingRule, Grammar } from './grammar';
import { extendA, extendB, hashUnits, WORD_GAP } from './name-hash';
import { EMPTY_NAME, extended, NameState } from './name-state';
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
import { firstPlace } from './readings';

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
  /** Unit at which the mark begins: with a clitic that has swallowed the first unit of the name. */
  markUnit: number;
  hits: NameHit[];
}

const LONGEST_NAME = 6;
const SHORTEST_STEM = 3;
/** Readings that are carried on; more come up only in words that are no name. */
const MOST_STATES = 8;
const LONGEST_BEFORE_STOP = 4;
const SHORTEST_FOREIGN = 6;

/** Hashes of all beginnings of the word at hand, behind the words before it. */
let prefixA = new Int32Array(64);
let prefixB = new Int32Array(64);

/** Finds names in the pieces of one text. */
export class NameMatcher {
  constructor(
    private readonly pieces: Pieces,
    private readonly grammar: Grammar,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** `lead` is a unit that the spelling has swallowed, put before the first ("للعراق" is ل + العراق). */
  longestFrom(firstPiece: number, firstUnit: number, lead?: number): NameMatch | undefined {
    const { pieces } = this;
    const markUnit = lead === undefined ? firstUnit : firstUnit - 1;
    let best: NameMatch | undefined;
    let states = [lead === undefined ? EMPTY_NAME : extended(EMPTY_NAME, lead)];
    const limit = Math.min(pieces.count, firstPiece + LONGEST_NAME);
    for (let piece = firstPiece; piece < limit; piece++) {
      if (piece > firstPiece) {
        states = this.goOn(states, piece);
        if (states.length === 0) break;
      }
      const start = piece === firstPiece ? firstUnit : (pieces.unitStarts[piece] ?? 0);
      states = this.readPiece(states, firstPiece, piece, start);
      if (states.length === 0) break;
      const hits = this.hitsOf(states, firstPiece, piece);
      if (hits.length > 0) best = { firstPiece, endPiece: piece + 1, firstUnit, markUnit, hits };
    }
    return best;
  }

  /** The states across the joint before `piece`, if a name may go across it. */
  private goOn(states: NameState[], piece: number): NameState[] {
    const joint = this.pieces.joints[piece] ?? Joint.none;
    if (!this.isBridge(piece)) return [];
    const gap = joint === Joint.space || joint === Joint.hyphen || joint === Joint.dotSpace;
    const going: NameState[] = [];
    for (const state of states) {
      if (!state.goesOn || (state.rule && !this.grammar.inflectsInside)) continue;
      going.push(extended(state, gap ? WORD_GAP : undefined));
      if (going.length === MOST_STATES) break;
    }
    return going;
  }

  private isBridge(piece: number): boolean {
    const joint = this.pieces.joints[piece] ?? Joint.none;
    if (joint !== Joint.dotSpace) return joint !== Joint.none;
    const length = (this.pieces.ends[piece - 1] ?? 0) - (this.pieces.starts[piece - 1] ?? 0);
    return length <= LONGEST_BEFORE_STOP;
  }

  /** The states that are a name behind the piece or may become one: as written first, then by each rule that fits. */
  private readPiece(states: NameState[], first: number, piece: number, start: number): NameState[] {
    const found: NameState[] = [];
    const end = this.pieces.unitEnds[piece] ?? 0;
    const isOpen = piece + 1 < this.pieces.count && this.isBridge(piece + 1);
    const capitals = this.isCapitals(first, piece);
    for (const { a, b, before } of states) {
      this.hashPrefixes(a, b, start, end);
      const length = end - start;
      const endA = prefixA[length] ?? 0;
      const endB = prefixB[length] ?? 0;
      this.addState(found, endA, endB, isOpen, capitals, before);
      this.addInflected(found, before, start, length, isOpen);
    }
    return found;
  }

  private addState(
    found: NameState[],
    a: number,
    b: number,
    isOpen: boolean,
    capitals: boolean,
    before: NameState | undefined,
    rule?: EndingRule,
  ): void {
    const { names, prefixes } = this.gazetteer;
    const slot = findSlot(names, a, b);
    const marked = capitals
      ? findSlot(names, extendA(a, CAPITALS_MARK), extendB(b, CAPITALS_MARK))
      : -1;
    const goesOn = isOpen && mayContinue(prefixes, a, b);
    if (slot >= 0 || marked >= 0 || goesOn) {
      found.push(new NameState(a, b, slot, marked, goesOn, before, rule));
    }
  }

  private hashPrefixes(startA: number, startB: number, start: number, end: number): void {
    if (end - start >= prefixA.length) {
      prefixA = new Int32Array((end - start) * 2);
      prefixB = new Int32Array((end - start) * 2);
    }
    let a = startA;
    let b = startB;
    prefixA[0] = a;
    prefixB[0] = b;
    for (let at = start; at < end; at++) {
      const unit = this.pieces.units[at] ?? 0;
      a = extendA(a, unit);
      b = extendB(b, unit);
      prefixA[at - start + 1] = a;
      prefixB[at - start + 1] = b;
    }
  }

  private addInflected(
    found: NameState[],
    before: NameState | undefined,
    start: number,
    length: number,
    isOpen: boolean,
  ): void {
    const { units } = this.pieces;
    const irregular = before ? undefined : this.grammar.irregularForms.get(prefixA[length] ?? 0);
    if (irregular) {
      const { a, b } = hashUnits(irregular.replacement, 0, irregular.replacement.length);
      this.addState(found, a, b, isOpen, false, before, irregular);
    }
    const rules = this.grammar.rules.get(units[start + length - 1] ?? 0);
    if (!rules) return;
    for (const rule of rules) {
      const stem = length - rule.ending.length;
      if (stem <= 0 || !endsWith(units, start + length, rule.ending)) continue;
      if (rule.blocks) break;
      if (stem + Math.min(1, rule.replacement.length) < SHORTEST_STEM) continue;
      let a = prefixA[stem] ?? 0;
      let b = prefixB[stem] ?? 0;
      for (const unit of rule.replacement) {
        a = extendA(a, unit);
        b = extendB(b, unit);
      }
      this.addState(found, a, b, isOpen, false, before, rule);
    }
  }

  private hitsOf(states: NameState[], first: number, last: number): NameHit[] {
    const hits: NameHit[] = [];
    for (const state of states) {
      const { slot, capitalsSlot } = state;
      if (slot >= 0 && this.isUsed(slot, first, last) && this.isWrittenLike(slot, first, last)) {
        hits.push({ slot, state });
      }
      if (capitalsSlot >= 0 && this.isUsed(capitalsSlot, first, last)) {
        hits.push({ slot: capitalsSlot, state });
      }
    }
    return hits;
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
    if (first === last || this.pieces.joints[last] === Joint.apostrophe) return true;
    return !this.isSmall(last) || (flags & NameFlag.smallEnd) !== 0;
  }

  /** Regions, seas and the like: "mer Noire", "eastern Europe". */
  private mayStartSmall(slot: number, first: number, last: number): boolean {
    const place = firstPlace(this.gazetteer, entryAt(this.gazetteer.names, slot));
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

function endsWith(units: Uint16Array, end: number, ending: readonly number[]): boolean {
  for (let back = 1; back <= ending.length; back++) {
    if (units[end - back] !== ending[ending.length - back]) return false;
  }
  return true;
}
