import { SCALE_UNIT, type TaggerModel } from './model-file';

/** Finds the embedding of a feature hash among the features that the model kept. */
export class EmbeddingTable {
  private readonly shift: number;
  private readonly scales = Float32Array.from(
    { length: 256 },
    (_, code) => SCALE_UNIT * 2 ** (code / 16),
  );

  constructor(private readonly model: TaggerModel) {
    this.shift = 32 - Math.log2(model.header.buckets);
  }

  /** Adds the feature's embedding to target[at, at + dimension); features that the model does not know add nothing. */
  addTo(target: Float32Array, at: number, hash: number): void {
    const { bucketStarts, fingerprints, embeddings, scaleCodes, header } = this.model;
    const bucket = hash >>> this.shift;
    const fingerprint = hash & 0xffff;
    const end = bucketStarts[bucket + 1] ?? 0;
    for (let row = bucketStarts[bucket] ?? 0; row < end; row++) {
      if (fingerprints[row] !== fingerprint) continue;
      const half = header.size.dimension >> 1;
      const scale = this.scales[scaleCodes[row] ?? 0] ?? 0;
      const first = row * half;
      for (let index = 0; index < half; index++) {
        const pair = embeddings[first + index] ?? 0;
        const place = at + 2 * index;
        target[place] = (target[place] ?? 0) + scale * ((pair & 15) - 8);
        target[place + 1] = (target[place + 1] ?? 0) + scale * ((pair >> 4) - 8);
      }
      return;
    }
  }
}
