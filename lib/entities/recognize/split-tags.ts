import { GENERATION, NameSpans } from '@/lib/entities/people/name-span';
import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { asType, type TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import { SpanIndex } from './span-index';

/** Names do not run over these. */
const SEPARATOR = /^[,،;()（）]$/;
/** Languages whose surnames have "and" in them. */
const NAMES_WITH_AND = new Set(['es', 'pt']);
/** Tokens of the shortest list: a name, a comma and a name. */
const SHORTEST_LIST = 3;
const DASH = /^[-–—]$/;
const HYPHEN = /^[-‐‑–]$/;
/** "And" and "or", where two known places stand on both sides of it. */
const CONJUNCTION_LISTS: Readonly<Record<string, string>> = {
  en: 'and or',
  de: 'und oder sowie',
  fr: 'et ou',
  it: 'e ed o',
  es: 'y e o',
  pt: 'e ou',
  nl: 'en of',
  pl: 'i oraz lub albo czy a',
  ro: 'și şi sau',
  cs: 'a i nebo',
  sk: 'a i alebo',
  sl: 'in ter ali',
  hr: 'i te ili a',
  sr: 'i te ili a',
  nb: 'og eller',
  da: 'og eller',
  sv: 'och eller',
  fi: 'ja sekä tai',
  ru: 'и или',
  uk: 'і й та або',
  be: 'і ды або',
  bg: 'и или',
  mk: 'и или',
  tr: 've ile veya',
  az: 'və ilə',
  uz: 'va bilan yoki',
};
const CONJUNCTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(CONJUNCTION_LISTS).map(([language, list]) => [language, new Set(list.split(' '))]),
);
const NO_WORDS: ReadonlySet<string> = new Set();
/** The gazetteer's trust in a name that makes it one of several in what a tagger took for one. */
const TRUSTED_AMONG_OTHERS = 0.3;

/** What tells where one name ends and another begins. */
export interface SplitEvidence {
  tokens: Tokens;
  language: string;
  candidates: readonly PlaceCandidate[];
  gazetteer: Gazetteer;
  /** By how much the tagger prefers the label of each token. */
  margins: Float32Array;
}

/** Several names that were tagged as one, each for itself, in scripts with spaces; from the margin `sure` on a tag stays whole. */
export function splitTags(
  spans: readonly TaggedSpan[],
  evidence: SplitEvidence,
  sure: number,
): TaggedSpan[] {
  const splitter = new TagSplitter(evidence);
  const names: TaggedSpan[] = [];
  for (const span of spans) {
    const isOne = span.margin >= sure || span.to - span.from < SHORTEST_LIST;
    if (isOne) names.push(span);
    else names.push(...splitter.split(span));
  }
  return names;
}

class TagSplitter {
  private readonly names: NameSpans;
  private readonly places: SpanIndex<PlaceCandidate>;
  private readonly conjunctions: ReadonlySet<string>;

  constructor(private readonly evidence: SplitEvidence) {
    this.names = new NameSpans(evidence.tokens);
    this.places = new SpanIndex(evidence.candidates);
    this.conjunctions = CONJUNCTIONS.get(evidence.language) ?? NO_WORDS;
  }

  split(span: TaggedSpan): TaggedSpan[] {
    if (span.type === 'office' || this.evidence.tokens.kinds[span.from] !== TokenKind.word)
      return [span];
    const places = span.type === 'person' ? undefined : this.placesIn(span);
    if (places) return places;
    if (span.type === 'organisation') return [span];
    const divides = (token: number): boolean =>
      span.type === 'person'
        ? this.joinsPeople(token) || this.isLooseDash(token)
        : this.joinsPlaces(token);
    const parts = this.partsOf(span, (token) => this.isSeparator(token) || divides(token));
    return parts.length > 1 ? parts.filter(({ from }) => this.mayBegin(from)) : [span];
  }

  /** "Metz et Nancy", and of countries "Corée-Japon": all that was joined is known by itself. */
  private placesIn(span: TaggedSpan): TaggedSpan[] | undefined {
    const listed = this.partsOf(span, (token) => this.isSeparator(token) || this.joins(token));
    const joined = this.partsOf(span, (token) => HYPHEN.test(this.names.word(token)));
    const isList = listed.length > 1 && listed.every((part) => this.placeIn(part));
    const parts = isList ? listed : joined;
    if (!isList && (joined.length < 2 || !joined.every((part) => this.isLand(part))))
      return undefined;
    return parts.map((part) => asType(part, 'place'));
  }

  private partsOf(span: TaggedSpan, separates: (token: number) => boolean): TaggedSpan[] {
    const parts: TaggedSpan[] = [];
    let from = span.from;
    for (let token = span.from; token <= span.to; token++) {
      if (token < span.to && !separates(token)) continue;
      if (token > from) parts.push(this.part(span, from, token));
      from = token + 1;
    }
    return parts;
  }

  private part(span: TaggedSpan, from: number, to: number): TaggedSpan {
    const { tokens, margins } = this.evidence;
    let margin = Infinity;
    for (let token = from; token < to; token++) margin = Math.min(margin, margins[token] ?? 0);
    const start = tokens.starts[from] ?? span.start;
    return { type: span.type, from, to, start, end: tokens.ends[to - 1] ?? start, margin };
  }

  private isSeparator(token: number): boolean {
    if (!SEPARATOR.test(this.names.word(token))) return false;
    return !GENERATION.test(this.names.word(token + 1));
  }

  /** "[Ivo Rowe] - [Ada Lind]": with room on both sides; a byline, a list or a new subject begins behind it. */
  private isLooseDash(token: number): boolean {
    const { starts, ends } = this.evidence.tokens;
    const start = starts[token] ?? 0;
    const end = ends[token] ?? start;
    if (!DASH.test(this.names.word(token))) return false;
    return (ends[token - 1] ?? start) < start && end < (starts[token + 1] ?? end);
  }

  private joins(token: number): boolean {
    return this.conjunctions.has(this.names.word(token));
  }

  /** "William e Kate", where no name has that word in it, as in "Ortega y Gasset". */
  private joinsPeople(token: number): boolean {
    return this.joins(token) && !NAMES_WITH_AND.has(this.evidence.language);
  }

  /** "Lindara e Roveno", but not "Bosna i Hercegovina". */
  private joinsPlaces(token: number): boolean {
    if (!this.joins(token)) return false;
    const { starts, ends } = this.evidence.tokens;
    const start = starts[token] ?? 0;
    return this.places.overlapping({ start, end: ends[token] ?? start }).length === 0;
  }

  /** The trusted candidate that a part is as a whole. */
  private placeIn({ start, end }: TaggedSpan): PlaceCandidate | undefined {
    const [candidate] = this.places.overlapping({ start, end });
    const isExact = candidate?.start === start && candidate.end === end;
    const isTrusted = isExact && !candidate.everyday && candidate.trust >= TRUSTED_AMONG_OTHERS;
    return isTrusted ? candidate : undefined;
  }

  /** A country, or a region as large ("Corée"). */
  private isLand(part: TaggedSpan): boolean {
    const row = this.placeIn(part)?.readings[0]?.place ?? -1;
    const placeClass = row < 0 ? undefined : this.evidence.gazetteer.classes[row];
    return placeClass === PlaceClass.country || placeClass === PlaceClass.region;
  }

  /** A word with a capital, in scripts that have them. */
  private mayBegin(token: number): boolean {
    if (this.evidence.tokens.kinds[token] !== TokenKind.word) return false;
    const word = this.names.word(token);
    return this.names.isNameWord(token) || word.toLowerCase() === word.toUpperCase();
  }
}
