/**
 * Trains lib/event/model.json: the weights of the comparison's features and its two thresholds.
 * `npx tsx tools/event/train-model.ts DATA [--words FILE]`. Trains on one half of NTREX's documents and of the blurbs' events,
 * measures on the other, and prints both; what the pairs are is said in training-pairs.ts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NEWS_BACKGROUND } from '@/lib/event/background';
import { type EventModel, eventTerms } from '@/lib/event/compare-events';
import { loadFingerprinter } from './load-linking';
import { fitLogistic, type LabelledFeatures, probabilityOf } from './logistic';
import { thresholdFor } from './thresholds';
import { type LabelledPair, trainingPairs } from './training-pairs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { words: { type: 'string' }, out: { type: 'string', default: 'lib/event/model.json' } },
});
const data = positionals[0];
if (!data) throw new Error('Say where the shared data lies: tools/event/train-model.ts DATA');

const PRECISION = 0.95;
/** Share of the built near misses that must stay below the threshold for one event. */
const REJECTED_MISSES = 0.9;
/** Most of what is called related should be worth a look. */
const RELATED_PRECISION = 0.6;
/** What nothing is known of is not related to anything, however rare other events are in the sets. */
const LEAST_RELATED = 0.1;

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
  farDays: -5,
  daysApart: -2,
  longApart: -3,
  sharedWords: 5,
  sharedSubject: 2,
  sharedInBrief: 2,
  wordCosine: 1,
  placeCosine: 1,
  otherSubject: -5,
};

const fingerprint = await loadFingerprinter(values.words);
const pairs = trainingPairs(data, fingerprint);
const features = (half: boolean): (LabelledFeatures & { built: boolean })[] =>
  pairs.filter(({ training }) => training === half).map(toFeatures);
const [train, test] = [features(true), features(false)];
const { bias, weights } = fitLogistic(train, AGAINST, EXPECTED);
const scored = test
  .filter(({ built }) => !built)
  .map((one) => ({
    same: one.same,
    weight: one.weight,
    probability: probabilityOf(one, { bias, weights }),
  }));
const nearMisses = test
  .filter(({ built }) => built)
  .map((one) => probabilityOf(one, { bias, weights }));
const model: EventModel = {
  bias: rounded(bias),
  weights: Object.fromEntries(Object.entries(weights).map(([name, w]) => [name, rounded(w)])),
  sameEvent: Math.max(thresholdFor(scored, PRECISION), quantile(nearMisses, REJECTED_MISSES)),
  related: Math.max(LEAST_RELATED, thresholdFor(scored, RELATED_PRECISION)),
};
writeFileSync(values.out, `${JSON.stringify(model, undefined, 2)}\n`);
console.log(model, `${train.length} pairs to train, ${test.length} to measure`);

function toFeatures({ a, b, same, weight, built = false }: LabelledPair) {
  const all = eventTerms(a, b, NEWS_BACKGROUND).map((term) => term.features);
  return { same, weight, built, features: Object.assign({}, ...all) as Record<string, number> };
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.ceil(100 * (sorted[Math.floor(share * sorted.length)] ?? 0)) / 100;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
