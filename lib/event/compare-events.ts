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

/** Weights of the terms' features in the log odds, and where what they give is called the same event. */
export interface FeatureWeights {
  bias: number;
  weights: Record<string, number>;
  /** From this probability on; set for precision. */
  sameEvent: number;
}

/**
 * A logistic model over the terms' features, trained by tools/event; thresholds are probabilities. A headline shares little
 * even with its own story, so brief reports have weights of their own; in between the two are mixed by how brief the
 * briefer report is.
 */
export interface EventModel {
  long: FeatureWeights;
  brief: FeatureWeights;
  /** From this probability on two reports are called related. */
  related: number;
}

const EVENT_MODEL: EventModel = model;

/** From here on two reports say something alike about whom and what they name; unrelated headlines stay below both. */
const LEAST_SHARED_SUBJECT = 0.05;
const LEAST_SHARED_GIST = 0.2;

const SPEAKING_FOR = [
  'sharedPeople',
  'peopleOverlap',
  'sameOffices',
  'sharedPlaces',
  'placeCosine',
  'sharedWords',
  'wordCosine',
];

/** Whether two articles report one event, and why. Symmetric up to the evidence's labels: `label` is from `a`. */
export function compareEvents(
  a: EventFingerprint,
  b: EventFingerprint,
  background: EventBackground,
  { long, brief, related }: EventModel = EVENT_MODEL,
): Similarity {
  const terms = eventTerms(a, b, background);
  const share = briefness(terms);
  const mix = (ofLong: number, ofBrief: number): number => (1 - share) * ofLong + share * ofBrief;
  const contributions = terms.map(({ features }) =>
    mix(weigh(features, long.weights), weigh(features, brief.weights)),
  );
  const bias = mix(long.bias, brief.bias);
  const sameEvent = mix(long.sameEvent, brief.sameEvent);
  const logOdds = contributions.reduce((sum, contribution) => sum + contribution, bias);
  const likely = 1 / (1 + Math.exp(-logOdds));
  const isHalfOfIt = lacksNameOrSubject(terms);
  const probability = isHalfOfIt ? likely * related : likely;
  const verdict: Verdict =
    probability >= sameEvent ? 'same-event' : likely >= related ? 'related' : 'unrelated';
  // Nobody is shown why two reports have nothing to do with each other, and it costs more than the rest.
  const evidence = verdict === 'unrelated' ? [] : gatherEvidence(terms, contributions);
  const ofOneOutlet = !!a.outlet && a.outlet === b.outlet && a.language === b.language;
  return { probability, likeness: gradeLikeness(terms, ofOneOutlet), verdict, evidence };
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
    discount(words, agreement),
  ];
}

/**
 * One event has somebody or some place in it, and something that happens. Where two reports share names alone, both are but in
 * the news (a name brings its country with it, so that it looks like much); where they share no name at all, the same kind of
 * thing happened elsewhere. A figure or a day in common counts as subject. Without words nothing can be said.
 */
export function lacksNameOrSubject(terms: Term[]): boolean {
  const all: Record<string, number> = Object.assign({}, ...terms.map(({ features }) => features));
  if (all.sharedSubject === undefined) return false;
  const hasSubject =
    all.sharedSubject >= LEAST_SHARED_SUBJECT ||
    (all.gist ?? 0) >= LEAST_SHARED_GIST ||
    Boolean(all.sharedDays) ||
    Boolean(all.sharedNumbers);
  const hasName = Boolean(all.sharedNames || all.sharedPeople || all.sharedPlaces);
  return !hasSubject || !hasName;
}

/** 0..1: 0 where both reports are long, 1 where one is a bare headline or has no words at all. */
export function briefness(terms: Term[]): number {
  return terms.reduce((least, { features }) => Math.min(least, features.brief ?? 1), 1);
}

function weigh(features: Record<string, number>, weights: Record<string, number>): number {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
}

/** The same ministers of the same countries meet every month: names, also as words, say less the more the subjects differ. */
function discount({ features, shared }: Term, agreement: number): Term {
  if (agreement === 1) return { features, shared };
  const discounted = { ...features };
  for (const name of SPEAKING_FOR) {
    const value = discounted[name];
    if (value !== undefined) discounted[name] = value * agreement;
  }
  return { features: discounted, shared };
}
