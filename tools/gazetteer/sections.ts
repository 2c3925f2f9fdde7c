export type Section = [
  name: string,
  data: Uint8Array | Uint16Array | Int16Array | Int32Array | Uint32Array | string,
];

/** A byte stream of named arrays: header length, JSON header (offset and length in bytes by name), then the arrays, aligned to 4. */
export function writeSections(placeCount: number, sections: Section[]): Uint8Array {
  const parts = sections.map(([name, data]) => [name, bytesOf(data)] as const);
  const directory: Record<string, [offset: number, length: number]> = {};
  let offset = 0;
  for (const [name, bytes] of parts) {
    directory[name] = [offset, bytes.length];
    offset += align(bytes.length);
  }
  const header = new TextEncoder().encode(JSON.stringify({ format: 1, placeCount, directory }));
  const bodyStart = 4 + align(header.length);
  const file = new Uint8Array(bodyStart + offset);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, 4);
  for (const [name, bytes] of parts) file.set(bytes, bodyStart + (directory[name]?.[0] ?? 0));
  return file;
}

function bytesOf(data: Section[1]): Uint8Array {
  if (typeof data === 'string') return new TextEncoder().encode(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

function align(length: number): number {
  return (length + 3) & ~3;
}
