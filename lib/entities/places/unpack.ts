/** Length of a gzip file's contents: its last four bytes (RFC 1952), right below 4 GB. */
function unpackedLength(packed: Uint8Array): number {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return packed.byteLength < 4 ? 0 : view.getUint32(packed.byteLength - 4, true);
}

/**
 * Unpacks a gzip file. Fed and read by hand: a Blob or a Response around the stream costs a cold background some
 * 30 ms of talk between processes. Rejects when the bytes are damaged.
 */
export async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(packed), writer.close()]);
  const [bytes] = await Promise.all([collect(readable, unpackedLength(packed)), written]);
  return bytes;
}

async function collect(readable: ReadableStream<Uint8Array>, length: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const reader = readable.getReader();
  let at = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (at + next.value.length > length) throw new RangeError('longer than it says');
    bytes.set(next.value, at);
    at += next.value.length;
  }
  if (at < length) throw new RangeError('shorter than it says');
  return bytes.buffer;
}
