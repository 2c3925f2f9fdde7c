import { ArraySlab } from '@/lib/entities/array-slab';
import type { Tokens } from '@/lib/entities/tokens';
import { caseTable, expansionOf, foldOf, foldTable, isUnspaced, Unit } from './fold';

/** How a piece hangs on the one before it. */
export const Joint = {
  /** Punctuation, a line break, or nothing before it: no name goes across. */
  none: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  /** A full stop without space ("U.S"). */
  dot: 4,
  /** A full stop and a space ("St. Petersburg"). */
  dotSpace: 5,
  /** The script changes ("в北京"). */
  touch: 6,
} as const;

/** Bits of a piece's shape. */
export const Shape = {
  cased: 1,
  capital: 2,
  allCaps: 4,
  /** A run of a script that does not separate words. */
  unspaced: 8,
  digit: 16,
} as const;

/** A text cut finer than tokens, at hyphens and apostrophes too, with its letters folded; parallel arrays. */
export interface Pieces {
  count: number;
  /** UTF-16 offsets into the text, end exclusive. */
  starts: Int32Array;
  ends: Int32Array;
  /** Spans of `units`. */
  unitStarts: Int32Array;
  unitEnds: Int32Array;
  joints: Uint8Array;
  shapes: Uint8Array;
  units: Uint16Array;
  /** UTF-16 offset of the character that each unit comes from. */
  sources: Int32Array;
}

const NO_LETTER = -1;

/** Only of the last text: a WeakMap of all of them would cost the collector more than it saves. */
let last: { tokens: Tokens; pieces: Pieces } | undefined;

/** The pieces of a text that was also cut into tokens: whoever asks for the text at hand again gets the same. */
export function piecesOf(tokens: Tokens): Pieces {
  if (last?.tokens !== tokens) last = { tokens, pieces: cutPieces(tokens.text) };
  return last.pieces;
}

/** Cuts and folds a text. */
export function cutPieces(text: string): Pieces {
  return new Cutter(text).cut();
}

class Cutter {
  private readonly fold = foldTable();
  private readonly cases = caseTable();
  private readonly pieces: Pieces;
  private unitCount = 0;
  private pieceStart = NO_LETTER;
  private pieceUnits = 0;
  private lastEnd = 0;
  private joint: number = Joint.none;
  private shape = 0;
  private upper = 0;
  private lower = 0;

  constructor(private readonly text: string) {
    this.pieces = pieceRoom(text.length);
  }

  cut(): Pieces {
    const { text, fold } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const known = fold[unit] ?? Unit.separator;
      const folded = known === Unit.unknown ? foldOf(unit) : known;
      if (folded > Unit.mark) this.addLetter(at, unit, folded);
      else if (folded === Unit.expansion) this.addExpansion(at, unit);
      else if (folded === Unit.mark) this.lastEnd = at + 1;
      else if (folded !== Unit.ignorable) this.addBreak(folded);
    }
    this.endPiece();
    return trimmed(this.pieces, this.unitCount);
  }

  private addLetter(at: number, unit: number, folded: number): void {
    this.begin(at, unit);
    this.push(folded, at);
    this.lastEnd = at + 1;
  }

  private addExpansion(at: number, unit: number): void {
    this.begin(at, unit);
    for (const folded of expansionOf(unit)) this.push(folded, at);
    this.lastEnd = at + 1;
  }

  private begin(at: number, unit: number): void {
    const unspaced = unit >= 0x0e00 && isUnspaced(unit) ? Shape.unspaced : 0;
    if (this.pieceStart !== NO_LETTER && (this.shape & Shape.unspaced) !== unspaced) {
      this.endPiece();
      this.joint = Joint.touch;
    }
    const letterCase = this.cases[unit] ?? 0;
    if (this.pieceStart === NO_LETTER) {
      this.pieceStart = at;
      this.pieceUnits = this.unitCount;
      this.shape =
        unspaced | (letterCase ? Shape.cased : 0) | (letterCase === 1 ? Shape.capital : 0);
    }
    if (letterCase === 1) this.upper++;
    else if (letterCase === 2) this.lower++;
    if (unit >= 0x30 && unit <= 0x39) this.shape |= Shape.digit;
  }

  private push(folded: number, at: number): void {
    if (this.unitCount === this.pieces.units.length) this.grow();
    this.pieces.units[this.unitCount] = folded;
    this.pieces.sources[this.unitCount] = at;
    this.unitCount++;
  }

  private grow(): void {
    const units = new Uint16Array(this.unitCount * 2);
    units.set(this.pieces.units);
    const sources = new Int32Array(this.unitCount * 2);
    sources.set(this.pieces.sources);
    this.pieces.units = units;
    this.pieces.sources = sources;
  }

  private addBreak(folded: number): void {
    if (this.pieceStart !== NO_LETTER) {
      this.endPiece();
      this.joint = jointOf(folded);
    } else {
      this.joint = mergeJoint(this.joint, folded);
    }
  }

  private endPiece(): void {
    if (this.pieceStart === NO_LETTER) return;
    const { pieces } = this;
    const index = pieces.count++;
    pieces.starts[index] = this.pieceStart;
    pieces.ends[index] = this.lastEnd;
    pieces.unitStarts[index] = this.pieceUnits;
    pieces.unitEnds[index] = this.unitCount;
    pieces.joints[index] = this.joint;
    pieces.shapes[index] = this.shape | (this.upper > 1 && this.lower === 0 ? Shape.allCaps : 0);
    this.pieceStart = NO_LETTER;
    this.joint = Joint.none;
    this.upper = 0;
    this.lower = 0;
  }
}

/** UTF-16 units of the longest text that is cut in the common room. */
const COMMON_LENGTH = 65_536;

let common = roomFor(4096);

/** Where a text is cut: the same room for one text after the other, since texts need a fifth of it. */
function pieceRoom(length: number): Pieces {
  if (length > COMMON_LENGTH) return roomFor(length);
  if (common.starts.length < length) common = roomFor(COMMON_LENGTH);
  common.count = 0;
  return common;
}

function roomFor(length: number): Pieces {
  const room = length + 1;
  // A unit may fold to three (Hangul) or more (ligatures in presentation forms: up to 18).
  const unitRoom = room + 8;
  return {
    count: 0,
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    unitStarts: new Int32Array(room),
    unitEnds: new Int32Array(room),
    joints: new Uint8Array(room),
    shapes: new Uint8Array(room),
    units: new Uint16Array(unitRoom),
    sources: new Int32Array(unitRoom),
  };
}

/** A copy as long as the text needs. */
function trimmed(pieces: Pieces, unitCount: number): Pieces {
  const { count } = pieces;
  const slab = new ArraySlab(18 * count + 6 * unitCount);
  return {
    count,
    starts: slab.int32(pieces.starts, count),
    ends: slab.int32(pieces.ends, count),
    unitStarts: slab.int32(pieces.unitStarts, count),
    unitEnds: slab.int32(pieces.unitEnds, count),
    sources: slab.int32(pieces.sources, unitCount),
    units: slab.uint16(pieces.units, unitCount),
    joints: slab.uint8(pieces.joints, count),
    shapes: slab.uint8(pieces.shapes, count),
  };
}

function jointOf(folded: number): number {
  if (folded === Unit.space) return Joint.space;
  if (folded === Unit.hyphen) return Joint.hyphen;
  if (folded === Unit.apostrophe) return Joint.apostrophe;
  if (folded === Unit.dot) return Joint.dot;
  return Joint.none;
}

/** Only white space may repeat, and only a full stop may stand before it. */
function mergeJoint(joint: number, folded: number): number {
  if (folded !== Unit.space) return Joint.none;
  if (joint === Joint.space) return Joint.space;
  return joint === Joint.dot || joint === Joint.dotSpace ? Joint.dotSpace : Joint.none;
}
