import type { PartKind } from '@/lib/entities/office/office-entry';
import { NameSpans } from '@/lib/entities/people/name-span';
import type { Demonym } from '@/lib/entities/places/find-demonyms';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import { SpanIndex } from './span-index';
import { WordsOfOffices } from './words-of-offices';

/** From this margin on the tagger is right more often than any rule here. */
export const SURE = 3;
/** A place that the gazetteer lacks needs this margin. */
const SURE_OF_UNKNOWN_PLACE = 2.5;
/** A lone word at the start of a sentence below this margin is no name: there, all words have capitals. */
const DOUBTED = 1;
/** Below this, a token of the span speaks for itself against it: "[integrity of Azerbaijan]" as an organisation. */
const INCREDIBLE = -5;
const COMMA = /^[,،、，;]$/;
const QUOTE = /^["“”„«»「」『』]$/;
/** Tokens between an office and the country it serves: "of the". */
const LONGEST_LINK = 4;
/** The gazetteer's trust in a name that a wavering tagger took for an organisation. */
const TRUSTED_AGAINST_ORGANISATION = 0.35;

/** And in one that is also a word of offices ("Corte", "Union"). */
const TRUSTED_AGAINST_OFFICES = 0.8;

/** What the other recognisers know about a text. */
export interface OtherFindings {
  tokens: Tokens;
  language: string;
  candidates: readonly PlaceCandidate[];
  demonyms: readonly Demonym[];
}

/** What a tagger said of a text. */
export interface Tags {
  /** Its spans as corrected. */
  fused: TaggedSpan[];
  /** As it saw them, but for words of offices: where it saw a name that is none, there is often another. */
  seen: TaggedSpan[];
}

/** The tagger's spans, corrected where it wavered and the gazetteer, the demonyms or the office words know better. */
export function fuseTags(seen: TaggedSpan[], findings: OtherFindings): Tags {
  const fuser = new TagFuser(findings);
  const fused = seen.flatMap((span) => fuser.fuse(span) ?? []);
  return { seen: seen.filter((span) => !fuser.words.areAll(span)), fused };
}

class TagFuser {
  readonly words: WordsOfOffices;
  private readonly names: NameSpans;
  private readonly places: SpanIndex<PlaceCandidate>;
  private readonly peoples: SpanIndex<Demonym>;

  constructor(private readonly findings: OtherFindings) {
    this.names = new NameSpans(findings.tokens);
    this.words = new WordsOfOffices(findings.tokens, findings.language);
    this.places = new SpanIndex(findings.candidates);
    this.peoples = new SpanIndex(findings.demonyms);
  }

  fuse(span: TaggedSpan): TaggedSpan | undefined {
    if (span.margin < SURE && span.type !== 'office' && this.isBroken(span)) return undefined;
    switch (span.type) {
      case 'person':
        return this.isChanceName(span) || this.words.isAbbreviated(span) || this.isDoubtful(span)
          ? undefined
          : this.withInitials(this.withoutOffice(span));
      case 'organisation':
        return this.organisation(span);
      case 'place':
        return this.place(span);
      case 'office':
        return span;
    }
  }

  /** Names do not run over commas. */
  private isBroken(span: TaggedSpan): boolean {
    return this.hasInside(span, COMMA);
  }

  private hasInside({ from, to }: TaggedSpan, sign: RegExp): boolean {
    for (let token = from + 1; token < to - 1; token++) {
      if (sign.test(this.names.word(token))) return true;
    }
    return false;
  }

  private organisation(span: TaggedSpan): TaggedSpan | undefined {
    if (this.runsOn(span)) return undefined;
    if (span.margin >= SURE) return span;
    if (this.isPeople(span) || this.words.hasRole(span.from, span.to)) return undefined;
    const [candidate] = this.places.overlapping(span);
    const isExact = candidate?.start === span.start && candidate.end === span.end;
    if (!candidate || candidate.trust < TRUSTED_AGAINST_ORGANISATION) return span;
    if (isExact) return { ...span, type: 'place' };
    const isInside = candidate.start >= span.start && candidate.end <= span.end;
    return isInside && span.margin < INCREDIBLE ? placeIn(span, candidate) : span;
  }

  private place(span: TaggedSpan): TaggedSpan | undefined {
    if (this.hasInside(span, QUOTE)) return undefined;
    const [candidate] = this.places.overlapping(span);
    if ((candidate?.trust ?? 0) < TRUSTED_AGAINST_OFFICES && this.words.areAll(span))
      return undefined;
    const body = this.words.wholeBody(span);
    if (body) return body;
    if (span.margin >= SURE && !this.runsOn(span)) return span;
    if (this.isPeople(span) && (candidate?.trust ?? 0) < SURE_OF_UNKNOWN_PLACE) return undefined;
    if (!candidate) return span.margin >= SURE_OF_UNKNOWN_PLACE ? span : undefined;
    const isInside = candidate.start >= span.start && candidate.end <= span.end;
    const isDoubtful = isInside && (span.margin < SURE || this.runsOn(span));
    if (!isDoubtful || candidate.trust < TRUSTED_AGAINST_ORGANISATION) return span;
    return placeIn(span, candidate);
  }

  private isDoubtful(span: TaggedSpan): boolean {
    return span.margin < SURE && (this.isPeople(span) || this.words.areAll(span));
  }

  /** "Uzbek", "Armenian occupation": begins with a people and has no other name in it. */
  private isPeople(span: TaggedSpan): boolean {
    const [people] = this.peoples.overlapping(span);
    if (people?.start !== span.start) return false;
    for (let token = span.from + 1; token < span.to; token++) {
      const isBehind = (this.findings.tokens.starts[token] ?? 0) >= people.end;
      if (isBehind && this.names.isNameWord(token)) return false;
    }
    return true;
  }

  /** "President of [the European Commission Ursula …]": behind an office, a known name with a person's joined to it. */
  private runsOn(span: TaggedSpan): boolean {
    const [candidate] = this.places.overlapping(span);
    const isPlaceFirst = candidate !== undefined && candidate.end < span.end;
    const isKnownFirst = isPlaceFirst || this.words.isWordOf('body', span.from, span.to - 1);
    return isKnownFirst && this.names.isNameWord(span.to - 1) && this.followsOffice(span.from);
  }

  /** "[U.S. Secretary of State] Marco Rubio": an office that begins a name is none of it. */
  private withoutOffice(span: TaggedSpan): TaggedSpan {
    const { tokens } = this.findings;
    if (span.to - span.from < 2 || !this.beginsOffice(span)) return span;
    let { from } = span;
    for (let token = from; token < span.to - 1; token++) {
      if (this.words.isWordOf('role', token, span.to)) from = token + 1;
    }
    return from === span.from ? span : { ...span, from, start: tokens.starts[from] ?? span.start };
  }

  private beginsOffice({ from, to, start }: TaggedSpan): boolean {
    const isPlace = this.places.overlapping({ start, end: start + 1 }).length > 0;
    const isPeople = this.peoples.overlapping({ start, end: start + 1 }).length > 0;
    const kinds: readonly PartKind[] = ['role', 'level', 'portfolio', 'body'];
    return isPlace || isPeople || kinds.some((kind) => this.words.isWordOf(kind, from, to));
  }

  private followsOffice(from: number): boolean {
    let first = from;
    while (first > 0 && from - first < LONGEST_LINK) {
      if (this.findings.tokens.sentenceStarts[first] === 1) return false;
      first--;
      if (this.names.isNameWord(first)) break;
    }
    return this.words.hasRole(first, from);
  }

  /** A single word at the start of a sentence has its capital from there. */
  private isChanceName({ from, to, margin }: TaggedSpan): boolean {
    const { sentenceStarts, kinds } = this.findings.tokens;
    const isCased = kinds[from] === TokenKind.word && this.names.isNameWord(from);
    return margin < DOUBTED && to - from === 1 && sentenceStarts[from] === 1 && isCased;
  }

  /** "B. Usmanov": the initial belongs to the name. */
  private withInitials(span: TaggedSpan): TaggedSpan {
    const { tokens } = this.findings;
    let { from } = span;
    while (from > 0 && tokens.sentenceStarts[from] !== 1) {
      const isStop = this.names.word(from - 1) === '.' && from > 1;
      const token = isStop ? from - 2 : from - 1;
      if (!this.names.isInitial(token) || this.names.word(token).length > 3) break;
      if (this.words.isWordOf('honorific', token, token + 1)) break;
      from = token;
    }
    return from === span.from ? span : { ...span, from, start: tokens.starts[from] ?? span.start };
  }
}

/** The place that a doubtful span holds. */
function placeIn(span: TaggedSpan, candidate: PlaceCandidate): TaggedSpan {
  const { start, end, firstToken, endToken } = candidate;
  return { ...span, type: 'place', start, end, from: firstToken, to: endToken };
}
