import { PlaceClass } from './gazetteer';
import type { Grammar } from './grammar';
import { kindBeside } from './kind-beside';
import type { PlaceCandidate } from './place-candidate';

/** What the words beside a mention say of its sense. */
export interface SensePatterns {
  /** For each candidate the index of the one that names what contains it ("Paris, Texas"), or -1. */
  containers: number[];
  /** How much the words beside a candidate ("district", "город") speak for a class. */
  classFactor(candidate: number, placeClass: number): number;
}

const COMMA_THEN = /^\s?[,،،(（]\s?$/;
const KIND_FACTOR = 50;

export function sensePatterns(
  candidates: readonly PlaceCandidate[],
  text: string,
  grammar: Grammar,
): SensePatterns {
  const containers = candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    if (!next) return -1;
    return COMMA_THEN.test(text.slice(candidate.end, next.start)) ? index + 1 : -1;
  });
  const kinds = candidates.map(({ start, end }) => kindBeside(text, start, end, grammar));
  return {
    containers,
    classFactor(candidate, placeClass) {
      const kind = kinds[candidate];
      if (!kind) return 1;
      const isArea = placeClass === PlaceClass.subdivision || placeClass === PlaceClass.region;
      return (kind === 'area') === isArea ? KIND_FACTOR : 1;
    },
  };
}
