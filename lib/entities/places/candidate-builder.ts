import type { Tokens } from '@/lib/entities/tokens';
import type { Gazetteer } from './gazetteer';
import type { Grammar } from './grammar';
import { isInflected, type NameHit, type NameMatch, type NameState } from './name-matcher';
import { entryAt, flagsAt, NameFlag } from './name-table';
import { Joint, type Pieces, Shape } from './pieces';
import type { PlaceCandidate } from './place-candidate';
import { plainName } from './plain-name';
import { placesOf, prominenceOf, readingsOf } from './readings';
import { trustOf } from './trust';
import type { UnspacedMatch } from './unspaced-matcher';

/** A form is likelier the name itself than another name's case, and likelier a place's own name than one of its many others. */
const INFLECTED_WEIGHT = 0.3;
const ALTERNATE_WEIGHT = 0.3;
const CLITIC_WEIGHT = 0.5;
const LONGEST_INITIAL = 2;

interface Weighed {
  weights: Map<number, number>;
  /** Of the likeliest reading. */
  weight: number;
  hit?: NameHit;
  principal: boolean;
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
  build(match: NameMatch): [candidate: PlaceCandidate, endPiece: number] {
    const { pieces } = this;
    const weighed = this.weigh(match.hits);
    const state = weighed.hit?.state;
    const endPiece = this.withJoinedEnding(match.endPiece);
    const start = pieces.sources[match.firstUnit] ?? 0;
    const end = this.withStop(pieces.ends[endPiece - 1] ?? start, endPiece - 1);
    const name = state
      ? plainName(this.tokens.text, pieces, match, state)
      : this.tokens.text.slice(start, end);
    const inflected = (state !== undefined && isInflected(state)) || endPiece !== match.endPiece;
    const words = match.endPiece - match.firstPiece;
    return [
      this.candidate(start, end, match.firstPiece, endPiece, name, inflected, words, weighed),
      endPiece,
    ];
  }

  buildUnspaced(piece: number, firstUnit: number, match: UnspacedMatch): PlaceCandidate {
    const { sources } = this.pieces;
    const start = sources[firstUnit] ?? 0;
    const end = (sources[match.endUnit - 1] ?? 0) + 1;
    const weighed = this.weigh([{ slot: match.slot, state: NO_STATE }]);
    const name = this.tokens.text.slice(start, end);
    return this.candidate(start, end, piece, piece + 1, name, false, 1, weighed);
  }

  private candidate(
    start: number,
    end: number,
    firstPiece: number,
    endPiece: number,
    name: string,
    inflected: boolean,
    words: number,
    weighed: Weighed,
  ): PlaceCandidate {
    const { pieces, tokens } = this;
    const [firstToken, endToken] = this.tokensOf(start, end);
    const everyday = this.grammar.everydayWords.has(tokens.text.slice(start, end));
    const hyphenated =
      (pieces.joints[firstPiece] ?? 0) === Joint.hyphen ||
      (pieces.joints[endPiece] ?? 0) === Joint.hyphen;
    const trust = trustOf({
      prominence: weighed.weight,
      principal: weighed.principal,
      inflected,
      everyday,
      hyphenated,
      length: end - start,
      words,
      cased: ((pieces.shapes[firstPiece] ?? 0) & Shape.cased) !== 0,
      sentenceStart: tokens.sentenceStarts[firstToken] === 1,
    });
    const readings = readingsOf(this.gazetteer, weighed.weights);
    return {
      start,
      end,
      firstToken,
      endToken,
      name,
      inflected,
      hyphenated,
      everyday,
      readings,
      trust,
    };
  }

  private weigh(hits: NameHit[]): Weighed {
    const { gazetteer } = this;
    const weighed: Weighed = { weights: new Map(), weight: 0, principal: false };
    for (const hit of hits) {
      const principal = (flagsAt(gazetteer.names, hit.slot) & NameFlag.principal) !== 0;
      const factor =
        (isInflected(hit.state) ? INFLECTED_WEIGHT : 1) * (principal ? 1 : ALTERNATE_WEIGHT);
      for (const place of placesOf(gazetteer, entryAt(gazetteer.names, hit.slot))) {
        const weight = factor * prominenceOf(gazetteer, place, this.homeCountries);
        weighed.weights.set(place, (weighed.weights.get(place) ?? 0) + weight);
        if (weight > weighed.weight) Object.assign(weighed, { weight, hit, principal });
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

const NO_STATE: NameState = { a: 0, b: 0 };
