export interface LabelledFeatures {
  same: boolean;
  /** How much the pair counts. */
  weight: number;
  features: Record<string, number>;
}

export interface LinearModel {
  bias: number;
  weights: Record<string, number>;
}

const STEPS = 1500;
const RATE = 0.05;
/** Pulls weights to what was expected of them, as strongly as a few pairs would. */
const PULL = 0.001;

/**
 * Weighted logistic regression by projected Adam on all pairs at once; a missing feature counts as zero. Features that speak
 * 'against' may only lower the probability and those 'for' only raise it, so that no reason is ever shown that speaks the
 * other way. `expected` weights are what the data must argue against.
 */
export function fitLogistic(
  pairs: LabelledFeatures[],
  speaks: (feature: string) => 'for' | 'against' | 'either',
  expected: (feature: string) => number,
): LinearModel {
  const names = [...new Set(pairs.flatMap(({ features }) => Object.keys(features)))].sort();
  const rows = pairs.map(({ features }) =>
    Float64Array.from([...names.map((name) => features[name] ?? 0), 1]),
  );
  const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const size = names.length + 1;
  const [w, mean, square] = [0, 1, 2].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    rows.forEach((row, index) => {
      const pair = pairs[index];
      if (!pair) return;
      const error = (sigmoid(dot(w, row)) - Number(pair.same)) * (pair.weight / total);
      for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + error * (row[at] ?? 0);
    });
    for (let at = 0; at < size; at++) {
      const name = names[at];
      const pull = name === undefined ? 0 : PULL * ((w[at] ?? 0) - expected(name));
      const g = (gradient[at] ?? 0) + pull;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * g;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * g * g;
      const m = (mean[at] ?? 0) / (1 - 0.9 ** step);
      const s = (square[at] ?? 0) / (1 - 0.999 ** step);
      const next = (w[at] ?? 0) - (RATE * m) / (Math.sqrt(s) + 1e-8);
      const side = name === undefined ? 'either' : speaks(name);
      w[at] = side === 'either' ? next : side === 'against' ? Math.min(0, next) : Math.max(0, next);
    }
  }
  const weights = Object.fromEntries(names.map((name, at) => [name, w[at] ?? 0]));
  return { bias: w[size - 1] ?? 0, weights };
}

export function probabilityOf({ features }: LabelledFeatures, model: LinearModel): number {
  let sum = model.bias;
  for (const [name, value] of Object.entries(features)) sum += value * (model.weights[name] ?? 0);
  return sigmoid(sum);
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
