import type { Grammar } from './grammar';
import type { NameMatch, NameMatcher } from './name-matcher';
import type { Pieces } from './pieces';

const LAM = 0x0644;
const ALIF = 0x0627;
const SHORTEST_NAME = 3;

/** Reads Arabic and Hebrew words as a particle and the name that is written onto it. */
export class CliticSplitter {
  readonly isNeeded: boolean;

  constructor(
    private readonly pieces: Pieces,
    private readonly grammar: Grammar,
    private readonly matcher: NameMatcher,
  ) {
    this.isNeeded = grammar.clitics.length > 0;
  }

  longestBehindClitic(piece: number): NameMatch | undefined {
    let best: NameMatch | undefined;
    const start = this.pieces.unitStarts[piece] ?? 0;
    const end = this.pieces.unitEnds[piece] ?? 0;
    for (const clitic of this.grammar.clitics) {
      const unit = start + clitic.length;
      if (end - unit < SHORTEST_NAME || !this.startsWith(start, clitic)) continue;
      const match =
        this.matcher.longestFrom(piece, unit) ?? this.behindSwallowedAlif(piece, unit, clitic);
      if (match && (!best || match.endPiece > best.endPiece)) best = match;
    }
    return best;
  }

  /** Behind the preposition ل the article ال loses its alif: للعراق is ل and العراق. */
  private behindSwallowedAlif(piece: number, unit: number, clitic: string): NameMatch | undefined {
    const article = clitic.charCodeAt(clitic.length - 1) === LAM && this.pieces.units[unit] === LAM;
    return article ? this.matcher.longestFrom(piece, unit, ALIF) : undefined;
  }

  private startsWith(start: number, clitic: string): boolean {
    for (let at = 0; at < clitic.length; at++) {
      if (this.pieces.units[start + at] !== clitic.charCodeAt(at)) return false;
    }
    return true;
  }
}
