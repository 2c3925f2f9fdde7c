/** Bytes of a buffer that texts share; it goes when the last of them goes. */
const CHUNK = 65_536;
const ALIGNMENT = 4;

let chunk = new ArrayBuffer(0);
let used = 0;

/**
 * Copies of the beginnings of arrays, in a buffer with those of other texts: a dozen small buffers a text took longer
 * to make and to collect than a sentence to cut. Ask for wider elements before narrower ones, so that all are aligned.
 */
export class ArraySlab {
  private readonly buffer: ArrayBuffer;
  private at: number;

  /** `bytes` is what all the copies take together. */
  constructor(bytes: number) {
    if (used + bytes > chunk.byteLength) {
      chunk = new ArrayBuffer(Math.max(CHUNK, bytes));
      used = 0;
    }
    this.buffer = chunk;
    this.at = used;
    used = Math.ceil((used + bytes) / ALIGNMENT) * ALIGNMENT;
  }

  int32(source: Int32Array, count: number): Int32Array {
    const copy = new Int32Array(this.buffer, this.take(4 * count), count);
    for (let at = 0; at < count; at++) copy[at] = source[at] ?? 0;
    return copy;
  }

  uint16(source: Uint16Array, count: number): Uint16Array {
    const copy = new Uint16Array(this.buffer, this.take(2 * count), count);
    for (let at = 0; at < count; at++) copy[at] = source[at] ?? 0;
    return copy;
  }

  uint8(source: Uint8Array, count: number): Uint8Array {
    const copy = new Uint8Array(this.buffer, this.take(count), count);
    for (let at = 0; at < count; at++) copy[at] = source[at] ?? 0;
    return copy;
  }

  private take(bytes: number): number {
    const { at } = this;
    this.at += bytes;
    return at;
  }
}
