export interface Sample {
  features: Float64Array;
  label: 0 | 1;
}

const ROUNDS = 25;
/** Penalty on the squared weights, the constant's aside: keeps features apart that nearly always go together. */
const RIDGE = 2;

/** Logistic regression by Newton's method; the first feature is the constant. Deterministic. */
export function fitLogistic(samples: Sample[], size: number): { weights: number[]; loss: number } {
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (const { features, label } of samples) {
      const probability = predict(weights, features);
      const slope = probability * (1 - probability) + 1e-9;
      for (let row = 0; row < size; row++) {
        const value = features[row] ?? 0;
        if (value === 0) continue;
        gradient[row] = (gradient[row] ?? 0) + (label - probability) * value;
        const line = hessian[row] ?? gradient;
        for (let column = 0; column < size; column++) {
          line[column] = (line[column] ?? 0) + slope * value * (features[column] ?? 0);
        }
      }
    }
    for (let row = 0; row < size; row++) {
      const ridge = row === 0 ? 1e-6 : RIDGE;
      gradient[row] = (gradient[row] ?? 0) - ridge * (weights[row] ?? 0);
      const line = hessian[row] ?? gradient;
      line[row] = (line[row] ?? 0) + ridge;
    }
    const step = solve(hessian, gradient);
    for (let row = 0; row < size; row++) weights[row] = (weights[row] ?? 0) + (step[row] ?? 0);
  }
  return { weights: [...weights], loss: lossOf(weights, samples) };
}

function predict(weights: Float64Array, features: Float64Array): number {
  let logOdds = 0;
  for (let at = 0; at < weights.length; at++) logOdds += (weights[at] ?? 0) * (features[at] ?? 0);
  return 1 / (1 + Math.exp(-logOdds));
}

function lossOf(weights: Float64Array, samples: Sample[]): number {
  let sum = 0;
  for (const { features, label } of samples) {
    const probability = predict(weights, features);
    sum -= Math.log(label ? probability : 1 - probability);
  }
  return sum / samples.length;
}

/** Gaussian elimination with pivoting. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((line, row) => Float64Array.from([...line, right[row] ?? 0]));
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const swapped = rows[pivot] ?? new Float64Array(size + 1);
    rows[pivot] = rows[column] ?? swapped;
    rows[column] = swapped;
    for (let row = 0; row < size; row++) {
      const line = rows[row];
      if (row === column || !line) continue;
      const factor = (line[column] ?? 0) / (swapped[column] || 1);
      for (let at = column; at <= size; at++)
        line[at] = (line[at] ?? 0) - factor * (swapped[at] ?? 0);
    }
  }
  return Float64Array.from(rows, (line, row) => (line[size] ?? 0) / (line[row] || 1));
}
