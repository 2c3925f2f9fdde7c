import type { EventBackground } from './background';
import type { EventFingerprint } from './event-fingerprint';
import { gatherEvidence } from './gather-evidence';
import { gradeLikeness } from './grade-likeness';
import model from './model.json';
import type { Similarity, Verdict } from './similarity';
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

const SPEAKING_FOR = new Set([
  'sharedPeople',
  'peopleOverlap',
  'sameOffices',
  'sharedPlaces',
  'placeCosine',
]);

/** Whether two articles report one event, and why. Symmetric up to the evidence's labels: `label` is from `a`. */
export function compareEvents(
  a: EventFingerprint,
  b: EventFingerprint,
  background: EventBackground,
  { bias, weights, sameEvent, related }: EventModel = EVENT_MODEL,
): Similarity {
  const terms = eventTerms(a, b, background);
  const contributions = terms.map(({ features }) =>
    Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0),
  );
  const logOdds = contributions.reduce((sum, contribution) => sum + contribution, bias);
  const probability = 1 / (1 + Math.exp(-logOdds));
  const verdict: Verdict =
    probability >= sameEvent ? 'same-event' : probability >= related ? 'related' : 'unrelated';
  // Nobody is shown why two reports have nothing to do with each other, and it costs more than the rest.
  const evidence = verdict === 'unrelated' ? [] : gatherEvidence(terms, contributions);
  return { probability, likeness: gradeLikeness(terms), verdict, evidence };
}

/** The aspects that are compared: who, where, when, how many, what. */
export function eventTerms(
  a: EventFingerprint,
  b: EventFingerprint,
  background: EventBackground,
): Term[] {
  const words = wordsTerm(a, b);
  const agreement = 1 - (words.features.otherSubject ?? 0);
  return [
    discount(peopleTerm(a, b, background), agreement),
    discount(placesTerm(a, b, background), agreement),
    daysTerm(a, b),
    numbersTerm(a, b),
    words,
  ];
}

/** The same ministers of the same countries meet every month: who and where say less the more the subjects differ. */
function discount({ features, shared }: Term, agreement: number): Term {
  const discounted = Object.entries(features).map(([name, value]): [string, number] => [
    name,
    SPEAKING_FOR.has(name) ? value * agreement : value,
  ]);
  return { features: Object.fromEntries(discounted), shared };
}
