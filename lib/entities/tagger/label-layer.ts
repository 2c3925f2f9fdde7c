import { LABEL_COUNT } from './labels';

/** The last layer: label scores as linear sums of a token's rectified units, then of its states. */
export class LabelLayer {
  /** Rectified units of the token at hand that are not 0, by number and value; `active` of them. */
  readonly units: Int32Array;
  readonly values: Float64Array;
  active = 0;

  /** Twice as wide as they are kept in the model: what is multiplied needs no conversion then. */
  private readonly weights: Float64Array;

  /** `weights` holds LABEL_COUNT an input, first the units, then the states; `bias` one a label. */
  constructor(
    weights: Float32Array,
    private readonly bias: Float32Array,
    private readonly unitCount: number,
  ) {
    this.weights = Float64Array.from(weights);
    this.units = new Int32Array(unitCount);
    this.values = new Float64Array(unitCount);
  }

  /**
   * Writes to scores[target) what the active units and the states from states[first) on give. One sum a label in
   * local variables takes half as long as adding to the array; one loop for both kinds of input a fifth longer.
   */
  score(states: Float32Array, first: number, scores: Float32Array, target: number): void {
    const { weights, bias, units, values, active } = this;
    let s0 = bias[0] ?? 0;
    let s1 = bias[1] ?? 0;
    let s2 = bias[2] ?? 0;
    let s3 = bias[3] ?? 0;
    let s4 = bias[4] ?? 0;
    let s5 = bias[5] ?? 0;
    let s6 = bias[6] ?? 0;
    let s7 = bias[7] ?? 0;
    let s8 = bias[8] ?? 0;
    for (let index = 0; index < active; index++) {
      const value = values[index] ?? 0;
      const w = (units[index] ?? 0) * LABEL_COUNT;
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
    let w = this.unitCount * LABEL_COUNT;
    for (let state = first; w < weights.length; state++, w += LABEL_COUNT) {
      const value = states[state] ?? 0;
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
