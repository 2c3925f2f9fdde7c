/** Numbers that tell what a text is about. Fewer blur subjects, more cost download and storage. */
export const GIST_DIMENSIONS = 32;
/** A packed number is -7..7 steps. */
const MOST_STEPS = 7;
/** What lies further out than this many standard deviations is cut off. */
const SPREAD = 2.5;
const GIST_SCALE = 127;

/** Unpacked vectors of all concepts, one after the other. */
export type ConceptVectors = Float32Array;

/** Four bits a number, the even dimension in the lower half of a byte; `scales` are the sizes of a step by dimension. */
export function packVectors(vectors: number[][]): { packed: Uint8Array; scales: number[] } {
  const known = vectors.filter((vector) => vector.some((x) => x !== 0));
  const scales = Array.from({ length: GIST_DIMENSIONS }, (_, at) => {
    const square = known.reduce((sum, vector) => sum + (vector[at] ?? 0) ** 2, 0);
    return (SPREAD * Math.sqrt(square / Math.max(1, known.length))) / MOST_STEPS;
  });
  const packed = new Uint8Array((vectors.length * GIST_DIMENSIONS) / 2);
  vectors.forEach((vector, row) => {
    vector.forEach((x, at) => {
      const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(x / (scales[at] ?? 1))));
      const byte = (row * GIST_DIMENSIONS + at) >> 1;
      packed[byte] = (packed[byte] ?? 0) | ((steps & 15) << (at % 2 ? 4 : 0));
    });
  });
  return { packed, scales };
}

export function unpackVectors(packed: Uint8Array, scales: number[]): ConceptVectors {
  return Float32Array.from({ length: 2 * packed.length }, (_, index) => {
    const nibble = ((packed[index >> 1] ?? 0) >> (index % 2 ? 4 : 0)) & 15;
    return (nibble > MOST_STEPS ? nibble - 16 : nibble) * (scales[index % GIST_DIMENSIONS] ?? 0);
  });
}

/** The direction in which weighted concepts point together, as whole numbers -127..127; undefined where they have none. */
export function gistOf(
  vectors: ConceptVectors,
  concepts: { id: number; weight: number }[],
): number[] | undefined {
  const sum = new Float64Array(GIST_DIMENSIONS);
  for (const { id, weight } of concepts) {
    for (let at = 0; at < GIST_DIMENSIONS; at++) {
      sum[at] = (sum[at] ?? 0) + weight * (vectors[id * GIST_DIMENSIONS + at] ?? 0);
    }
  }
  const length = Math.hypot(...sum);
  if (length === 0) return undefined;
  return Array.from(sum, (x) => Math.round((GIST_SCALE * x) / length));
}

/** Cosine of two gists, -1..1. */
export function gistCosine(a: number[], b: number[]): number {
  let product = 0;
  for (let at = 0; at < a.length; at++) product += (a[at] ?? 0) * (b[at] ?? 0);
  return product / GIST_SCALE ** 2;
}
