import { NameSpans } from '@/lib/entities/people/name-span';
import { asType, type TaggedSpan } from '@/lib/entities/tagger/spans';
import { PersonDoubts } from './doubtful-person';
import type { FirstWords } from './first-words';
import type { InstitutionWords } from './institution-words';
import { SURE } from './margins';
import type { PlaceAdjectives } from './place-adjectives';
import type { PlaceFeatures } from './place-features';
import type { Streets } from './streets';
import { PersonTrimmer, type Surroundings } from './trim-person';

/** English names of bodies, which all languages quote: "Steering Board". */
const BODIES = new Set(
  (
    'Board Council Committee Party Bank Group University Institute Foundation Union Agency Center Centre Association Fund ' +
    'Company Corporation Office Airlines Network Media News Times Forum League Club United Partners Holdings'
  ).split(' '),
);

/** Agencies and networks of the whole world, as they are transcribed: nobody is called so. */
const NETWORKS = new Set(
  'Reuters Ройтерс Рейтер Рейтерс Рейтерз Facebook Фейсбук Twitter Твиттер Твіттер Туитър YouTube Ютуб Instagram Инстаграм Інстаграм WhatsApp Netflix Google Гугл'.split(
    ' ',
  ),
);

/** What tells a person from other things that are written like one. */
export interface PersonEvidence extends Surroundings {
  firstWords: FirstWords;
  language: string;
  streets: Streets;
  adjectives: PlaceAdjectives;
  features: PlaceFeatures;
  institutions: InstitutionWords | undefined;
  /** Whether a span is no more than the name of a people. */
  isPeople: (span: TaggedSpan) => boolean;
}

/** What a span is that the tagger took for a person, and how much of it. */
export class PersonFuser {
  private readonly names: NameSpans;
  private readonly trimmer: PersonTrimmer;
  private readonly doubts: PersonDoubts;

  constructor(private readonly evidence: PersonEvidence) {
    this.names = new NameSpans(evidence.tokens);
    this.trimmer = new PersonTrimmer(evidence);
    this.doubts = new PersonDoubts(evidence);
  }

  fuse(span: TaggedSpan): TaggedSpan | undefined {
    const { firstWords, words, streets, features } = this.evidence;
    const isSure = span.margin >= SURE;
    if (this.isInstitution(span, 'isThing')) return undefined;
    if (this.isInstitution(span, 'isBody')) return asType(span, 'organisation');
    if (span.to - span.from === 1 && NETWORKS.has(this.names.word(span.from)))
      return asType(span, 'organisation');
    if (!isSure && BODIES.has(this.names.word(span.to - 1))) return asType(span, 'organisation');
    if (!isSure && (features.areInName(span) || features.areAnnounced(span.from)))
      return asType(span, 'place');
    if (firstWords.isChance(span) || words.isAbbreviated(span)) return undefined;
    if (this.doubts.isNumeral(span)) return undefined;
    if (isSure) return this.trimmer.trim(span, true);
    if (this.isNone(span)) return undefined;
    if (this.doubts.isAcronym(span)) return asType(span, 'organisation');
    const place = this.doubts.place(span) ?? streets.of(span);
    if (place) return place;
    const trimmed = this.trimmer.trim(span, false);
    return trimmed && this.doubts.behindAcronym(trimmed);
  }

  /** "[İkinci Ana Jet Üssü'nün]": nobody, and a body or a thing that is marked as none. */
  private isInstitution({ from, to, margin }: TaggedSpan, kind: keyof InstitutionWords): boolean {
    if (to - from === 1 && margin >= SURE) return false;
    return this.evidence.institutions?.[kind](this.names.word(to - 1)) === true;
  }

  private isNone(span: TaggedSpan): boolean {
    const { words, adjectives, isPeople } = this.evidence;
    return isPeople(span) || words.areAll(span) || adjectives.belongs(span);
  }
}
