import type { PlaceEntity } from '@/lib/entities/entity';
import { NameSpans } from '@/lib/entities/people/name-span';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import type { ChosenPlace } from './choose-places';
import type { OtherFindings } from './findings';
import { type InstitutionWords, institutionWords } from './institution-words';
import { SpanIndex } from './span-index';

/** Words that a name of a body has at most behind the place that it begins with. */
const LONGEST_COMPOUND = 8;
const ACRONYM = /^\p{Lu}{2,}(?:['’-]|$)/u;
const EMPTY: Span = { start: 0, end: 0 };
/** The gazetteer's trust in a name that is another place behind the first. */
const TRUSTED = 0.3;
const JOINERS = new Set(['ve', 'və', 'va', '.']);

/** Places, their entities in the same order, and the tagger's spans. */
interface Found {
  places: readonly ChosenPlace[];
  entities: readonly PlaceEntity[];
  tagged: readonly TaggedSpan[];
}

/**
 * Takes places into the names of the bodies that begin with them, as organisations; but not where an office phrase has
 * taken them in.
 */
export function withCompoundNames(
  found: Omit<Found, 'tagged'>,
  tags: readonly TaggedSpan[],
  offices: readonly Span[],
  findings: OtherFindings,
): Found {
  const words = institutionWords(findings.language);
  const { places, entities } = found;
  if (!words) return { places, entities, tagged: tags };
  const finder = new CompoundFinder(findings, words, tags);
  const phrases = new SpanIndex(offices);
  const bodies = places.flatMap((place) => finder.from(place) ?? []);
  const longer = new SpanIndex(bodies.filter((body) => phrases.overlapping(body).length === 0));
  const isOutside = (span: Span): boolean => longer.overlapping(span).length === 0;
  const tagged = [...tags.filter(isOutside), ...longer.spans];
  return {
    places: places.filter(isOutside),
    entities: entities.filter((_, index) => isOutside(places[index] ?? EMPTY)),
    tagged: tagged.sort((a, b) => a.start - b.start),
  };
}

class CompoundFinder {
  private readonly tokens: Tokens;
  private readonly names: NameSpans;
  /** By their first tokens. */
  private readonly organisations = new Map<number, TaggedSpan>();
  private readonly places: ReadonlySet<number>;

  constructor(
    findings: OtherFindings,
    private readonly words: InstitutionWords,
    tagged: readonly TaggedSpan[],
  ) {
    this.tokens = findings.tokens;
    this.names = new NameSpans(findings.tokens);
    const places = findings.candidates.filter(({ trust }) => trust >= TRUSTED);
    this.places = new Set(places.map(({ firstToken }) => firstToken));
    for (const span of tagged) {
      if (span.type === 'organisation') this.organisations.set(span.from, span);
    }
  }

  from({ from, to, start, candidate }: ChosenPlace): TaggedSpan | undefined {
    if (!candidate || candidate.inflected || candidate.endToken !== to) return undefined;
    if (!this.mayGoOn(to) || JOINERS.has(this.names.word(to))) return undefined;
    const end = Math.max(this.endOfTagged(to), this.endByLastWord(to));
    if (end <= to) return undefined;
    const margin = this.organisations.get(to)?.margin ?? 0;
    return {
      type: 'organisation',
      from,
      to: end,
      start,
      end: this.tokens.ends[end - 1] ?? start,
      margin,
    };
  }

  /** "Azərbaycan [Silahlı Qüvvələrinin]": what the tagger saw right behind, but "Türkiye [AB]" are two. */
  private endOfTagged(token: number): number {
    const span = this.organisations.get(token);
    if (!span) return token;
    const isKnownByItself = span.to - span.from === 1 || ACRONYM.test(this.names.word(token));
    return isKnownByItself ? token : span.to;
  }

  /** "Ankara 4. Ağır Ceza [Mahkemesi]": capitals and numbers up to a word for a body. */
  private endByLastWord(token: number): number {
    let end = token;
    const limit = Math.min(this.tokens.count, token + LONGEST_COMPOUND);
    for (let at = token; at < limit && this.mayGoOn(at); at++) {
      if (this.names.isNameWord(at) && this.words.isBody(this.names.word(at))) end = at + 1;
    }
    return end;
  }

  /** Names of bodies have capitals, numbers and "and" in them, and no second place. */
  private mayGoOn(token: number): boolean {
    const { count, kinds, sentenceStarts } = this.tokens;
    if (token >= count || sentenceStarts[token] === 1 || this.places.has(token)) return false;
    const isWord = this.names.isNameWord(token) || kinds[token] === TokenKind.number;
    return isWord || JOINERS.has(this.names.word(token));
  }
}
