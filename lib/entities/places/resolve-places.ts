import type { PlaceEntity } from '@/lib/entities/entity';
import { AreaEvidence } from './area-evidence';
import type { Demonym } from './find-demonyms';
import { type Gazetteer, PlaceClass } from './gazetteer';
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

/** How much the other mentions of a country, and of a subdivision, speak for a place in it, against its prominence. */
const AREA_POWER = 3;
/** "Paris, Texas": the second names what contains the first; this holds for its bare mentions too if they are not many more. */
const CONTAINED_FACTOR = 100_000;

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
  const evidence = new AreaEvidence(gazetteer, candidates, context);
  const scores = candidates.map((candidate, index) =>
    candidate.readings.map((reading) => {
      const support = supportOf(reading.place, candidate.name, evidence, gazetteer);
      const container = containerFactor(
        reading,
        candidates[patterns.containers[index] ?? -1],
        gazetteer,
      );
      const kind = patterns.classFactor(index, gazetteer.classes[reading.place] ?? 0);
      const score = reading.prior * support * container;
      return { score, ownScore: score * kind, isSaid: container > 1 || kind > 1 };
    }),
  );
  const shared = sharedSenses(candidates, scores);
  return candidates.map((candidate, index) => {
    const own = bestOf(candidate, scores[index] ?? []);
    const place = own.isSaid ? own.place : (shared.get(candidate.name) ?? own.place);
    return placeEntity(gazetteer, place, candidate.name);
  });
}

/** From the places in the same country, and in the same subdivision or, for a subdivision, inside it. */
function supportOf(
  place: number,
  name: string,
  evidence: AreaEvidence,
  gazetteer: Gazetteer,
): number {
  const isSubdivision = gazetteer.classes[place] === PlaceClass.subdivision;
  const subdivision = isSubdivision ? place : (gazetteer.subdivisions[place] ?? -1);
  const country = evidence.besides(gazetteer.countries[place] ?? -1, name);
  return ((1 + country) * (1 + evidence.besides(subdivision, name))) ** AREA_POWER;
}

interface Score {
  /** Of the sense, for every mention of the name. */
  score: number;
  /** For this mention: with the word beside it ("district"). */
  ownScore: number;
  /** The words beside this mention speak for the sense. */
  isSaid: boolean;
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

function bestOf(candidate: PlaceCandidate, scores: Score[]): { place: number; isSaid: boolean } {
  let best = 0;
  for (let rank = 1; rank < scores.length; rank++) {
    if ((scores[rank]?.ownScore ?? 0) > (scores[best]?.ownScore ?? 0)) best = rank;
  }
  return { place: candidate.readings[best]?.place ?? 0, isSaid: scores[best]?.isSaid ?? false };
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
