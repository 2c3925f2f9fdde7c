import type { PartKind } from '@/lib/entities/office/office-entry';
import { FIRST_WORDS, NameSpans, PARTICLES } from '@/lib/entities/people/name-span';
import type { Demonym } from '@/lib/entities/places/find-demonyms';
import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { type TaggedSpan, withBounds } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import type { SpanIndex } from './span-index';
import type { WordsOfOffices } from './words-of-offices';

const BEGINNINGS: readonly PartKind[] = ['role', 'level', 'portfolio', 'body'];
const ENDS: readonly PartKind[] = ['body', 'ministry', 'portfolio'];
const NUMERAL = /^[IVX]{1,5}$/;
const LOOSE_HYPHEN = /^[-‐‑–—]$/;
/** Particles that end a name: "Heydər Əlirza oğlu". */
const LAST_PARTICLES = new Set('oğlu qızı oglu оглы кызы угли углы'.split(' '));
const OPEN_ENDS = new Set('بن ابن بنت أبو ابو آل'.split(' '));
/** The same in Latin and Cyrillic letters; not "von der", which also stands before what is no name. */
const JOINING = new Set('el al bin ibn bint аль бин ибн'.split(' '));
/** Arabic words that end no name: adverbs in -an, and what "to the" is written onto. */
const NO_ARABIC_END = /\u064b|^لل/u;
/** The gazetteer's trust in the name of an area, or in a town's in another case than its own, that begins a person's. */
const TRUSTED_AREA = 0.04;
const TRUSTED_TOWN = 0.3;
/** Words that a name has beside a country's: "[Jordan] Peele" may be a name, "[Алжира] Ясин Бенали" is none. */
const WHOLE_NAME = 2;
/** Events and illnesses that are written like a name, by how they begin. */
export const NO_NAME = /^(?:bre(?:x|ks|kz)[iı][tc]|брек[сз]ит|covid|ковид)/iu;

/** What the other recognisers found around the names that a tagger saw. */
export interface Surroundings {
  tokens: Tokens;
  words: WordsOfOffices;
  places: SpanIndex<PlaceCandidate>;
  peoples: SpanIndex<Demonym>;
  gazetteer: Gazetteer;
}

/** Takes out of a tagged name what is none of it, and adds what is missing at its ends. */
export class PersonTrimmer {
  private readonly names: NameSpans;

  constructor(private readonly around: Surroundings) {
    this.names = new NameSpans(around.tokens);
  }

  /** Undefined where nothing is left. `isSure` names are only cut where they cannot be right. */
  trim(span: TaggedSpan, isSure: boolean): TaggedSpan | undefined {
    const named = this.withoutThings(span);
    if (!named || this.isFirstWord(named)) return undefined;
    const own = this.withoutOwner(named, isSure ? WHOLE_NAME : 1);
    const whole = this.withOpenEnd(isSure ? own : this.withoutBody(own));
    return this.withFirstWord(this.withInitials(this.withoutOffice(this.withoutSmallEnd(whole))));
  }

  private withoutThings(span: TaggedSpan): TaggedSpan | undefined {
    let { from, to } = span;
    while (from < to && NO_NAME.test(this.names.word(from))) from++;
    while (to > from && NO_NAME.test(this.names.word(to - 1))) to--;
    return from === to ? undefined : this.cut(span, from, to);
  }

  /** "президент [Перу Алан Гарсия]": the country that an office before the name serves, where so many words are left. */
  private withoutOwner(span: TaggedSpan, leastWords: number): TaggedSpan {
    const { places, gazetteer, words } = this.around;
    const [owner] = places.overlapping({ start: span.start, end: span.start + 1 });
    if (!owner || owner.start !== span.start || span.to - owner.endToken < leastWords) return span;
    const placeClass = gazetteer.classes[owner.readings[0]?.place ?? 0] ?? PlaceClass.city;
    const least = placeClass === PlaceClass.country ? 0 : TRUSTED_AREA;
    const isArea = placeClass <= PlaceClass.subdivision && owner.trust >= least;
    const isTown = owner.inflected && !owner.everyday && owner.trust >= TRUSTED_TOWN;
    if (!(isArea || isTown) || !this.names.isNameWord(owner.endToken)) return span;
    return words.hasRoleNear(span.from) ? this.cut(span, owner.endToken, span.to) : span;
  }

  /** "[Sulejmenow von der Partei]". */
  private withoutBody(span: TaggedSpan): TaggedSpan {
    const last = span.to - 1;
    const isBody = ENDS.some((kind) => this.around.words.isWordOf(kind, last, span.to));
    return isBody && last - 1 > span.from && this.isSmallWord(last - 1)
      ? this.cut(span, span.from, last)
      : span;
  }

  /** "[ياسين بن] علي", "[Mohamed El] Saife": a name goes on behind a word that joins its parts. */
  private withOpenEnd(span: TaggedSpan): TaggedSpan {
    const { count, kinds, sentenceStarts } = this.around.tokens;
    const { from, to } = span;
    if (to >= count || kinds[to] !== TokenKind.word || sentenceStarts[to] === 1) return span;
    const last = this.names.word(to - 1);
    const isParticle = to - from > 1 && JOINING.has(last.toLowerCase());
    const goesOn = OPEN_ENDS.has(last) || (isParticle && this.names.isNameWord(to));
    return goesOn ? this.cut(span, from, to + 1) : span;
  }

  /** The name behind it takes it in. */
  private isFirstWord({ from, to }: TaggedSpan): boolean {
    return to - from === 1 && FIRST_WORDS.has(this.names.word(from));
  }

  private withFirstWord(span: TaggedSpan): TaggedSpan {
    const isJoined = this.around.tokens.sentenceStarts[span.from] !== 1;
    const has = isJoined && FIRST_WORDS.has(this.names.word(span.from - 1));
    return has ? this.cut(span, span.from - 1, span.to) : span;
  }

  /** A name does not end in "von der", nor in a verb: its last word has a capital, where there are capitals. */
  private withoutSmallEnd(span: TaggedSpan): TaggedSpan {
    let { to } = span;
    while (to - 1 > span.from && NO_ARABIC_END.test(this.names.word(to - 1))) to--;
    if (!this.names.isNameWord(span.from)) return this.cut(span, span.from, to);
    while (to - 1 > span.from && this.isSmallEnd(to - 1)) to--;
    return this.cut(span, span.from, to);
  }

  private isSmallEnd(token: number): boolean {
    const { kinds, starts, ends } = this.around.tokens;
    if (LOOSE_HYPHEN.test(this.names.word(token))) return true;
    if (kinds[token] !== TokenKind.word || this.names.isNameWord(token)) return false;
    const isJoined = ends[token - 1] === starts[token];
    return !isJoined && !LAST_PARTICLES.has(this.names.word(token));
  }

  private isSmallWord(token: number): boolean {
    const word = this.names.word(token);
    return PARTICLES.has(word) || this.around.words.isSmallWord(word);
  }

  /** "[U.S. Secretary of State] Marco Rubio": an office that begins a name is none of it. */
  private withoutOffice(span: TaggedSpan): TaggedSpan {
    if (span.to - span.from < 2 || !this.beginsOffice(span)) return span;
    let { from } = span;
    for (let token = from; token < span.to - 1; token++) {
      if (this.around.words.isWordOf('role', token, span.to)) from = token + 1;
    }
    return this.cut(span, from, span.to);
  }

  private second(from: number): Span {
    const start = this.around.tokens.starts[from + 1] ?? 0;
    return { start, end: start + 1 };
  }

  private beginsOffice({ from, to, start }: TaggedSpan): boolean {
    const first = { start, end: start + 1 };
    const { places, peoples, words } = this.around;
    if (words.isGivenName(from) && places.overlapping(this.second(from)).length === 0) return false;
    if (places.overlapping(first).length > 0 || peoples.overlapping(first).length > 0) return true;
    return BEGINNINGS.some((kind) => words.isWordOf(kind, from, to));
  }

  /** "B. Usmanov": the initial belongs to the name; a bare letter that begins a sentence is a word ("A Usmanov memoir"). */
  private withInitials(span: TaggedSpan): TaggedSpan {
    const { sentenceStarts } = this.around.tokens;
    let { from } = span;
    while (from > 0 && sentenceStarts[from] !== 1) {
      const isStop = this.names.word(from - 1) === '.' && from > 1;
      const token = isStop ? from - 2 : from - 1;
      if (!this.names.isInitial(token) || this.names.word(token).length > 3) break;
      if (!isStop && this.names.word(token).length === 1 && sentenceStarts[token] === 1) break;
      if (this.around.words.isWordOf('honorific', token, token + 1)) break;
      from = token;
    }
    return this.cut(span, this.withNumeral(from), span.to);
  }

  /** "[II. Mehmet]", "[II Nikolay]": the ordinal of a ruler before the name, and not behind another's. */
  private withNumeral(from: number): number {
    const { sentenceStarts, ends, starts } = this.around.tokens;
    if (from === 0 || sentenceStarts[from] === 1) return from;
    const isStop = this.names.word(from - 1) === '.' && ends[from - 2] === starts[from - 1];
    const numeral = isStop ? from - 2 : from - 1;
    if (!NUMERAL.test(this.names.word(numeral))) return from;
    return isStop || !this.names.isNameWord(numeral - 1) ? numeral : from;
  }

  private cut(span: TaggedSpan, from: number, to: number): TaggedSpan {
    if (from === span.from && to === span.to) return span;
    const { starts, ends } = this.around.tokens;
    const start = from === span.from ? span.start : (starts[from] ?? span.start);
    const end = to === span.to ? span.end : (ends[to - 1] ?? span.end);
    return withBounds(span, from, to, start, end);
  }
}
