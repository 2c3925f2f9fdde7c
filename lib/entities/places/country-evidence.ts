import type { Demonym } from './find-demonyms';
import type { Gazetteer } from './gazetteer';
import type { PlaceCandidate } from './place-candidate';

const DEMONYM_WEIGHT = 1;
const OUTLET_WEIGHT = 0.5;

/** How much a document speaks of each country: its places and its people, each name counted with diminishing returns. */
export class CountryEvidence {
  private readonly byCountry = new Map<number, Map<string, number>>();

  constructor(
    gazetteer: Gazetteer,
    candidates: readonly PlaceCandidate[],
    context: { demonyms?: readonly Demonym[]; outletCountry?: string },
  ) {
    for (const candidate of candidates) {
      for (const reading of candidate.readings) {
        const country = gazetteer.countries[reading.place] ?? -1;
        if (country >= 0) this.add(country, candidate.name, candidate.trust * reading.prior);
      }
    }
    for (const { country } of context.demonyms ?? []) {
      this.add(gazetteer.indexOf(country), `demonym ${country}`, DEMONYM_WEIGHT);
    }
    if (context.outletCountry) {
      this.add(gazetteer.indexOf(context.outletCountry), 'outlet', OUTLET_WEIGHT);
    }
  }

  /** Evidence for a country (its row) without what one name itself contributes. */
  besides(country: number, name: string): number {
    let sum = 0;
    for (const [source, weight] of this.byCountry.get(country) ?? []) {
      if (source !== name) sum += Math.sqrt(weight);
    }
    return sum;
  }

  private add(country: number, source: string, weight: number): void {
    const sources = this.byCountry.get(country) ?? new Map<string, number>();
    this.byCountry.set(country, sources);
    sources.set(source, (sources.get(source) ?? 0) + weight);
  }
}
