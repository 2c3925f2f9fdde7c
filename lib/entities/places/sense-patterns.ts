import { PlaceClass } from './gazetteer';
import { foldWord, type Grammar } from './grammar';
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
const NEIGHBOUR = 24;

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
  const kinds = candidates.map((candidate) => kindBeside(candidate, text, grammar));
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

const LAST_WORD = /([\p{L}\p{M}'’ʻ]+)\.?[\s-]*$/u;
const FIRST_WORD = /^[\s-]*([\p{L}\p{M}'’ʻ]+)/u;

function kindBeside(
  candidate: PlaceCandidate,
  text: string,
  grammar: Grammar,
): 'area' | 'city' | undefined {
  const before = LAST_WORD.exec(
    text.slice(Math.max(0, candidate.start - NEIGHBOUR), candidate.start),
  );
  const after = FIRST_WORD.exec(text.slice(candidate.end, candidate.end + NEIGHBOUR));
  for (const match of [after, before]) {
    const word = foldWord(match?.[1] ?? '');
    if (grammar.areaWords.has(word)) return 'area';
    if (grammar.cityWords.has(word)) return 'city';
  }
  return undefined;
}
