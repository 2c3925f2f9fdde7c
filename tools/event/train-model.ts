/**
 * Trains lib/event/model.json: the weights of the comparison's features and its two thresholds.
 * `npx tsx tools/event/train-model.ts DATA [--words FILE]`. Trains on one half of NTREX's documents and of the blurbs' events,
 * measures on the other, and prints both; what the pairs are is said in training-pairs.ts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import {
  briefness,
  type EventModel,
  eventTerms,
  type FeatureWeights,
} from '@/lib/event/compare-events';
import { loadFingerprinter } from './load-linking';
import { fitLogistic, type LabelledFeatures, probabilityOf } from './logistic';
import type { LabelledPair } from './pairs/labelled-pair';
import { type ScoredPair, thresholdFor } from './thresholds';
import { trainingPairs } from './training-pairs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { words: { type: 'string' }, out: { type: 'string', default: 'lib/event/model.json' } },
});
const data = positionals[0];
if (!data) throw new Error('Say where the shared data lies: tools/event/train-model.ts DATA');

const BIAS = 'bias';
const PRECISION = 0.95;
/** Share of the built near misses that must stay below the threshold for one event. */
const REJECTED_MISSES = 0.92;
/** Most of what is called related should be worth a look. */
const RELATED_PRECISION = 0.6;
/**
 * Weight of a date that only one side has, set by reasoning: the sets are of a few weeks, but an undated report may be of any
 * year, so that far fewer such pairs are one event than the sets would tell.
 */
const UNDATED = -2;
/** What a near miss of bare headlines counts against one of whole articles. */
const BRIEF_MISSES = 0.2;
/** What nothing is known of is not related to anything, however rare other events are in the sets. */
const LEAST_RELATED = 0.3;

/** Features that speak against a common event. */
const AGAINST = new Set([
  'clashingOffices',
  'otherHolders',
  'strangers',
  'elsewhere',
  'otherDays',
  'farDays',
  'daysApart',
  'longApart',
  'otherNumbers',
  'otherSubject',
  'otherGist',
  'sharedInOneLanguage',
]);

/**
 * What a person would expect. The training sets name few officials and few days; where they hardly speak, this does.
 */
const EXPECTED: Record<string, number> = {
  sharedPeople: 2,
  peopleOverlap: 1,
  sameOffices: 0.5,
  clashingOffices: -1,
  otherHolders: -4,
  strangers: -2,
  sharedPlaces: 1,
  elsewhere: -3,
  sharedDays: 1,
  nearDays: 0.5,
  farDays: -7,
  daysApart: -2,
  longApart: -6,
  sharedWords: 5,
  sharedSubject: 2,
  wordCosine: 1,
  placeCosine: 1,
  otherSubject: -5,
  keyWords: 1,
  gist: 2,
  otherGist: -2,
  sharedInOneLanguage: -1,
};

/** Features that steer the comparison without a weight of their own. */
const NOT_WEIGHED = new Set(['brief', 'undated', 'sharedNames', 'keySpellings']);
/** So few pairs of the measuring half lie about the threshold that it wavers; this keeps 95 in 100 right among twenty thousand stray headlines. */
const LEAST_FOR_BRIEF = 0.58;

const fingerprint = await loadFingerprinter(values.words);
const pairs = trainingPairs(data, fingerprint).map(toFeatures);
const [train, test] = [true, false].map((half) =>
  pairs.filter(({ training }) => training === half),
) as [TrainingPair[], TrainingPair[]];
const fitted = fitLogistic(
  train,
  (name) => {
    const feature = name.slice(name.indexOf(' ') + 1);
    return feature === BIAS ? 'either' : AGAINST.has(feature) ? 'against' : 'for';
  },
  (name) => EXPECTED[name.slice(name.indexOf(' ') + 1)] ?? 0,
);
const happened = test.filter(({ built }) => !built).map(scored);
const longMisses = test.filter(({ built, brief }) => built && brief < 0.5).map(chanceOf);
const blurbs = test.filter(({ kind }) => kind.endsWith('blurbs')).map(scored);
const model: EventModel = {
  long: {
    ...weightsOf('long', fitted.bias),
    sameEvent: Math.max(thresholdFor(happened, PRECISION), quantile(longMisses, REJECTED_MISSES)),
  },
  brief: {
    ...weightsOf('brief', fitted.bias + (fitted.weights[`brief ${BIAS}`] ?? 0)),
    // As many are different as in life.
    sameEvent: Math.max(
      LEAST_FOR_BRIEF,
      thresholdFor(
        blurbs.map((pair) => ({ ...pair, weight: 1 })),
        PRECISION,
      ),
    ),
  },
  related: Math.max(LEAST_RELATED, thresholdFor(happened, RELATED_PRECISION)),
};
writeFileSync(values.out, `${JSON.stringify(model, undefined, 2)}\n`);
console.log(model, `${train.length} pairs to train, ${test.length} to measure`);
printKinds();

interface TrainingPair extends LabelledFeatures {
  kind: string;
  training: boolean;
  built: boolean;
  brief: number;
  /** Only one side tells its day. */
  undated: boolean;
}

/** Each feature twice: for long reports and for brief ones. */
function toFeatures({ a, b, same, weight, kind, training, built = false }: LabelledPair) {
  const terms = eventTerms(a, b, NEWS_BACKGROUND);
  const brief = briefness(terms);
  const features: Record<string, number> = { [`brief ${BIAS}`]: brief };
  for (const term of terms) {
    for (const [name, value] of Object.entries(term.features)) {
      if (NOT_WEIGHED.has(name)) continue;
      features[`long ${name}`] = (1 - brief) * value;
      features[`brief ${name}`] = brief * value;
    }
  }
  // Whether a headline or the near miss built from it was meant, nobody can tell.
  const worth = built ? weight * (1 - (1 - BRIEF_MISSES) * brief) : weight;
  const undated = !a.day !== !b.day;
  return { same, weight: worth, kind, training, built, brief, undated, features };
}

function weightsOf(length: 'long' | 'brief', bias: number): Omit<FeatureWeights, 'sameEvent'> {
  const entries = Object.entries(fitted.weights).flatMap(([name, weight]): [string, number][] => {
    const [of, feature = ''] = name.split(' ');
    return of === length && feature !== BIAS ? [[feature, rounded(weight)]] : [];
  });
  return { bias: rounded(bias), weights: { ...Object.fromEntries(entries), undated: UNDATED } };
}

function scored(pair: TrainingPair): ScoredPair {
  return { same: pair.same, weight: pair.weight, probability: chanceOf(pair) };
}

function chanceOf(pair: TrainingPair): number {
  const { bias } = fitted;
  return probabilityOf(pair, { ...fitted, bias: pair.undated ? bias + UNDATED : bias });
}

/** How each kind of the measuring half fares. */
function printKinds(): void {
  for (const kind of new Set(test.map((pair) => pair.kind))) {
    const some = test.filter((pair) => pair.kind === kind);
    const chances = some.map(chanceOf);
    const called =
      chances.filter((chance, at) => chance >= thresholdOf(some[at])).length / some.length;
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / some.length;
    const figures = `mean probability ${mean.toFixed(3)}  called the same ${called.toFixed(3)}`;
    console.log(kind.padEnd(20), String(some.length).padStart(6), figures);
  }
}

function thresholdOf(pair: TrainingPair | undefined): number {
  const brief = pair?.brief ?? 0;
  return (1 - brief) * model.long.sameEvent + brief * model.brief.sameEvent;
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.ceil(100 * (sorted[Math.floor(share * sorted.length)] ?? 0)) / 100;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
