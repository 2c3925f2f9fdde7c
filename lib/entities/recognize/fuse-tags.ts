import { NameSpans } from '@/lib/entities/people/name-span';
import { type Gazetteer, PlaceClass } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';
import { asType, type TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind } from '@/lib/entities/tokens';
import type { OtherFindings, Tags } from './findings';
import { FirstWords } from './first-words';
import { PersonFuser } from './fuse-person';
import { InnerMarks } from './inner-marks';
import { type InstitutionWords, institutionWords } from './institution-words';
import { DOUBT, SURE } from './margins';
import { Peoples } from './peoples';
import { PlaceAdjectives } from './place-adjectives';
import { PlaceFeatures } from './place-features';
import { QuotedNames } from './quoted-names';
import { settleHan } from './settle-han';
import { settleSurnames } from './settle-surnames';
import { settleTeams } from './settle-teams';
import { SpanIndex } from './span-index';
import { Streets } from './streets';
import { TownArticles } from './town-articles';
import { NO_NAME } from './trim-person';
import { isPlaceAlone, PlaceTrimmer, placeIn } from './trim-place';
import { UnknownPlaces } from './unknown-places';
import { WordsOfOffices } from './words-of-offices';

/** The gazetteer's trust in a name that makes it a place by itself. */
const TRUSTED = 0.5;
/** Below this, a token of the span speaks for itself against it: "[integrity of Azerbaijan]" as an organisation. */
const INCREDIBLE = -5;
/** Of a name in a script without spaces; in characters. */
const LONGEST_UNSPACED_NAME = 24;
/** The gazetteer's trust in a name that a wavering tagger took for an organisation. */
const TRUSTED_AGAINST_ORGANISATION = 0.5;
/** And in one that is also a word of offices ("Corte", "Union"). */
const TRUSTED_AGAINST_OFFICES = 0.8;

/** The tagger's spans, corrected where it wavered and the gazetteer, the demonyms or the office words know better. */
export function fuseTags(
  seen: TaggedSpan[],
  findings: OtherFindings,
  gazetteer: Gazetteer,
): Pick<Tags, 'fused' | 'seen'> {
  const fuser = new TagFuser(findings, gazetteer);
  const fused: TaggedSpan[] = [];
  for (const span of seen) {
    for (const part of fuser.apart(span)) {
      const name = fuser.fuse(part);
      if (name) fused.push(name);
    }
  }
  return {
    seen: seen.filter((span) => !fuser.words.areAll(span)),
    fused: settleTeams(
      settleSurnames(settleHan(fused, findings, gazetteer), findings),
      findings,
      gazetteer,
    ),
  };
}

class TagFuser {
  readonly words: WordsOfOffices;
  private readonly names: NameSpans;
  private readonly marks: InnerMarks;
  private readonly places: SpanIndex<PlaceCandidate>;
  private readonly peoples: Peoples;
  private readonly people: PersonFuser;
  private readonly bounds: PlaceTrimmer;
  private readonly firstWords: FirstWords;
  private readonly quoted: QuotedNames;
  private readonly streets: Streets;
  private readonly adjectives: PlaceAdjectives;
  private readonly institutions: InstitutionWords | undefined;
  private readonly features: PlaceFeatures;
  private readonly unknown: UnknownPlaces;
  private readonly articles: TownArticles;

  constructor(
    private readonly findings: OtherFindings,
    private readonly gazetteer: Gazetteer,
  ) {
    const { tokens } = findings;
    this.names = new NameSpans(tokens);
    this.marks = new InnerMarks(tokens);
    this.words = new WordsOfOffices(tokens, findings.language);
    this.places = new SpanIndex(findings.candidates);
    this.bounds = new PlaceTrimmer(tokens, findings.language);
    this.firstWords = new FirstWords(tokens, findings.language);
    const peoples = new SpanIndex(findings.demonyms);
    this.peoples = new Peoples(tokens, findings.language, peoples, gazetteer);
    this.institutions = institutionWords(findings.language);
    this.quoted = new QuotedNames(tokens);
    this.streets = new Streets(tokens, findings.language);
    this.features = new PlaceFeatures(tokens, findings.language);
    this.articles = new TownArticles(tokens, findings.language);
    this.unknown = new UnknownPlaces(tokens, findings.language, this.firstWords, this.features);
    this.adjectives = new PlaceAdjectives(tokens, this.words, findings.language);
    const { words, places, firstWords, streets, adjectives, features } = this;
    this.people = new PersonFuser({
      tokens,
      words,
      places,
      peoples,
      gazetteer,
      firstWords,
      streets,
      adjectives,
      features,
      institutions: this.institutions,
      language: findings.language,
      isPeople: (span) => this.peoples.has(span),
    });
  }

  /** "[湖北省][武汉市]", "[Павлограду] [Дніпропетровської області]": one place behind another. */
  apart(span: TaggedSpan): TaggedSpan[] {
    if (span.type !== 'place') return [span];
    const inside = this.places.overlapping(span);
    if (this.isSpaced(span)) {
      const parts = this.bounds.behindInflected(span, inside);
      return parts ?? this.bounds.beforeArea(span, inside.at(-1)) ?? [span];
    }
    if (span.margin >= SURE) return [span];
    const isTiled = inside.every(
      ({ start, trust }, index) =>
        trust >= TRUSTED && start === (inside[index - 1]?.end ?? span.start),
    );
    if (!isTiled || inside.length < 2 || inside.at(-1)?.end !== span.end) return [span];
    return inside.map((candidate) => placeIn(span, candidate));
  }

  fuse(tagged: TaggedSpan): TaggedSpan | undefined {
    const span = tagged.type === 'office' ? tagged : this.firstWords.without(tagged);
    if (!span) return undefined;
    if (span.margin < SURE && span.type !== 'office' && this.marks.hasComma(span)) return undefined;
    if (this.firstWords.isDate(span, span.margin >= SURE)) return undefined;
    if (span.type !== 'organisation' && this.isPassage(span)) return undefined;
    if (span.type === 'person') {
      const firm = this.quoted.firm(span) ?? (this.isTitle(span) && asType(span, 'organisation'));
      if (firm) return firm;
    }
    switch (span.type) {
      case 'person':
        return this.people.fuse(span);
      case 'organisation':
        return this.organisation(span);
      case 'place': {
        const place = this.place(this.bounds.beforeSmallWord(span));
        return place?.type === 'place' ? this.bounds.withSide(place) : place;
      }
      case 'office':
        return span;
    }
  }

  /** "«[Blue Harbour]»", "«[Harbour] ferries»": what is called so in quotation marks is a firm, a ship or a work. */
  private isTitle({ from, to, margin }: TaggedSpan): boolean {
    return this.quoted.isWhole(from, to) || (margin < DOUBT && this.quoted.isPart(from, to));
  }

  /** Where words are not separated a tagger that never learned the language may take a whole clause for a name. */
  private isPassage(span: TaggedSpan): boolean {
    return span.to - span.from > LONGEST_UNSPACED_NAME && !this.isSpaced(span);
  }

  private organisation(span: TaggedSpan): TaggedSpan | undefined {
    if (this.runsOn(span)) return undefined;
    if (span.margin >= SURE) return span;
    if (this.peoples.has(span) || this.words.hasRole(span.from, span.to)) return undefined;
    if (this.features.areIn(span) || this.features.areAnnounced(span.from))
      return asType(span, 'place');
    const [candidate] = this.places.overlapping(span);
    if (!candidate || candidate.trust < TRUSTED_AGAINST_ORGANISATION) return span;
    if (isPlaceAlone(span, candidate, this.findings.tokens.text)) return placeIn(span, candidate);
    const isInside = candidate.start >= span.start && candidate.end <= span.end;
    const isIncredible = span.margin < INCREDIBLE && !this.isCompound(span, candidate);
    return isInside && isIncredible ? placeIn(span, candidate) : span;
  }

  /** "[Azərbaycan] Elmlər Akademiyasının": a place as it is before the other words of a body's name. */
  private isCompound({ start }: TaggedSpan, candidate: PlaceCandidate): boolean {
    const isFirst = candidate.start === start && !candidate.inflected;
    const isJoined = isFirst && this.institutions !== undefined;
    return isJoined && this.names.isNameWord(candidate.endToken);
  }

  /** "Sakaryaspor'da", "Dublin Koleji": ends in a word for a body, and no place of the gazetteer's does. */
  private isBodyName({ to, end }: TaggedSpan, candidate: PlaceCandidate | undefined): boolean {
    if (candidate && candidate.end >= end) return false;
    return this.institutions?.isBody(this.names.word(to - 1)) === true;
  }

  private place(span: TaggedSpan): TaggedSpan | undefined {
    if (this.marks.hasQuote(span)) return this.quoted.firm(span);
    if (NO_NAME.test(this.names.word(span.from))) return undefined;
    const [candidate] = this.places.overlapping(span);
    if (candidate && this.isTown(candidate) && this.articles.areBefore(span)) return undefined;
    const isKnown = span.margin >= SURE && (candidate?.trust ?? 0) >= TRUSTED;
    if (!isKnown && this.isTitle(span)) return asType(span, 'organisation');
    if (this.isMereOffice(span, candidate) || (!isKnown && this.features.areAll(span)))
      return undefined;
    const area = this.adjectives.area(span);
    if (area) return area;
    if (this.adjectives.belongs(span)) return undefined;
    const street = (candidate?.trust ?? 0) < TRUSTED ? this.streets.of(span) : undefined;
    if (street) return street;
    const body = this.words.wholeBody(span);
    if (body) return body;
    if (this.peoples.isNoPlace(span, candidate)) return undefined;
    if (this.isBodyName(span, candidate)) return asType(span, 'organisation');
    if (!candidate && this.unknown.isPerson(span)) return asType(span, 'person');
    const runsOn = this.runsOn(span);
    if (span.margin >= SURE && !runsOn) return span;
    if (this.firstWords.isChance(span) && (candidate?.trust ?? 0) < TRUSTED) return undefined;
    if (!this.features.areIn(span) && this.words.endsInBody(span))
      return asType(span, 'organisation');
    if (!candidate) return this.unknown.areCredible(span) ? span : undefined;
    if (candidate.hyphenated && !this.names.isNameWord(span.to - 1)) return undefined;
    if (runsOn && candidate.trust >= TRUSTED_AGAINST_ORGANISATION) return placeIn(span, candidate);
    if (candidate.start > span.start && this.features.begin(span)) return span;
    return this.bounds.isWhole(span, candidate) ? placeIn(span, candidate) : span;
  }

  /** "Corte", "Union": words of offices, and no country or region that an office may be for ("Europe"). */
  private isMereOffice(span: TaggedSpan, candidate: PlaceCandidate | undefined): boolean {
    if (!this.words.areAll(span)) return false;
    if (!candidate || span.margin < SURE) return (candidate?.trust ?? 0) < TRUSTED_AGAINST_OFFICES;
    return candidate.trust < TRUSTED && this.isTown(candidate);
  }

  private isTown({ readings }: PlaceCandidate): boolean {
    const placeClass = this.gazetteer.classes[readings[0]?.place ?? 0] ?? PlaceClass.city;
    return placeClass > PlaceClass.subdivision;
  }

  private isSpaced({ from }: TaggedSpan): boolean {
    return this.findings.tokens.kinds[from] === TokenKind.word;
  }

  /** "President of [the European Commission Ursula …]": behind an office, a known name with a person's joined to it. */
  private runsOn(span: TaggedSpan): boolean {
    const [candidate] = this.places.overlapping(span);
    const isPlaceFirst = candidate?.start === span.start && candidate.end < span.end;
    const isKnownFirst = isPlaceFirst || this.words.isWordOf('body', span.from, span.to - 1);
    return (
      isKnownFirst && this.names.isNameWord(span.to - 1) && this.words.hasRoleBefore(span.from)
    );
  }
}
