import { NameSpans, PARTICLES } from '@/lib/entities/people/name-span';
import { foldWord } from '@/lib/entities/places/grammar';
import { grammarOf } from '@/lib/entities/places/grammars';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import {
  asType,
  overTokens,
  type TaggedSpan,
  withBounds,
  withEnd,
  withStart,
} from '@/lib/entities/tagger/spans';
import { opensSentence, TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import { NOUNS_HAVE_CAPITALS } from './unknown-places';

/** Above this, the tagger knows better where a place begins and ends than the gazetteer, which may have a part of it only. */
const SURE_OF_BOUNDS = 0;
/** The same where words are not separated, and the gazetteer finds names in other words. */
const SURE_OF_BOUNDS_UNSPACED = -4;

/** The gazetteer's trust in a name in other words. */
const TRUSTED = 0.5;

/** The same in a name that stands in a case before another, without an apostrophe that shows it. */
const TRUSTED_IN_CASE = 0.2;
/** Languages in which a case ends a name. */
const ENDED_BY_CASE = new Set(['tr', 'az', 'uz', 'kk', 'ky', 'tk']);
const APOSTROPHE = /['’]/;
/** Nothing, or the English ending. */
const POSSESSIVE = /^(?:['’]s)?$/;

/** Sides of a land in short, with a stop, that belong to its name: "Wlk. Brytania", "Irlandia Płn.". */
const SIDES_IN_SHORT: Readonly<Record<string, RegExp | undefined>> = {
  pl: /^(?:Wlk|Płn|Płd|Pn|Pd|Wsch|Zach|Śr)$/u,
  ru: /^(?:Сев|Юж|Вост|Зап)$/u,
  uk: /^(?:Півн|Півд|Сх|Зах|Вел)$/u,
};

/** Languages whose names end with a capital, and have no small words in them but these, some of them foreign. */
const ENDED_BY_CAPITALS = new Set(['en', 'nl']);
const INNER_WORDS = new Set(
  (
    "of the and on upon in under by at for to de du des d' d’ del della di do da dos das la las le les los el al von van der " +
    "den am an im zu het ter ten te op aan bij 's ’s 't ’t over en y e und et sur sous lez s t l' l’"
  ).split(' '),
);

const HYPHEN = /^[-‐‑–]$/;
const KANA = /^[ァ-ヺー・]+$/u;
const HAN = /^\p{Script=Han}$/u;
/** Characters that are more than what says the kind of a place ("地区"). */
const LONGEST_KIND = 3;

/** Decides how much of a tagged place is the name. */
export class PlaceTrimmer {
  private readonly names: NameSpans;

  constructor(
    private readonly tokens: Tokens,
    private readonly language: string,
  ) {
    this.names = new NameSpans(tokens);
  }

  /** Whether a name of the gazetteer in a tagged place is the place, and the words around it are none of it. */
  isWhole(span: TaggedSpan, candidate: PlaceCandidate): boolean {
    if (candidate.start < span.start || candidate.end > span.end) return false;
    if (this.isBeforeHan(span, candidate)) return true;
    if (this.tokens.kinds[span.from] !== TokenKind.word)
      return candidate.trust >= TRUSTED && span.margin < SURE_OF_BOUNDS_UNSPACED;
    if (this.isOnlyDescribed(span, candidate)) return true;
    const isTrusted = candidate.trust >= TRUSTED && span.margin < SURE_OF_BOUNDS;
    return isTrusted && !this.goesOn(span, candidate) && !this.isBehindName(span, candidate);
  }

  /** "River Clyde [opposite Daldowie]": up to a small word that no name has. */
  beforeSmallWord(span: TaggedSpan): TaggedSpan {
    if (!ENDED_BY_CAPITALS.has(this.language) || !this.names.isNameWord(span.from)) return span;
    for (let token = span.from + 1; token < span.to; token++) {
      const isSmall = this.tokens.kinds[token] === TokenKind.word && !this.names.isNameWord(token);
      const word = isSmall ? this.names.word(token) : '';
      if (!isSmall || INNER_WORDS.has(word) || HYPHEN.test(this.names.word(token - 1))) continue;
      return overTokens(span, span.from, token, this.tokens);
    }
    return span;
  }

  /** "[Çin'in] [Guangdong]": in Turkic languages a case ends a name, and another begins behind it. */
  behindInflected(span: TaggedSpan, inside: readonly PlaceCandidate[]): TaggedSpan[] | undefined {
    if (!ENDED_BY_CASE.has(this.language)) return undefined;
    const first = inside.find(({ start }) => start === span.start);
    if (!first?.inflected || first.endToken >= span.to) return undefined;
    const isMarked = APOSTROPHE.test(this.names.word(first.endToken - 1));
    if (!isMarked && first.trust < TRUSTED_IN_CASE) return undefined;
    if (!this.names.isNameWord(first.endToken)) return undefined;
    const start = this.tokens.starts[first.endToken] ?? span.start;
    const rest = withStart(span, first.endToken, start);
    return [placeIn(span, first), ...(this.behindInflected(rest, inside) ?? [rest])];
  }

  /** "[Павлограду] [Дніпропетровської області]": a place, and behind it the area it lies in, which says that it is one. */
  beforeArea(span: TaggedSpan, area: PlaceCandidate | undefined): TaggedSpan[] | undefined {
    if (!area || area.end !== span.end || area.firstToken <= span.from) return undefined;
    const { areaWords } = grammarOf(this.language);
    const isArea =
      area.endToken - area.firstToken > 1 &&
      areaWords.has(foldWord(this.names.word(area.endToken - 1)));
    if (!isArea) return undefined;
    for (let token = span.from; token < area.firstToken; token++) {
      if (!this.names.isNameWord(token)) return undefined;
    }
    const end = this.tokens.ends[area.firstToken - 1] ?? span.end;
    return [withEnd(span, area.firstToken, end), placeIn(span, area)];
  }

  /** "[Wlk. Brytania]", "[Irlandia Płn.]": with the side in short that stands before or behind it. */
  withSide(span: TaggedSpan): TaggedSpan {
    const sides = SIDES_IN_SHORT[this.language];
    if (!sides) return span;
    const { from, to } = span;
    const isBefore = this.names.word(from - 1) === '.' && sides.test(this.names.word(from - 2));
    const whole = isBefore ? withStart(span, from - 2, this.tokens.starts[from - 2]) : span;
    const isBehind = sides.test(this.names.word(to)) && this.names.word(to + 1) === '.';
    const isWithin = sides.test(this.names.word(to - 1)) && this.names.word(to) === '.';
    const last = isBehind ? to + 2 : isWithin ? to + 1 : to;
    return last === to ? whole : withEnd(whole, last, this.tokens.ends[last - 1]);
  }

  /** "[カイロ]金子淳": a name in katakana before three characters that are none. */
  private isBeforeHan({ to }: TaggedSpan, { start, end, endToken }: PlaceCandidate): boolean {
    const isKana = KANA.test(this.tokens.text.slice(start, end));
    return isKana && to - endToken >= LONGEST_KIND && HAN.test(this.names.word(endToken));
  }

  /** "Fuzuli district", "Region Fuzuli": the other words are small, or say what kind of place it is; in scripts with capitals. */
  private isOnlyDescribed({ from, to }: TaggedSpan, candidate: PlaceCandidate): boolean {
    const { areaWords, cityWords } = grammarOf(this.language);
    if (!this.names.isNameWord(candidate.firstToken)) return false;
    for (let token = from; token < to; token++) {
      if (token >= candidate.firstToken && token < candidate.endToken) continue;
      if (!this.names.isNameWord(token)) continue;
      const word = foldWord(this.names.word(token));
      if (!areaWords.has(word) && !cityWords.has(word)) return false;
      if (!this.mayBeCommon(token)) return false;
    }
    return true;
  }

  /** Whether a capital may be the sentence's, or every noun's: "Kerry County" has one of its own. */
  private mayBeCommon(token: number): boolean {
    return NOUNS_HAVE_CAPITALS.has(this.language) || opensSentence(this.tokens, token);
  }

  /** "Morro do [Pilar]", "Haute-[Égypte]": a part of a longer name. */
  private isBehindName({ from }: TaggedSpan, { firstToken }: PlaceCandidate): boolean {
    const before = firstToken - 1;
    if (before <= from) return false;
    if (HYPHEN.test(this.names.word(before))) return true;
    return PARTICLES.has(this.names.word(before)) && this.names.isNameWord(before - 1);
  }

  /** "[Castel] di Sangro", "[Saint-Paul]-de-Vence". */
  private goesOn({ to }: TaggedSpan, { endToken }: PlaceCandidate): boolean {
    if (endToken >= to - 1) return false;
    const behind = this.names.word(endToken);
    return PARTICLES.has(behind) || HYPHEN.test(behind);
  }
}

/** "[Uzbekistan]'s": whether a span of a text is the gazetteer's place and nothing else, but for a possessive ending. */
export function isPlaceAlone(span: Span, { start, end }: Span, text: string): boolean {
  const isBegin = start === span.start && end <= span.end;
  return isBegin && POSSESSIVE.test(text.slice(end, span.end));
}

/** The place that a doubtful span holds. */
export function placeIn(span: TaggedSpan, candidate: PlaceCandidate): TaggedSpan {
  const { start, end, firstToken, endToken } = candidate;
  return withBounds(asType(span, 'place'), firstToken, endToken, start, end);
}
