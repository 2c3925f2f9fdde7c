import { type Gazetteer, PlaceClass } from './gazetteer';
import type { PlaceReading } from './place-candidate';

const ROW_MASK = 0xffff;
const LANGUAGES_SHIFT = 16;

/** Calls back with the places that an entry of the name table stands for, most populous first, and the languages that call them so. */
export function eachPlace(
  gazetteer: Gazetteer,
  entry: number,
  take: (place: number, languages: number) => void,
): void {
  if (entry < gazetteer.placeCount) {
    take(entry, 0);
    return;
  }
  const group = entry - gazetteer.placeCount;
  const end = gazetteer.groupStarts[group + 1] ?? 0;
  for (let at = gazetteer.groupStarts[group] ?? 0; at < end; at++) {
    const member = gazetteer.groupMembers[at] ?? 0;
    take(member & ROW_MASK, member >>> LANGUAGES_SHIFT);
  }
}

/** The most populous place of an entry. */
export function firstPlace(gazetteer: Gazetteer, entry: number): number {
  if (entry < gazetteer.placeCount) return entry;
  const start = gazetteer.groupStarts[entry - gazetteer.placeCount] ?? 0;
  return (gazetteer.groupMembers[start] ?? 0) & ROW_MASK;
}

/**
 * How much more a class is written about than its inhabitants say: a state or capital beside a namesake;
 * a province yields to the city that it is named after.
 */
const CLASS_WEIGHT: Record<number, number> = {
  [PlaceClass.country]: 20,
  [PlaceClass.region]: 3,
  [PlaceClass.subdivision]: 0.4,
  [PlaceClass.capital]: 20,
  [PlaceClass.seat]: 2,
  [PlaceClass.city]: 1,
};
/** Prominence grows slower than population: twenty villages are not a city. */
const POPULATION_POWER = 0.7;
/** A place that has a name in twice as many languages is written about this much more. */
const FAME_FACTOR = 2 ** 0.8;
const FAME_STEPS = 2;
/** A city of 100,000 has about this many names: areas are set beside it. */
const AREA_FAME = 8;
const HOME_WEIGHT = 3;

/** Prominence of a place in news, in arbitrary units; home countries are those whose outlets write the language. */
export function prominenceOf(
  gazetteer: Gazetteer,
  place: number,
  homeCountries?: ReadonlySet<number>,
): number {
  const population = gazetteer.populations[place] ?? 0;
  const classWeight = CLASS_WEIGHT[gazetteer.classes[place] ?? PlaceClass.city] ?? 1;
  const home = homeCountries?.has(gazetteer.countries[place] ?? -1) ? HOME_WEIGHT : 1;
  const fame = FAME_FACTOR ** ((gazetteer.fames[place] || AREA_FAME) / FAME_STEPS);
  return (1 + population) ** POPULATION_POWER * classWeight * fame * home;
}

/** Readings of weighted places, the weights summed and shared out, best first. */
export function readingsOf(gazetteer: Gazetteer, weights: Map<number, number>): PlaceReading[] {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  const readings: PlaceReading[] = [];
  for (const [place, weight] of weights) {
    readings.push({ place, id: gazetteer.idOf(place), prior: weight / sum });
  }
  // Most names mean one place.
  if (readings.length === 1) return readings;
  return readings.sort((a, b) => b.prior - a.prior || a.place - b.place);
}
