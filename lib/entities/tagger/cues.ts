import type { Gazetteer } from '@/lib/entities/places/gazetteer';
import type { PlaceCandidate } from '@/lib/entities/places/place-candidate';

/** What other recognisers suspect of each token, as small numbers; 0 where they suspect nothing. */
export type Cues = Uint8Array;

/** Bounds between low and high trust in a candidate. */
const TRUST_STEPS = [0.1, 0.3, 0.6] as const;
const PARTS = 4;
const CLASSES = 6;

/**
 * Place candidates as cues: where in the candidate a token stands (alone, first, inner, last), what kind of
 * place the likeliest reading is, and how much its form is trusted.
 */
export function placeCues(
  tokenCount: number,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): Cues {
  const cues = new Uint8Array(tokenCount);
  for (const { firstToken, endToken, readings, trust } of candidates) {
    const placeClass = gazetteer.classes[readings[0]?.place ?? 0] ?? 0;
    const step = TRUST_STEPS.filter((bound) => trust >= bound).length;
    const code = 1 + PARTS * (placeClass + CLASSES * step);
    const last = endToken - 1;
    for (let token = firstToken; token <= last; token++) {
      const part = firstToken === last ? 0 : token === firstToken ? 1 : token === last ? 3 : 2;
      cues[token] = code + part;
    }
  }
  return cues;
}
