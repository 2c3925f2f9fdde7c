import type { Tokens } from '@/lib/entities/tokens';
import type { Gazetteer } from './gazetteer';
import type { Grammar } from './grammar';
import { hashUnits } from './name-hash';
import type { NameHit, NameMatch } from './name-matcher';
import { EMPTY_NAME, isInflected, type NameState } from './name-state';
import { entryAt, flagsAt, languageAt, NameFlag } from './name-table';
import { Joint, type Pieces, Shape } from './pieces';
import type { PlaceCandidate } from './place-candidate';
import { plainName } from './plain-name';
import { placesOf, prominenceOf, readingsOf } from './readings';
import { type TrustEvidence, trustOf } from './trust';
import type { UnspacedMatch } from './unspaced-matcher';

/** A form is likelier the name itself than another name's case, and likelier a place's own name than one of its many others. */
const INFLECTED_WEIGHT = 0.3;
const ALTERNATE_WEIGHT = 0.3;
const CLITIC_WEIGHT = 0.5;
const LONGEST_INITIAL = 2;

/** A candidate with what its trust was judged by. */
export interface JudgedCandidate {
  candidate: PlaceCandidate;
  evidence: TrustEvidence;
}

interface Found {
  start: number;
  end: number;
  firstPiece: number;
  endPiece: number;
  name: string;
  inflected: boolean;
  words: number;
}

interface Weighed {
  weights: Map<number, number>;
  /** Of the likeliest reading. */
  weight: number;
  place: number;
  hit?: NameHit;
  principal: boolean;
  native: boolean;
  personal: boolean;
}

/** Turns matches into candidates: weighs the readings, finds the tokens, judges the trust. One text, in order. */
export class CandidateBuilder {
  private readonly homeCountries: Set<number>;
  private token = 0;

  constructor(
    private readonly tokens: Tokens,
    private readonly pieces: Pieces,
    private readonly grammar: Grammar,
    private readonly gazetteer: Gazetteer,
  ) {
    this.homeCountries = new Set(grammar.homeCountries.map((code) => gazetteer.indexOf(code)));
  }

  /** The longer match; of two as long the one with the more prominent reading. */
  better(whole: NameMatch | undefined, split: NameMatch | undefined): NameMatch | undefined {
    if (!whole || !split) return whole ?? split;
    if (whole.endPiece !== split.endPiece) return whole.endPiece > split.endPiece ? whole : split;
    const splitWeight = this.weigh(split.hits).weight * CLITIC_WEIGHT;
    return this.weigh(whole.hits).weight >= splitWeight ? whole : split;
  }

  /** The candidate, and the piece behind it. */
  build(match: NameMatch): [judged: JudgedCandidate, endPiece: number] {
    const { pieces } = this;
    const weighed = this.weigh(match.hits);
    const state = weighed.hit?.state;
    const endPiece = this.withJoinedEnding(match.endPiece);
    const start = pieces.sources[match.firstUnit] ?? 0;
    const end = this.endOf(endPiece, state);
    const found: Found = {
      start,
      end,
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
      firstPiece: piece,
      endPiece: piece + 1,
      name,
      inflected: false,
      words: 1,
    };
    return this.candidate(found, this.weigh([{ slot: match.slot, state: EMPTY_NAME }]));
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
      home: this.homeCountries.has(gazetteer.countries[weighed.place] ?? -1),
      principal: weighed.principal,
      native: weighed.native,
      inflected: found.inflected,
      everyday: known.everyday,
      personal: found.words === 1 && weighed.personal,
      hyphenated: known.hyphenated,
      clitic: (pieces.starts[firstPiece] ?? 0) < found.start && !(shape & Shape.unspaced),
      length: found.name.length,
      words: found.words,
      sentenceStart: this.tokens.sentenceStarts[known.firstToken] === 1,
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
    return this.isKindWord(endPiece) || this.isKindWord(firstPiece - 1);
  }

  private isKindWord(piece: number): boolean {
    const { pieces, grammar } = this;
    if (piece < 0 || piece >= pieces.count) return false;
    const key = hashUnits(
      pieces.units,
      pieces.unitStarts[piece] ?? 0,
      pieces.unitEnds[piece] ?? 0,
    ).a;
    return grammar.kindWordKeys.has(key);
  }

  private weigh(hits: NameHit[]): Weighed {
    const { gazetteer } = this;
    const weighed: Weighed = {
      weights: new Map(),
      weight: 0,
      place: 0,
      principal: false,
      native: false,
      personal: false,
    };
    for (const hit of hits) {
      const language = languageAt(gazetteer.names, hit.slot);
      const native = language === this.grammar.languageNumber;
      const flags = flagsAt(gazetteer.names, hit.slot);
      const principal = (flags & NameFlag.principal) !== 0 && (native || language === 0);
      const personal = (flags & NameFlag.personal) !== 0;
      const factor =
        (isInflected(hit.state) ? INFLECTED_WEIGHT : 1) * (principal ? 1 : ALTERNATE_WEIGHT);
      for (const place of placesOf(gazetteer, entryAt(gazetteer.names, hit.slot))) {
        const weight = factor * prominenceOf(gazetteer, place, this.homeCountries);
        weighed.weights.set(place, (weighed.weights.get(place) ?? 0) + weight);
        if (weight > weighed.weight)
          Object.assign(weighed, { weight, place, hit, principal, native, personal });
      }
    }
    return weighed;
  }

  /** "Ankara'da", "ABŞ-ın": the piece behind an ending that hangs on the name. */
  private withJoinedEnding(next: number): number {
    const { pieces, grammar } = this;
    if (next >= pieces.count) return next;
    const joint = pieces.joints[next];
    const isJoined =
      joint === Joint.apostrophe || (joint === Joint.hyphen && grammar.hyphenEndings);
    if (!isJoined) return next;
    const units = pieces.units.subarray(pieces.unitStarts[next], pieces.unitEnds[next]);
    return grammar.joinedEndings.has(String.fromCharCode(...units)) ? next + 1 : next;
  }

  private endOf(endPiece: number, state: NameState | undefined): number {
    const { pieces, grammar } = this;
    const last = endPiece - 1;
    const end = pieces.ends[last] ?? 0;
    if (!grammar.endingsOutside || !state?.rule) return this.withStop(end, last);
    return pieces.sources[(pieces.unitEnds[last] ?? 0) - state.rule.ending.length] ?? end;
  }

  /** Behind initials the stop belongs to the name: "U.S.", "EE. UU.". */
  private withStop(end: number, lastPiece: number): number {
    const joint = this.pieces.joints[lastPiece];
    if (joint !== Joint.dot && joint !== Joint.dotSpace) return end;
    const isInitial = end - (this.pieces.starts[lastPiece] ?? 0) <= LONGEST_INITIAL;
    return isInitial && this.tokens.text[end] === '.' ? end + 1 : end;
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
