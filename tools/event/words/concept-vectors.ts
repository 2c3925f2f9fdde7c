import { GIST_DIMENSIONS, packVectors } from '@/lib/event/words/concept-vectors';
import type { EnglishVectors } from './read-vectors';

/** The strongest directions tell how common a word is and in what grammar it stands, not what it means (Mu & Viswanath 2018, 'All-but-the-top'). */
const COMMON_DIRECTIONS = 3;
const ITERATIONS = 60;

/** Vectors of the concepts in the fewest dimensions that tell them apart, four bits a number; those of unknown words are zero. */
export function conceptVectors(
  concepts: string[],
  { ranks, vectors }: EnglishVectors,
): { packed: Uint8Array; scales: number[] } {
  const found = concepts.map((word) => vectors[ranks.get(word) ?? -1]);
  const known = found.filter((vector) => vector !== undefined);
  const size = known[0]?.length ?? 0;
  const mean = Float64Array.from({ length: size }, (_, at) =>
    average(known.map((v) => v[at] ?? 0)),
  );
  const centred = known.map((vector) => Float64Array.from(vector, (v, at) => v - (mean[at] ?? 0)));
  const axes = principalAxes(covariance(centred, size), COMMON_DIRECTIONS + GIST_DIMENSIONS).slice(
    COMMON_DIRECTIONS,
  );
  const projected = found.map((vector) =>
    axes.map((axis) =>
      vector ? axis.reduce((sum, x, at) => sum + x * ((vector[at] ?? 0) - (mean[at] ?? 0)), 0) : 0,
    ),
  );
  return packVectors(projected);
}

function average(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function covariance(rows: Float64Array[], size: number): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    matrix.forEach((line, i) => {
      const scale = (row[i] ?? 0) / rows.length;
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + scale * (row[j] ?? 0);
    });
  }
  return matrix;
}

/** Eigenvectors of a symmetric matrix by falling eigenvalue: power iteration, each found one taken out. */
function principalAxes(matrix: Float64Array[], count: number): Float64Array[] {
  const axes: Float64Array[] = [];
  const rest = matrix.map((line) => Float64Array.from(line));
  for (let n = 0; n < count; n++) {
    // Any start that is not orthogonal to the axis will do.
    let axis = Float64Array.from(rest, (_, at) => Math.sin(1 + at * (n + 1)));
    let value = 0;
    for (let step = 0; step < ITERATIONS; step++) {
      const next = Float64Array.from(rest, (line) =>
        line.reduce((sum, x, at) => sum + x * (axis[at] ?? 0), 0),
      );
      value = Math.hypot(...next);
      axis = next.map((x) => x / value);
    }
    axes.push(axis);
    rest.forEach((line, i) => {
      for (let j = 0; j < line.length; j++) {
        line[j] = (line[j] ?? 0) - value * (axis[i] ?? 0) * (axis[j] ?? 0);
      }
    });
  }
  return axes;
}
