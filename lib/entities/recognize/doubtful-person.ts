import { NameSpans } from '@/lib/entities/people/name-span';
import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import { foldWord } from '@/lib/entities/places/grammar';
import { grammarOf } from '@/lib/entities/places/grammars';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { asType, type TaggedSpan, withStart } from '@/lib/entities/tagger/spans';
import { opensSentence, TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { SpanIndex } from './span-index';
import { placeIn } from './trim-place';
import type { WordsOfOffices } from './words-of-offices';

const NUMERAL = /^(?:[IVXLC]+|[-‐‑–])$/;
/** Two letters are enough where they are no one's initials. */
const ACRONYM = /^(?:\p{Lu}{3,4}|[А-ЯЁІЇЄҐ]{2,6})(?:\p{Ll}{0,2}|['’]\p{Ll}+)$/u;
const SHOUTED = /^\p{Lu}{3,}$/u;
/** The gazetteer's trust in a name that an office stands before. */
const TRUSTED_BEHIND_OFFICE = 0.5;
/** And in one of several words by itself: "Алтайского края". */
const TRUSTED_PHRASE = 0.8;

/** Letters of a word for a kind of place that is no abbreviation, which may be somebody's initial. */
const SHORTEST_KIND = 4;

/** Words for towns and villages, as they are written in short before a stop. */
const TOWNS_IN_SHORT: Readonly<Record<string, RegExp | undefined>> = {
  ru: /^(?:с|пос|дер|пгт|ст|гор)$/u,
  uk: /^(?:с|м|сел|смт|ст)$/u,
};

/** What the other recognisers found around the names that a tagger saw. */
export interface DoubtfulSurroundings {
  tokens: Tokens;
  words: WordsOfOffices;
  places: SpanIndex<PlaceCandidate>;
  gazetteer: Gazetteer;
  language: string;
}

/** Says what a span is that a wavering tagger took for a person: a numeral, an acronym, whom an office serves. */
export class PersonDoubts {
  private readonly names: NameSpans;

  constructor(private readonly around: DoubtfulSurroundings) {
    this.names = new NameSpans(around.tokens);
  }

  isNumeral({ from, to }: TaggedSpan): boolean {
    for (let token = from; token < to; token++) {
      if (!NUMERAL.test(this.names.word(token))) return false;
    }
    return true;
  }

  /** "АМКУ", where not everything is written in capitals. */
  isAcronym({ from, to }: TaggedSpan): boolean {
    return to - from === 1 && this.isAcronymAt(from) && !this.isShouted(from);
  }

  /**
   * "[АМКУ Наталю Бережанську]": the name without the acronym that it begins with; but many
   * papers write the first word of a report in capitals ("EYÜP Aşık").
   */
  behindAcronym(span: TaggedSpan): TaggedSpan {
    const { from, to } = span;
    if (to - from < 2 || !this.isAcronymAt(from) || this.isShouted(from)) return span;
    if (!this.names.isNameWord(from + 1) || opensSentence(this.around.tokens, from)) return span;
    return withStart(span, from + 1, this.around.tokens.starts[from + 1]);
  }

  /** "эмир [Катара]", "[Эмир Катара]", "[Алтайского края]": the place that is all the name there is. */
  place(span: TaggedSpan): TaggedSpan | undefined {
    if (this.isBehindKind(span)) return asType(span, 'place');
    const candidate = this.around.places.overlapping(span).at(-1);
    if (!candidate || candidate.end !== span.end || candidate.start < span.start) return undefined;
    const { firstToken, endToken, trust, inflected } = candidate;
    const isAll = candidate.start === span.start;
    if (isAll && endToken - firstToken > 1 && trust >= TRUSTED_PHRASE)
      return placeIn(span, candidate);
    if (!inflected || trust < TRUSTED_BEHIND_OFFICE || !this.isArea(candidate)) return undefined;
    const { words } = this.around;
    const isServed = isAll
      ? words.hasRoleNear(firstToken)
      : words.hasRole(span.from, firstToken) && !this.hasOther(span, candidate);
    return isServed ? placeIn(span, candidate) : undefined;
  }

  /** "в городе [Даммартен]", but not "мэр города [Роу]"; elsewhere a clause may begin there ("the town [Rowe] left"). */
  private isBehindKind({ from, to }: TaggedSpan): boolean {
    const { adjectiveEndings, areaWords, cityWords } = grammarOf(this.around.language);
    if (adjectiveEndings.length === 0) return false;
    const { tokens, words } = this.around;
    if (
      from === 0 ||
      to - from > 1 ||
      this.names.isNameWord(from - 2) ||
      tokens.sentenceStarts[from] === 1
    )
      return false;
    if (this.isBehindStop(from)) return true;
    const word = this.names.word(from - 1);
    if (tokens.kinds[from - 1] !== TokenKind.word || word.length < SHORTEST_KIND) return false;
    const kind = foldWord(word);
    return (areaWords.has(kind) || cityWords.has(kind)) && !words.hasRoleNear(from);
  }

  /** "в с. [Кудрявка]", "у смт. [Кудрявка]": behind the word for a town in short. */
  private isBehindStop(from: number): boolean {
    if (this.names.word(from - 1) !== '.' || from < 2) return false;
    return TOWNS_IN_SHORT[this.around.language]?.test(this.names.word(from - 2)) === true;
  }

  private isArea({ readings }: PlaceCandidate): boolean {
    const placeClass = this.around.gazetteer.classes[readings[0]?.place ?? 0] ?? PlaceClass.city;
    return placeClass <= PlaceClass.subdivision;
  }

  /** Whether a name stands before the place: "[Роу Катара]". */
  private hasOther({ from }: TaggedSpan, { firstToken }: PlaceCandidate): boolean {
    for (let token = from; token < firstToken; token++) {
      const isOffice = this.around.words.hasRole(token, token + 1);
      if (!isOffice && this.names.isNameWord(token)) return true;
    }
    return false;
  }

  private isAcronymAt(token: number): boolean {
    const word = this.names.word(token);
    return ACRONYM.test(word) && !NUMERAL.test(word);
  }

  private isShouted(token: number): boolean {
    return SHOUTED.test(this.names.word(token - 1)) || SHOUTED.test(this.names.word(token + 1));
  }
}
