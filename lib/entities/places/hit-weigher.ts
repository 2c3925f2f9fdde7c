import { type Gazetteer, PlaceClass } from './gazetteer';
import type { Grammar } from './grammar';
import type { NameHit } from './name-matcher';
import { isInflected } from './name-state';
import { entryAt, flagsAt, languageAt, NameFlag } from './name-table';
import { eachPlace, prominenceOf } from './readings';

/** A form is likelier the name itself than another name's case, and likelier a place's own name than one of its many others. */
const INFLECTED_WEIGHT = 0.3;
const ALTERNATE_WEIGHT = 0.3;
/** A country is rarely called as another language does (Granada is Grenada in Spanish, not in German). */
const FOREIGN_COUNTRY_WEIGHT = 0.003;

/** The places that some hits may mean. */
export interface Weighed {
  weights: Map<number, number>;
  /** Of the likeliest reading. */
  weight: number;
  place: number;
  hit?: NameHit;
  principal: boolean;
  native: boolean;
  personal: boolean;
}

/** Weighs what a name may mean by prominence and by how usual the name is, for one language. */
export class HitWeigher {
  readonly homeCountries: ReadonlySet<number>;

  constructor(
    private readonly grammar: Grammar,
    private readonly gazetteer: Gazetteer,
  ) {
    this.homeCountries = new Set(grammar.homeCountries.map((code) => gazetteer.indexOf(code)));
  }

  weigh(hits: NameHit[]): Weighed {
    const { gazetteer } = this;
    const weighed: Weighed = {
      weights: new Map(),
      weight: 0,
      place: 0,
      hit: undefined,
      principal: false,
      native: false,
      personal: false,
    };
    for (const hit of hits) {
      const language = languageAt(gazetteer.names, hit.slot);
      const native = language === this.grammar.languageNumber;
      const flags = flagsAt(gazetteer.names, hit.slot);
      const principal = (flags & NameFlag.principal) !== 0 && (native || language === 0);
      const personal = (flags & NameFlag.personal) !== 0;
      const factor =
        (isInflected(hit.state) ? INFLECTED_WEIGHT : 1) * (principal ? 1 : ALTERNATE_WEIGHT);
      eachPlace(gazetteer, entryAt(gazetteer.names, hit.slot), (place, languages) => {
        const weight =
          factor *
          this.usage(place, languages) *
          prominenceOf(gazetteer, place, this.homeCountries);
        weighed.weights.set(place, (weighed.weights.get(place) ?? 0) + weight);
        if (weight <= weighed.weight) return;
        weighed.weight = weight;
        weighed.place = place;
        weighed.hit = hit;
        weighed.principal = principal;
        weighed.native = native;
        weighed.personal = personal;
      });
    }
    return weighed;
  }

  /** How usual it is to call the place so in this language; `languages` is the mask of those that do. */
  private usage(place: number, languages: number): number {
    if (languages === 0 || languages & this.grammar.languageBit) return 1;
    const isCountry = this.gazetteer.classes[place] === PlaceClass.country;
    return isCountry ? FOREIGN_COUNTRY_WEIGHT : ALTERNATE_WEIGHT;
  }
}
