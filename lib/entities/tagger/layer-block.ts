/** Rows that one pass takes together; a layer's rows are a multiple of it. */
const ROWS = 8;

/** Some columns of a layer: what a word's vector gives for them. */
export class LayerBlock {
  /** Row by row; twice as wide as in the model, so that what is multiplied needs no conversion. */
  private readonly matrix: Float64Array;

  /** Columns [first, first + width) of the first `rows` rows of a layer whose rows are `stride` long. */
  constructor(
    layer: Float32Array,
    stride: number,
    first: number,
    readonly width: number,
    private readonly rows: number,
  ) {
    this.matrix = new Float64Array(rows * width);
    for (let row = 0; row < rows; row++) {
      const start = row * stride + first;
      this.matrix.set(layer.subarray(start, start + width), row * width);
    }
  }

  /** Writes the vector from vectors[at) on times the block to sums[0, width). */
  multiply(vectors: Float32Array, at: number, sums: Float32Array): void {
    sums.fill(0, 0, this.width);
    for (let row = 0; row < this.rows; row += ROWS) this.addRows(vectors, at, row, sums);
  }

  /** Eight rows in one pass over the sums: that is what makes it fast. */
  private addRows(vectors: Float32Array, at: number, row: number, sums: Float32Array): void {
    const { matrix, width } = this;
    const v = at + row;
    const v0 = vectors[v] ?? 0;
    const v1 = vectors[v + 1] ?? 0;
    const v2 = vectors[v + 2] ?? 0;
    const v3 = vectors[v + 3] ?? 0;
    const v4 = vectors[v + 4] ?? 0;
    const v5 = vectors[v + 5] ?? 0;
    const v6 = vectors[v + 6] ?? 0;
    const v7 = vectors[v + 7] ?? 0;
    const first = row * width;
    for (let column = 0; column < width; column++) {
      const m = first + column;
      sums[column] =
        (sums[column] ?? 0) +
        v0 * (matrix[m] ?? 0) +
        v1 * (matrix[m + width] ?? 0) +
        v2 * (matrix[m + 2 * width] ?? 0) +
        v3 * (matrix[m + 3 * width] ?? 0) +
        v4 * (matrix[m + 4 * width] ?? 0) +
        v5 * (matrix[m + 5 * width] ?? 0) +
        v6 * (matrix[m + 6 * width] ?? 0) +
        v7 * (matrix[m + 7 * width] ?? 0);
    }
  }
}
