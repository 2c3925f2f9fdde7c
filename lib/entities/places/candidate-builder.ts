import { opensSentence, type Tokens } from '@/lib/entities/tokens';
import type { Gazetteer } from './gazetteer';
import type { Grammar } from './grammar';
import { HitWeigher, type Weighed } from './hit-weigher';
import { LINKS, MOST_LINKS } from './links';
import { endOfName, withJoinedEnding } from './name-end';
import { hashUnits } from './name-hash';
import type { NameMatch } from './name-matcher';
import { EMPTY_NAME, isInflected } from './name-state';
import { Joint, type Pieces, Shape } from './pieces';
import type { PlaceCandidate } from './place-candidate';
import { plainName } from './plain-name';
import { readingsOf } from './readings';
import { type TrustEvidence, trustOf } from './trust';
import type { UnspacedMatch } from './unspaced-matcher';

const CLITIC_WEIGHT = 0.5;

/** A candidate with what its trust was judged by. */
export interface JudgedCandidate {
  candidate: PlaceCandidate;
  evidence: TrustEvidence;
}

interface Found {
  start: number;
  end: number;
  behindClitic: boolean;
  firstPiece: number;
  endPiece: number;
  name: string;
  inflected: boolean;
  words: number;
}

/** Turns matches into candidates: weighs the readings, finds the tokens, judges the trust. One text, in order. */
export class CandidateBuilder {
  private readonly weigher: HitWeigher;
  private token = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly pieces: Pieces,
    private readonly grammar: Grammar,
    private readonly gazetteer: Gazetteer,
  ) {
    this.weigher = new HitWeigher(grammar, gazetteer);
  }

  /** The longer match; of two as long the one with the more prominent reading. */
  better(whole: NameMatch | undefined, split: NameMatch | undefined): NameMatch | undefined {
    if (!whole || !split) return whole ?? split;
    if (whole.endPiece !== split.endPiece) return whole.endPiece > split.endPiece ? whole : split;
    const splitWeight = this.weigher.weigh(split.hits).weight * CLITIC_WEIGHT;
    return this.weigher.weigh(whole.hits).weight >= splitWeight ? whole : split;
  }

  /** The candidate, and the piece behind it. */
  build(match: NameMatch): [judged: JudgedCandidate, endPiece: number] {
    const { pieces } = this;
    const weighed = this.weigher.weigh(match.hits);
    const state = weighed.hit?.state;
    const endPiece = withJoinedEnding(pieces, this.grammar, match.endPiece);
    const start = pieces.sources[match.markUnit] ?? 0;
    const end = endOfName(this.tokens.text, pieces, this.grammar, endPiece, state);
    const found: Found = {
      start,
      end,
      behindClitic: match.firstUnit > (pieces.unitStarts[match.firstPiece] ?? 0),
      firstPiece: match.firstPiece,
      endPiece,
      name: state
        ? plainName(this.tokens.text, pieces, match, state)
        : this.tokens.text.slice(start, end),
      inflected: (state !== undefined && isInflected(state)) || endPiece !== match.endPiece,
      words: match.endPiece - match.firstPiece,
    };
    return [this.candidate(found, weighed), endPiece];
  }

  buildUnspaced(piece: number, firstUnit: number, match: UnspacedMatch): JudgedCandidate {
    const { sources } = this.pieces;
    const start = sources[firstUnit] ?? 0;
    const end = (sources[match.endUnit - 1] ?? 0) + 1;
    const name = this.tokens.text.slice(start, end);
    const found = {
      start,
      end,
      behindClitic: false,
      firstPiece: piece,
      endPiece: piece + 1,
      name,
      inflected: false,
      words: 1,
    };
    return this.candidate(found, this.weigher.weigh([{ slot: match.slot, state: EMPTY_NAME }]));
  }

  private candidate(found: Found, weighed: Weighed): JudgedCandidate {
    const { pieces, tokens } = this;
    const { start, end, firstPiece, endPiece, name, inflected } = found;
    const [firstToken, endToken] = this.tokensOf(start, end);
    const everyday = this.grammar.everydayWords.has(tokens.text.slice(start, end));
    const hyphenated =
      (pieces.joints[firstPiece] ?? 0) === Joint.hyphen ||
      (pieces.joints[endPiece] ?? 0) === Joint.hyphen;
    const evidence = this.evidenceOf(found, weighed, { everyday, hyphenated, firstToken });
    const candidate: PlaceCandidate = {
      start,
      end,
      firstToken,
      endToken,
      name,
      inflected,
      hyphenated,
      everyday,
      readings: readingsOf(this.gazetteer, weighed.weights),
      trust: trustOf(evidence),
    };
    return { candidate, evidence };
  }

  private evidenceOf(
    found: Found,
    weighed: Weighed,
    known: { everyday: boolean; hyphenated: boolean; firstToken: number },
  ): TrustEvidence {
    const { pieces, gazetteer } = this;
    const { firstPiece, endPiece } = found;
    const shape = pieces.shapes[firstPiece] ?? 0;
    return {
      script: shape & Shape.unspaced ? 'unspaced' : shape & Shape.cased ? 'cased' : 'caseless',
      prominence: weighed.weight,
      placeClass: gazetteer.classes[weighed.place] ?? 0,
      home: this.weigher.homeCountries.has(gazetteer.countries[weighed.place] ?? -1),
      principal: weighed.principal,
      native: weighed.native,
      inflected: found.inflected,
      everyday: known.everyday,
      personal: found.words === 1 && weighed.personal,
      hyphenated: known.hyphenated,
      clitic: found.behindClitic,
      length: found.name.length,
      words: found.words,
      sentenceStart: opensSentence(this.tokens, known.firstToken),
      allCaps: (shape & Shape.allCaps) !== 0,
      capitalBefore: pieces.joints[firstPiece] === Joint.space && this.isCapital(firstPiece - 1),
      capitalAfter: pieces.joints[endPiece] === Joint.space && this.isCapital(endPiece),
      kindBeside: this.hasKindBeside(firstPiece, endPiece),
      readings: weighed.weights.size,
    };
  }

  private isCapital(piece: number): boolean {
    return ((this.pieces.shapes[piece] ?? 0) & Shape.capital) !== 0;
  }

  /** "Fuzuli district", "the city of Homs". */
  private hasKindBeside(firstPiece: number, endPiece: number): boolean {
    if (this.isKindWord(endPiece)) return true;
    let before = firstPiece - 1;
    while (firstPiece - before <= MOST_LINKS && this.isLink(before)) before--;
    return this.isKindWord(before);
  }

  private isLink(piece: number): boolean {
    const { starts, ends } = this.pieces;
    return piece >= 0 && LINKS.has(this.tokens.text.slice(starts[piece], ends[piece]));
  }

  /** "Region", "مدينة": says what kind of place another name is, although some town is called so. */
  isKindWord(piece: number): boolean {
    const { pieces, grammar } = this;
    if (piece < 0 || piece >= pieces.count) return false;
    const key = hashUnits(
      pieces.units,
      pieces.unitStarts[piece] ?? 0,
      pieces.unitEnds[piece] ?? 0,
    ).a;
    return grammar.kindWordKeys.has(key);
  }

  /** Candidates come in order, so the walk over the tokens goes on from the last one. */
  private tokensOf(start: number, end: number): [first: number, end: number] {
    const { starts, ends, count } = this.tokens;
    while (this.token < count && (ends[this.token] ?? 0) <= start) this.token++;
    let last = this.token;
    while (last < count && (starts[last] ?? 0) < end) last++;
    return [this.token, last];
  }
}
