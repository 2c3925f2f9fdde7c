import type { Tokens } from '@/lib/entities/tokens';
import { CandidateBuilder, type JudgedCandidate } from './candidate-builder';
import { CliticSplitter } from './clitics';
import { withCountryLetters } from './country-letters';
import type { Gazetteer } from './gazetteer';
import type { Grammar } from './grammar';
import { grammarOf } from './grammars';
import { hashUnits } from './name-hash';
import { NameMatcher } from './name-matcher';
import { type Pieces, piecesOf, Shape } from './pieces';
import type { PlaceCandidate } from './place-candidate';
import { longestUnspaced } from './unspaced-matcher';

/**
 * Every place name of the gazetteer in a text, longest first, in order and not overlapping. Inflected forms are
 * found by the language's endings; `language` is a BCP 47 primary subtag, unknown ones match names as they are.
 */
export function findPlaces(
  tokens: Tokens,
  language: string,
  gazetteer: Gazetteer,
): PlaceCandidate[] {
  const named = judgePlaces(tokens, language, gazetteer).map(({ candidate }) => candidate);
  return language === 'zh' ? withCountryLetters(named, tokens, gazetteer) : named;
}

/** The same with what the trust in each was judged by, to learn that from (tools/gazetteer/fit-trust). */
export function judgePlaces(
  tokens: Tokens,
  language: string,
  gazetteer: Gazetteer,
): JudgedCandidate[] {
  return new PlaceFinder(tokens, grammarOf(language), gazetteer).find();
}

class PlaceFinder {
  private readonly pieces: Pieces;
  private readonly matcher: NameMatcher;
  private readonly clitics: CliticSplitter;
  private readonly builder: CandidateBuilder;

  constructor(
    tokens: Tokens,
    grammar: Grammar,
    private readonly gazetteer: Gazetteer,
  ) {
    this.pieces = piecesOf(tokens);
    this.matcher = new NameMatcher(this.pieces, grammar, gazetteer);
    this.clitics = new CliticSplitter(this.pieces, grammar, this.matcher);
    this.builder = new CandidateBuilder(tokens, this.pieces, grammar, gazetteer);
  }

  find(): JudgedCandidate[] {
    const { pieces } = this;
    const candidates: JudgedCandidate[] = [];
    for (let piece = 0; piece < pieces.count; ) {
      const shape = pieces.shapes[piece] ?? 0;
      if (shape & Shape.unspaced) {
        this.findUnspaced(piece, candidates);
        piece++;
      } else if ((shape & (Shape.cased | Shape.capital)) === Shape.cased) {
        piece = this.mayStartSmall(piece) ? this.findSpaced(piece, candidates) : piece + 1;
      } else {
        piece = this.findSpaced(piece, candidates);
      }
    }
    return candidates;
  }

  /** Few names begin with a small letter ("mer Noire"), and then a capital follows. */
  private mayStartSmall(piece: number): boolean {
    const { shapes, unitStarts, unitEnds, units } = this.pieces;
    if (!((shapes[piece + 1] ?? 0) & Shape.capital)) return false;
    const { a } = hashUnits(units, unitStarts[piece] ?? 0, unitEnds[piece] ?? 0);
    return this.gazetteer.smallStarts.has(a);
  }

  /** Returns the piece to go on from. */
  private findSpaced(piece: number, candidates: JudgedCandidate[]): number {
    const whole = this.matcher.longestFrom(piece, this.pieces.unitStarts[piece] ?? 0);
    const split = this.clitics.isNeeded ? this.clitics.longestBehindClitic(piece) : undefined;
    const best = this.builder.better(whole, split);
    if (!best) return piece + 1;
    const [candidate, endPiece] = this.builder.build(best);
    if (endPiece > piece + 1 || !this.builder.isKindWord(piece)) candidates.push(candidate);
    return endPiece;
  }

  private findUnspaced(piece: number, candidates: JudgedCandidate[]): void {
    const last = this.pieces.unitEnds[piece] ?? 0;
    for (let unit = this.pieces.unitStarts[piece] ?? 0; unit < last; ) {
      const match = longestUnspaced(this.pieces, unit, last, this.gazetteer);
      if (match) candidates.push(this.builder.buildUnspaced(piece, unit, match));
      unit = match ? match.endUnit : unit + 1;
    }
  }
}
