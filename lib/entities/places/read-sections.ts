/** Named arrays of a gazetteer file; see tools/gazetteer/sections for the layout. */
export interface Sections {
  placeCount: number;
  /** Bytes of a section, aligned to 4 in their buffer. Throws when the file lacks it: the file and the code then disagree. */
  bytes(name: string): Uint8Array<ArrayBuffer>;
  text(name: string): string;
}

interface Header {
  format: number;
  placeCount: number;
  directory: Record<string, [offset: number, length: number]>;
}

const FORMAT = 1;

/** Reads an unpacked gazetteer file without copying it. */
export function readSections(file: ArrayBuffer): Sections {
  const headerLength = new DataView(file).getUint32(0, true);
  const header = JSON.parse(
    new TextDecoder().decode(new Uint8Array(file, 4, headerLength)),
  ) as Header;
  if (header.format !== FORMAT) throw new Error(`gazetteer of format ${header.format}`);
  const bodyStart = 4 + ((headerLength + 3) & ~3);
  const bytes = (name: string): Uint8Array<ArrayBuffer> => {
    const place = header.directory[name];
    if (!place) throw new Error(`the gazetteer has no section ${name}`);
    return new Uint8Array(file, bodyStart + place[0], place[1]);
  };
  return {
    placeCount: header.placeCount,
    bytes,
    text: (name) => new TextDecoder().decode(bytes(name)),
  };
}

/** A view of a section's bytes as numbers. */
export function uint32(bytes: Uint8Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

export function uint16(bytes: Uint8Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
}
