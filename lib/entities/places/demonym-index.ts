import type { Demonym } from './find-demonyms';
import { foldUnits } from './grammar';
import { EMPTY_A, EMPTY_B, extendA, extendB, finish, hashUnits, WORD_GAP } from './name-hash';
import { Joint, type Pieces, Shape } from './pieces';

interface Stem {
  country: string;
  /** The word ends here. */
  whole: boolean;
}

/** Letters that an ending may have: "azerbaycanlılarınki" is the long end. */
const LONGEST_ENDING = 9;

/** Stems of demonyms in one language, looked up by the hash of each beginning of a word. */
export class DemonymIndex {
  private readonly stems = new Map<number, Stem>();
  private shortest = Number.POSITIVE_INFINITY;
  private longest = 0;

  /** `lines`: "CC stem stem …"; see PlaceLanguage.demonyms. */
  constructor(lines: string) {
    for (const line of lines.split('\n')) {
      const [country, ...stems] = line.trim().split(/\s+/);
      if (country) for (const stem of stems) this.add(country, stem);
    }
  }

  find(pieces: Pieces): Demonym[] {
    const found: Demonym[] = [];
    if (this.longest === 0) return found;
    for (let piece = 0; piece < pieces.count; piece++) {
      const match = this.matchAt(pieces, piece);
      if (!match) continue;
      const start = pieces.starts[piece] ?? 0;
      found.push({ start, end: pieces.ends[match.lastPiece] ?? start, country: match.country });
      piece = match.lastPiece;
    }
    return found;
  }

  private add(country: string, written: string): void {
    const whole = written.endsWith('$');
    const units = written
      .replace('$', '')
      .split('_')
      .flatMap((word, index) => (index ? [WORD_GAP, ...foldUnits(word)] : foldUnits(word)));
    const { a, b } = hashUnits(units, 0, units.length);
    this.stems.set(keyOf(a, b), { country, whole });
    this.shortest = Math.min(this.shortest, units.length);
    this.longest = Math.max(this.longest, units.length);
  }

  /** The longest stem that begins at a piece, and the piece in which its word ends. */
  private matchAt(
    pieces: Pieces,
    first: number,
  ): { country: string; lastPiece: number } | undefined {
    let best: { country: string; lastPiece: number } | undefined;
    let a = EMPTY_A;
    let b = EMPTY_B;
    let length = 0;
    const limit = Math.min(first + 3, pieces.count);
    for (let piece = first; piece < limit; piece++) {
      if (piece > first) {
        const joint = pieces.joints[piece];
        if (joint !== Joint.space && joint !== Joint.hyphen) break;
        a = extendA(a, WORD_GAP);
        b = extendB(b, WORD_GAP);
        length++;
      }
      const end = pieces.unitEnds[piece] ?? 0;
      for (let at = pieces.unitStarts[piece] ?? 0; at < end && length <= this.longest; at++) {
        const unit = pieces.units[at] ?? 0;
        a = extendA(a, unit);
        b = extendB(b, unit);
        length++;
        if (length < this.shortest) continue;
        const stem = this.stems.get(keyOf(a, b));
        const rest = end - at - 1;
        const unspaced = ((pieces.shapes[piece] ?? 0) & Shape.unspaced) !== 0;
        if (stem && (stem.whole ? rest === 0 : unspaced || rest <= LONGEST_ENDING)) {
          best = { country: stem.country, lastPiece: piece };
        }
      }
    }
    return best;
  }
}

function keyOf(a: number, b: number): number {
  return finish(a) * 0x100000 + (finish(b) >>> 12);
}
