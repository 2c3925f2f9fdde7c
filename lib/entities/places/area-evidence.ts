import type { Demonym } from './find-demonyms';
import type { Gazetteer } from './gazetteer';
import type { PlaceCandidate } from './place-candidate';

const DEMONYM_WEIGHT = 2;
const OUTLET_WEIGHT = 0.5;

/** How much a document speaks of each country and subdivision: its places and its people, each name counted with diminishing returns. */
export class AreaEvidence {
  private readonly byArea = new Map<number, Map<string, number>>();

  constructor(
    gazetteer: Gazetteer,
    candidates: readonly PlaceCandidate[],
    context: { demonyms?: readonly Demonym[]; outletCountry?: string },
  ) {
    for (const candidate of candidates) {
      for (const reading of candidate.readings) {
        const weight = candidate.trust * reading.prior;
        this.add(gazetteer.countries[reading.place] ?? -1, candidate.name, weight);
        this.add(gazetteer.subdivisions[reading.place] ?? -1, candidate.name, weight);
      }
    }
    for (const { country } of context.demonyms ?? []) {
      if (country) this.add(gazetteer.indexOf(country), `demonym ${country}`, DEMONYM_WEIGHT);
    }
    if (context.outletCountry) {
      this.add(gazetteer.indexOf(context.outletCountry), 'outlet', OUTLET_WEIGHT);
    }
  }

  /** Evidence for an area (its row) without what one name itself contributes. */
  besides(area: number, name: string): number {
    let sum = 0;
    for (const [source, weight] of this.byArea.get(area) ?? []) {
      if (source !== name) sum += Math.sqrt(weight);
    }
    return sum;
  }

  private add(area: number, source: string, weight: number): void {
    if (area < 0) return;
    const sources = this.byArea.get(area) ?? new Map<string, number>();
    this.byArea.set(area, sources);
    sources.set(source, (sources.get(source) ?? 0) + weight);
  }
}
