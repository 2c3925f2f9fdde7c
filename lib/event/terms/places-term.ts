import { isUnknownPlace } from '@/lib/entities/places/place-id';
import { type EventBackground, placeRarity } from '@/lib/event/background';
import type { EventFingerprint, FingerprintPlace } from '@/lib/event/event-fingerprint';
import { type Shared, saturate, type Term } from './term';

/** What is left of a place's weight at each step up: a report from Fuzuli is a little about Azerbaijan. */
const STEP_UP = 0.4;
/** A place that the other report gives half as much room is not missing there. */
const ENOUGH_OF_ANOTHER = 2;

/** Where: shared places by rarity and salience, places near each other through what contains them. */
export function placesTerm(
  a: EventFingerprint,
  b: EventFingerprint,
  background: EventBackground,
): Term {
  const [ofA, ofB] = [comparable(a.places, b.places), comparable(b.places, a.places)];
  if (ofA.length === 0 || ofB.length === 0) return { features: {}, shared: [] };
  const others = new Map(ofB.map((place) => [place.id, place]));
  const shared: Shared[] = ofA.flatMap((place) => {
    const other = others.get(place.id);
    if (!other) return [];
    const strength = Math.sqrt(place.weight * other.weight) * placeRarity(background, place.id);
    return [{ kind: 'place', label: place.name, otherLabel: other.name, strength }];
  });
  const strength = shared.reduce((sum, { strength }) => sum + strength, 0);
  const [mine, theirs] = [expand(ofA, background), expand(ofB, background)];
  return {
    features: {
      sharedPlaces: saturate(strength),
      placeCosine: cosine(mine, theirs),
      elsewhere: Math.min(missing(mine, theirs), missing(theirs, mine)),
    },
    shared,
  };
}

/** A place that no gazetteer has is spelled otherwise in the other report, so that missing it there says nothing. */
function comparable(places: FingerprintPlace[], others: FingerprintPlace[]): FingerprintPlace[] {
  return places.filter(({ id }) => !isUnknownPlace(id) || others.some((other) => other.id === id));
}

function expand(places: FingerprintPlace[], background: EventBackground): Map<string, number> {
  const weights = new Map<string, number>();
  for (const place of places) {
    let share = place.weight;
    for (const id of [place.id, ...place.ancestors]) {
      const weight = share * placeRarity(background, id);
      if (weight > (weights.get(id) ?? 0)) weights.set(id, weight);
      share *= STEP_UP;
    }
  }
  return weights;
}

/** Share of one side's places that the other side hardly has. */
function missing(own: Map<string, number>, other: Map<string, number>): number {
  let [lost, all] = [0, 0];
  for (const [id, weight] of own) {
    all += weight;
    lost += Math.max(0, weight - ENOUGH_OF_ANOTHER * (other.get(id) ?? 0));
  }
  return all > 0 ? lost / all : 0;
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let product = 0;
  for (const [id, weight] of a) product += weight * (b.get(id) ?? 0);
  const norm = (map: Map<string, number>): number => {
    let square = 0;
    for (const weight of map.values()) square += weight * weight;
    return Math.sqrt(square);
  };
  return product > 0 ? product / (norm(a) * norm(b)) : 0;
}
