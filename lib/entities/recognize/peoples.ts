import { NameSpans } from '@/lib/entities/people/name-span';
import type { Demonym } from '@/lib/entities/places/find-demonyms';
import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import { isFromPlace } from '@/lib/entities/places/inhabitants';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { SpanIndex } from './span-index';

/** The gazetteer's trust in a name of a people that a tagger took for a place. */
const TRUSTED_AGAINST_PEOPLE = 0.5;

/** Languages whose endings on a country make its adjective ("آمریکایی"). */
const ADJECTIVE_ENDINGS = new Set(['fa']);

/** Tells peoples, and what or who is from a place, from names. */
export class Peoples {
  private readonly names: NameSpans;

  constructor(
    private readonly tokens: Tokens,
    private readonly language: string,
    readonly spans: SpanIndex<Demonym>,
    private readonly gazetteer: Gazetteer,
  ) {
    this.names = new NameSpans(tokens);
  }

  /** "Uzbek", "Armenian occupation": begins with a people and has no other name in it. */
  has(span: TaggedSpan): boolean {
    const [people] = this.spans.overlapping(span);
    if (people?.start !== span.start) return false;
    // "[中国人]民银行": where words are not separated, only the whole span is a people.
    if (this.tokens.kinds[span.from] === TokenKind.ideograph) return people.end >= span.end;
    for (let token = span.from + 1; token < span.to; token++) {
      const isBehind = (this.tokens.starts[token] ?? 0) >= people.end;
      if (isBehind && this.names.isNameWord(token)) return false;
    }
    return true;
  }

  /** A tagged place that is a people, and no country that is called like one ("Lettlands"), or somebody from a place. */
  isNoPlace(span: TaggedSpan, candidate: PlaceCandidate | undefined): boolean {
    if (!this.has(span)) return this.isInhabitant(span, candidate);
    if (!candidate || (candidate.inflected && ADJECTIVE_ENDINGS.has(this.language))) return true;
    const placeClass = this.gazetteer.classes[candidate.readings[0]?.place ?? 0] ?? PlaceClass.city;
    const isCountry = placeClass === PlaceClass.country && candidate.end >= span.end;
    return !isCountry && candidate.trust < TRUSTED_AGAINST_PEOPLE;
  }

  /** "Trabzonlu", where the gazetteer has no place that is called so itself. */
  private isInhabitant({ start, end }: TaggedSpan, candidate: PlaceCandidate | undefined): boolean {
    if (candidate && candidate.end >= end) return false;
    return isFromPlace(this.tokens.text.slice(start, end), this.language, this.gazetteer);
  }
}
