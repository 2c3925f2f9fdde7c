/**
 * Trains lib/event/align/model.json on translated articles whose sentences were left out, moved in blocks and joined.
 * `npx tsx tools/event/train-alignment.ts DATA [--words FILE] [--every N]`. Uses the documents of NTREX that the word tables'
 * `--half` leaves out: one half of them trains, the other measures.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AlignmentModel, linkPassages } from '@/lib/event/align/align-passages';
import {
  comparePassages,
  FEATURE_NAMES,
  type PairFeatures,
} from '@/lib/event/align/compare-passages';
import start from '@/lib/event/align/model.json';
import { loadPreparer } from '../bench/align/load-preparer';
import { type GoldPair, readPairs } from '../bench/align/read-pairs';
import { improve } from './alignment/improve';
import { joinSentences } from './alignment/join-sentences';
import { inTrainingHalf } from './words/corpora';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'string' },
    every: { type: 'string', default: '7' },
    out: { type: 'string', default: 'lib/event/align/model.json' },
  },
});
const data = positionals[0];
if (!data) throw new Error('Say where the shared data lies: tools/event/train-alignment.ts DATA');

const MUCH_DROPPED = 0.4;

interface Sample {
  features: PairFeatures[][];
  /** Paragraph of each passage, by report. */
  paragraphs: number[][];
  /** 'i j' of paragraphs that belong together. */
  gold: Set<string>;
}

const prepare = await loadPreparer(values.words);
const unseen = (dropped?: number): GoldPair[] =>
  readPairs(`${data}/dev/C/ntrex_docs.jsonl.gz`, dropped).filter(
    ({ document }, index) => !inTrainingHalf(document) && index % Number(values.every) === 0,
  );
const isForTraining = ({ document }: GoldPair): boolean => inTrainingHalf(`align ${document}`);
// Independent reports leave out more than translations do, and say in one sentence what others say in two.
const train = [
  ...unseen().filter(isForTraining),
  ...unseen(MUCH_DROPPED).filter(isForTraining).map(joinSentences),
].map(sample);
const measure = unseen()
  .filter((pair) => !isForTraining(pair))
  .map(sample);

const names = ['bias', ...FEATURE_NAMES, 'next', 'same', 'near', 'jump', 'alone'] as const;
const best = improve(
  names.map((name) => parameterOf(start, name)),
  (parameters) => loss(train, toModel(parameters)),
);
const model = toModel(best);
const cuts = Array.from({ length: 61 }, (_, step) => (20 + step) / 100);
model.cut = cuts.reduce((one, other) =>
  f1(train, { ...model, cut: other }) > f1(train, { ...model, cut: one }) ? other : one,
);
writeFileSync(values.out, `${JSON.stringify(model, undefined, 2)}\n`);
console.log(model);
console.log(`loss ${loss(train, model).toFixed(4)} ${loss(measure, model).toFixed(4)}`);
console.log(
  `F1 ${f1(train, model).toFixed(3)} ${f1(measure, model).toFixed(3)}`,
  train.length,
  measure.length,
);

function sample(pair: GoldPair): Sample {
  const [a, b] = prepare(pair.a, pair.b);
  return {
    features: comparePassages(a.traits, b.traits),
    paragraphs: [a, b].map(({ passages }) => passages.map(({ paragraph }) => paragraph)),
    gold: new Set(pair.links.map(([from, to]) => `${from} ${to}`)),
  };
}

/** Score of each pair of paragraphs, as 'i j': the best of their sentences', since only whole paragraphs have been judged. */
function scoresOf({ features, paragraphs }: Sample, model: AlignmentModel): Map<string, number> {
  const scores = new Map<string, number>();
  for (const { a, b, score } of linkPassages(features, { ...model, cut: 0 })) {
    const pair = `${paragraphs[0]?.[a]} ${paragraphs[1]?.[b]}`;
    scores.set(pair, Math.max(scores.get(pair) ?? 0, score));
  }
  return scores;
}

/** Mean log loss of the scores of all pairs, a paragraph. */
function loss(samples: Sample[], model: AlignmentModel): number {
  let [sum, count] = [0, 0];
  for (const one of samples) {
    for (const [pair, score] of scoresOf(one, model)) {
      const probability = Math.min(0.999, Math.max(0.001, score));
      sum -= Math.log(one.gold.has(pair) ? probability : 1 - probability);
    }
    count += one.features.length;
  }
  return sum / count;
}

function f1(samples: Sample[], model: AlignmentModel): number {
  let [found, right, all] = [0, 0, 0];
  for (const one of samples) {
    for (const [pair, score] of scoresOf(one, model)) {
      if (score < model.cut) continue;
      found++;
      if (one.gold.has(pair)) right++;
    }
    all += one.gold.size;
  }
  return (2 * right) / Math.max(1, found + all);
}

function parameterOf(model: AlignmentModel, name: (typeof names)[number]): number {
  if (name === 'bias') return model.bias;
  return name in model.walk
    ? model.walk[name as keyof AlignmentModel['walk']]
    : (model.weights[name] ?? 0);
}

function toModel(parameters: number[]): AlignmentModel {
  const value = (name: (typeof names)[number]): number =>
    Math.round(1000 * (parameters[names.indexOf(name)] ?? 0)) / 1000;
  return {
    bias: value('bias'),
    weights: Object.fromEntries(FEATURE_NAMES.map((name) => [name, value(name)])),
    walk: {
      next: value('next'),
      same: value('same'),
      near: value('near'),
      jump: value('jump'),
      alone: value('alone'),
    },
    cut: start.cut,
  };
}
