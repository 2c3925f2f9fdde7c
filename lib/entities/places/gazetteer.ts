import { idsOf, stringsOf } from './gazetteer-strings';
import { type NameTable, readBuckets } from './name-table';
import { readSections, type Sections, uint16, uint32 } from './read-sections';
import { unpack } from './unpack';

/** What kind of place a gazetteer row is. */
export const PlaceClass = {
  country: 0,
  /** Curated: region, continent, sea, strait, disputed area. */
  region: 1,
  /** ISO 3166-2. */
  subdivision: 2,
  /** Populated places by rank. */
  capital: 3,
  seat: 4,
  city: 5,
} as const;

/** Places in rows, as typed arrays; -1 or 0 stand for "none" as said. Rows: countries, regions, subdivisions, then GeoNames. */
export interface Gazetteer {
  placeCount: number;
  classes: Uint8Array;
  /** Row of the country that contains the place, or -1 (several countries, high sea). */
  countries: Int16Array;
  /** Row of the subdivision that contains the place, or -1. */
  subdivisions: Int16Array;
  /** Degrees; NaN where unknown. */
  latitudes: Float32Array;
  longitudes: Float32Array;
  /** Inhabitants, to about 5 %; 0 where unknown. */
  populations: Float64Array;
  /** How far a populated place is known: twice the binary logarithm of its names in all languages; 0 for areas. */
  fames: Uint8Array;
  names: NameTable;
  /** Bloom filter over the beginnings of names (lib/entities/places/name-table). */
  prefixes: Uint8Array;
  /** Hashes (the first of the two) of words in small letters with which a name may begin. */
  smallStarts: ReadonlySet<number>;
  /**
   * Places that share a name, by group: members[groupStarts[g] .. groupStarts[g+1]). A member is a row in the low
   * 16 bits, above them the mask of the languages that call it so (languageBit), 0 for any.
   */
  groupStarts: Uint32Array;
  groupMembers: Uint32Array;
  /** 'AZ', 'px:karabakh', 'sub:AZ-FUZ', 'gn:587084'. */
  idOf(place: number): string;
  /** Row of an id, or -1. */
  indexOf(id: string): number;
  /** Own name of a GeoNames place, English name of a subdivision, English name of a region. */
  nameOf(place: number): string;
  /** Name in a language (BCP 47 primary subtag) where the gazetteer knows one that differs from `nameOf`. */
  localNameOf(place: number, language: string): string | undefined;
}

/**
 * Reads public/data/gazetteer.bin. The arrays are views of the bytes, of a copy where they are a part of a buffer;
 * strings are decoded when first asked for. Rejects when the bytes are no gazetteer of this version.
 */
export async function loadGazetteer(bytes: ArrayBuffer | Uint8Array): Promise<Gazetteer> {
  const file = readSections(wholeBuffer(bytes));
  return gazetteerOf(file, readSections(await unpack(file.bytes('packed'))));
}

function wholeBuffer(bytes: ArrayBuffer | Uint8Array): ArrayBuffer {
  if (bytes instanceof ArrayBuffer) return bytes;
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return isWhole ? buffer : new Uint8Array(bytes).buffer;
}

/** `file` holds what does not pack, `sections` the rest. */
function gazetteerOf(file: Sections, sections: Sections): Gazetteer {
  const { placeCount } = sections;
  return {
    placeCount,
    classes: sections.bytes('classes'),
    countries: int16(sections.bytes('countries')),
    subdivisions: int16(sections.bytes('subdivisions')),
    latitudes: degrees(int16(sections.bytes('latitudes')), 90),
    longitudes: degrees(int16(sections.bytes('longitudes')), 180),
    populations: populationsOf(sections.bytes('populations')),
    fames: sections.bytes('fames'),
    names: nameTableOf(file, sections),
    prefixes: sections.bytes('prefixes'),
    smallStarts: new Set(new Int32Array(uint32(sections.bytes('smallStarts')))),
    groupStarts: runningSum(sections.bytes('groupSizes')),
    groupMembers: uint32(sections.bytes('groupMembers')),
    ...idsOf(sections),
    ...stringsOf(sections),
  };
}

function int16(bytes: Uint8Array<ArrayBuffer>): Int16Array<ArrayBuffer> {
  return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
}

function nameTableOf(file: Sections, sections: Sections): NameTable {
  const checksHigh = sections.bytes('checksHigh');
  return {
    ...readBuckets(sections.bytes('bucketCounts'), checksHigh),
    checksLow: uint16(file.bytes('checksLow')),
    checksHigh,
    kinds: sections.bytes('kinds'),
    entries: uint16(file.bytes('entries')),
  };
}

const UNKNOWN_DEGREES = -32768;

function degrees(values: Int16Array, range: number): Float32Array {
  const found = new Float32Array(values.length);
  for (let row = 0; row < found.length; row++) {
    const value = values[row] ?? 0;
    found[row] = value === UNKNOWN_DEGREES ? Number.NaN : (value / 32767) * range;
  }
  return found;
}

const POPULATION_STEPS = 8;

function populationsOf(steps: Uint8Array): Float64Array {
  const byStep = Float64Array.from({ length: 256 }, (_, step) =>
    Math.round(2 ** (step / POPULATION_STEPS) - 1),
  );
  const found = new Float64Array(steps.length);
  for (let row = 0; row < found.length; row++) found[row] = byStep[steps[row] ?? 0] ?? 0;
  return found;
}

function runningSum(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let index = 0; index < counts.length; index++) {
    sum += counts[index] ?? 0;
    starts[index + 1] = sum;
  }
  return starts;
}
