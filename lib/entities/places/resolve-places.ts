import type { PlaceEntity } from '@/lib/entities/entity';
import { CountryEvidence } from './country-evidence';
import type { Demonym } from './find-demonyms';
import type { Gazetteer } from './gazetteer';
import { grammarOf } from './grammars';
import type { PlaceCandidate, PlaceReading } from './place-candidate';
import { isWithin, placeEntity } from './place-entity';
import { sensePatterns } from './sense-patterns';

/** What the document says beside the names themselves. */
export interface PlaceContext {
  text: string;
  /** BCP 47 primary subtag. */
  language: string;
  gazetteer: Gazetteer;
  demonyms?: readonly Demonym[];
  /** ISO 3166-1 alpha-2. */
  outletCountry?: string;
}

/** How much a country's other mentions in the document speak for a place in it, against its prominence. */
const COUNTRY_POWER = 1.5;
/** "Paris, Texas": the second names what contains the first. */
const CONTAINED_FACTOR = 1000;

/**
 * The place that each candidate means, in order. One sense a name and document, unless the words beside it say
 * otherwise ("Georgia, USA"). Pass only the candidates that are taken for places: each is evidence for the others.
 */
export function resolvePlaces(
  candidates: readonly PlaceCandidate[],
  context: PlaceContext,
): PlaceEntity[] {
  const { gazetteer } = context;
  const patterns = sensePatterns(candidates, context.text, grammarOf(context.language));
  const evidence = new CountryEvidence(gazetteer, candidates, context);
  const scores = candidates.map((candidate, index) =>
    candidate.readings.map((reading) => {
      const country = gazetteer.countries[reading.place] ?? -1;
      const support = (1 + evidence.besides(country, candidate.name)) ** COUNTRY_POWER;
      const container = containerFactor(
        reading,
        candidates[patterns.containers[index] ?? -1],
        gazetteer,
      );
      const kind = patterns.classFactor(index, gazetteer.classes[reading.place] ?? 0);
      return { local: container * kind, score: reading.prior * support * container * kind };
    }),
  );
  const shared = sharedSenses(candidates, scores);
  return candidates.map((candidate, index) => {
    const own = bestOf(candidate, scores[index] ?? []);
    const place = own.decided ? own.place : (shared.get(candidate.name) ?? own.place);
    return placeEntity(gazetteer, place, candidate.name);
  });
}

interface Score {
  /** Part of the score that only this mention's neighbours give. */
  local: number;
  score: number;
}

function containerFactor(
  reading: PlaceReading,
  container: PlaceCandidate | undefined,
  gazetteer: Gazetteer,
): number {
  if (!container) return 1;
  const inside = container.readings.some((outer) =>
    isWithin(gazetteer, reading.place, outer.place),
  );
  return inside ? CONTAINED_FACTOR : 1;
}

const DECISIVE = 20;

function bestOf(candidate: PlaceCandidate, scores: Score[]): { place: number; decided: boolean } {
  let best = 0;
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index]?.score ?? 0) > (scores[best]?.score ?? 0)) best = index;
  }
  const decided = (scores[best]?.local ?? 1) >= DECISIVE;
  return { place: candidate.readings[best]?.place ?? 0, decided };
}

/** For each name the sense that its mentions together speak for. */
function sharedSenses(
  candidates: readonly PlaceCandidate[],
  scores: Score[][],
): Map<string, number> {
  const sums = new Map<string, Map<number, number>>();
  for (const [index, candidate] of candidates.entries()) {
    const sum = sums.get(candidate.name) ?? new Map<number, number>();
    sums.set(candidate.name, sum);
    for (const [rank, reading] of candidate.readings.entries()) {
      const score = Math.log(scores[index]?.[rank]?.score || Number.MIN_VALUE);
      sum.set(reading.place, (sum.get(reading.place) ?? 0) + score);
    }
  }
  const senses = new Map<string, number>();
  for (const [name, sum] of sums) {
    const [best] = [...sum].sort((a, b) => b[1] - a[1]);
    if (best) senses.set(name, best[0]);
  }
  return senses;
}
