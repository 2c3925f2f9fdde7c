import { LABEL_COUNT } from './labels';

/** The last layer: label scores as linear sums of a token's units. */
export class LabelLayer {
  /** `weights` holds LABEL_COUNT an input, `bias` one a label. */
  constructor(
    private readonly weights: Float32Array,
    private readonly bias: Float32Array,
  ) {}

  /** Writes to scores[target) what the units from hidden[first) on give; one sum a label in local variables: half as long as adding to the array. */
  score(hidden: Float32Array, first: number, scores: Float32Array, target: number): void {
    const { weights, bias } = this;
    const inputs = weights.length / LABEL_COUNT;
    let s0 = bias[0] ?? 0;
    let s1 = bias[1] ?? 0;
    let s2 = bias[2] ?? 0;
    let s3 = bias[3] ?? 0;
    let s4 = bias[4] ?? 0;
    let s5 = bias[5] ?? 0;
    let s6 = bias[6] ?? 0;
    let s7 = bias[7] ?? 0;
    let s8 = bias[8] ?? 0;
    for (let index = 0; index < inputs; index++) {
      const value = hidden[first + index] ?? 0;
      if (value === 0) continue;
      const w = index * LABEL_COUNT;
      s0 += value * (weights[w] ?? 0);
      s1 += value * (weights[w + 1] ?? 0);
      s2 += value * (weights[w + 2] ?? 0);
      s3 += value * (weights[w + 3] ?? 0);
      s4 += value * (weights[w + 4] ?? 0);
      s5 += value * (weights[w + 5] ?? 0);
      s6 += value * (weights[w + 6] ?? 0);
      s7 += value * (weights[w + 7] ?? 0);
      s8 += value * (weights[w + 8] ?? 0);
    }
    scores[target] = s0;
    scores[target + 1] = s1;
    scores[target + 2] = s2;
    scores[target + 3] = s3;
    scores[target + 4] = s4;
    scores[target + 5] = s5;
    scores[target + 6] = s6;
    scores[target + 7] = s7;
    scores[target + 8] = s8;
  }
}
