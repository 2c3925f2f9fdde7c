import { distanceKm, type Position } from './distance';

interface Located extends Partial<Position> {
  id: string;
  name: string;
}

export interface DistanceOptions {
  /** Id of the other end of a route that the article names. */
  routeTo?: string;
  isCapital(id: string): boolean;
}

/** How far it is from a place to the other end of a route, or from a capital to the first other one; undefined where neither is told. */
export function tellDistance(
  place: Located,
  others: Located[],
  { routeTo, isCapital }: DistanceOptions,
): { to: string; km: number } | undefined {
  const partner =
    others.find(({ id }) => id === routeTo) ??
    (isCapital(place.id) ? others.find(({ id }) => isCapital(id)) : undefined);
  const [from, to] = [positionOf(place), partner && positionOf(partner)];
  return partner && from && to
    ? { to: partner.name, km: Math.round(distanceKm(from, to)) }
    : undefined;
}

function positionOf({ latitude, longitude }: Located): Position | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
