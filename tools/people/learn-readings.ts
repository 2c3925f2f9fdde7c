/** A foreign name and the characters that another script writes it with. */
export interface TranscribedName {
  /** What is to be read: classes of sounds, a letter each. */
  sounds: string;
  characters: string[];
  /** How often the pair is met. */
  count: number;
}

/** Sounds that one character may stand for, at most. */
export const LONGEST_READING = 4;
const ROUNDS = 8;
/** Before anything is known: each sound more or less than a syllable's two is as much less likely. */
const PRIOR = 0.14;

type Readings = Map<string, Map<string, number>>;

/**
 * The likeliest reading of each character, learned from whole names by expectation maximisation: a name's sounds are cut into as
 * many pieces as it has characters, every cut weighing by how likely its pieces are. Characters met less often than `fewest`
 * times are left out.
 */
export function learnReadings(names: TranscribedName[], fewest: number): Map<string, string> {
  let readings: Readings = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const next: Readings = new Map();
    for (const name of names) countCuts(name, readings, next);
    readings = normalised(next);
  }
  const met = new Map<string, number>();
  for (const { characters, count } of names) {
    for (const one of characters) met.set(one, (met.get(one) ?? 0) + count);
  }
  const likeliest = [...readings].flatMap(([character, shares]): [string, string][] => {
    if ((met.get(character) ?? 0) < fewest) return [];
    const [best] = [...shares].sort(([, a], [, b]) => b - a);
    return best ? [[character, best[0]]] : [];
  });
  return new Map(likeliest);
}

/** Adds a name's expected counts, by the forward-backward algorithm over its cuts. */
function countCuts(name: TranscribedName, known: Readings, next: Readings): void {
  const { sounds, characters, count } = name;
  const cuts = cutsOf(name, known);
  const last = characters.length;
  const before = new Grid(last + 1, sounds.length + 1);
  before.add(0, 0, 1);
  for (const { at, from, to, share } of cuts) before.add(at + 1, to, before.get(at, from) * share);
  const after = new Grid(last + 1, sounds.length + 1);
  after.add(last, sounds.length, 1);
  for (const { at, from, to, share } of cuts.toReversed()) {
    after.add(at, from, after.get(at + 1, to) * share);
  }
  const all = before.get(last, sounds.length);
  if (!(all > 0)) return;
  for (const { at, from, to, share } of cuts) {
    const expected = (before.get(at, from) * share * after.get(at + 1, to)) / all;
    if (expected > 0) {
      addTo(next, characters[at] ?? '', sounds.slice(from, to), expected * Math.log1p(count));
    }
  }
}

interface Cut {
  /** Place of the character. */
  at: number;
  from: number;
  to: number;
  share: number;
}

/** Every piece that every character may stand for, from the first character on. */
function cutsOf({ sounds, characters }: TranscribedName, known: Readings): Cut[] {
  return characters.flatMap((character, at) => {
    const shares = known.get(character);
    const cuts: Cut[] = [];
    for (let from = 0; from <= sounds.length; from++) {
      for (let to = from; to <= Math.min(sounds.length, from + LONGEST_READING); to++) {
        const piece = sounds.slice(from, to);
        cuts.push({ at, from, to, share: shares ? (shares.get(piece) ?? 0) : initialShare(piece) });
      }
    }
    return cuts.filter(({ share }) => share > 0);
  });
}

function addTo(readings: Readings, character: string, piece: string, value: number): void {
  const shares = readings.get(character) ?? new Map<string, number>();
  readings.set(character, shares.set(piece, (shares.get(piece) ?? 0) + value));
}

/** Before anything is known a character is a syllable. */
function initialShare(piece: string): number {
  return /^[^aJ]a$/.test(piece) ? 1 : PRIOR ** Math.abs(piece.length - 2);
}

function normalised(readings: Readings): Readings {
  for (const shares of readings.values()) {
    let sum = 0;
    for (const value of shares.values()) sum += value;
    for (const [piece, value] of shares) shares.set(piece, value / sum);
  }
  return readings;
}

/** Numbers in rows and columns, nought at first. */
class Grid {
  private readonly cells: Float64Array;

  constructor(
    rows: number,
    private readonly width: number,
  ) {
    this.cells = new Float64Array(rows * width);
  }

  get(row: number, column: number): number {
    return this.cells[row * this.width + column] ?? 0;
  }

  add(row: number, column: number, value: number): void {
    const at = row * this.width + column;
    this.cells[at] = (this.cells[at] ?? 0) + value;
  }
}
