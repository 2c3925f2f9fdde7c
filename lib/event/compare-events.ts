import type { EventBackground } from './background';
import type { EventFingerprint } from './event-fingerprint';
import model from './model.json';
import type { Evidence, Similarity, Verdict } from './similarity';
import { daysTerm } from './terms/days-term';
import { numbersTerm } from './terms/numbers-term';
import { peopleTerm } from './terms/people-term';
import { placesTerm } from './terms/places-term';
import type { Term } from './terms/term';
import { wordsTerm } from './terms/words-term';

/** A logistic model over the terms' features, trained by tools/event; thresholds are probabilities. */
export interface EventModel {
  bias: number;
  weights: Record<string, number>;
  /** From here on two reports are called the same event; set for precision. */
  sameEvent: number;
  /** From here on they are called related. */
  related: number;
}

const EVENT_MODEL: EventModel = model;

/** Whether two articles report one event, and why. Symmetric up to the evidence's labels: `label` is from `a`. */
export function compareEvents(
  a: EventFingerprint,
  b: EventFingerprint,
  background: EventBackground,
  { bias, weights, sameEvent, related }: EventModel = EVENT_MODEL,
): Similarity {
  let logOdds = bias;
  const evidence: Evidence[] = [];
  for (const term of eventTerms(a, b, background)) {
    const contribution = Object.entries(term.features).reduce(
      (sum, [name, value]) => sum + value * (weights[name] ?? 0),
      0,
    );
    logOdds += contribution;
    evidence.push(...divide(term, contribution));
  }
  const probability = 1 / (1 + Math.exp(-logOdds));
  const verdict: Verdict =
    probability >= sameEvent ? 'same-event' : probability >= related ? 'related' : 'unrelated';
  evidence.sort((x, y) => y.weight - x.weight);
  return { probability, verdict, evidence };
}

/** The aspects that are compared: who, where, when, how many, what. */
export function eventTerms(
  a: EventFingerprint,
  b: EventFingerprint,
  background: EventBackground,
): Term[] {
  return [
    peopleTerm(a, b, background),
    placesTerm(a, b, background),
    daysTerm(a, b),
    numbersTerm(a, b),
    wordsTerm(a, b),
  ];
}

function divide({ shared }: Term, contribution: number): Evidence[] {
  const total = shared.reduce((sum, { strength }) => sum + strength, 0);
  return shared.map(({ strength, ...what }) => ({
    ...what,
    weight: total > 0 ? (contribution * strength) / total : 0,
  }));
}
