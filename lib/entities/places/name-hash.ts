/** Two running 32-bit hashes of a folded name; extended unit by unit, so every prefix of a word is known on the way. */
export interface NameHash {
  a: number;
  b: number;
}

export const EMPTY_A = 0x2545f491 | 0;
export const EMPTY_B = 0x6c078965 | 0;
/** Unit between the words of a name, whatever separates them in the text. */
export const WORD_GAP = 0x20;

export function extendA(a: number, unit: number): number {
  const mixed = Math.imul(a ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

export function extendB(b: number, unit: number): number {
  const mixed = Math.imul(b + unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Spreads the state over all bits (the finaliser of MurmurHash3, public domain). */
export function finish(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export function hashUnits(units: ArrayLike<number>, start: number, end: number): NameHash {
  let a = EMPTY_A;
  let b = EMPTY_B;
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0;
    a = extendA(a, unit);
    b = extendB(b, unit);
  }
  return { a, b };
}
