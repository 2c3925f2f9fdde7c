import { hashText, seedOf } from './hash';

/** Classes of listed names, as bits: a word may be in several. */
export const LexiconClass = {
  country: 1,
  region: 2,
  /** Settlement of 200,000 people or more. */
  city: 4,
  givenName: 16,
  surname: 32,
} as const;
export const LEXICON_CLASS_BITS = 6;

/** Share of slots in use: probes grow long above it. */
const FULLEST = 0.85;

export const LEXICON_SEED = seedOf(64);

/** Lists of names packed into 16-bit slots: 10 bits of the name's hash and its class bits; 0 is an empty slot. */
export class Lexicon {
  constructor(private readonly slots: Uint16Array) {}

  /** Class bits of the lower-cased normal form text[start, end); 0 when unlisted (wrong for about one in 400). */
  classesOf(text: string, start: number, end: number): number {
    return this.classesOfHash(hashText(LEXICON_SEED, text, start, end));
  }

  classesOfHash(hash: number): number {
    const { slots } = this;
    const fingerprint = hash & 1023;
    for (let at = slotOf(hash, slots.length); ; at = at + 1 === slots.length ? 0 : at + 1) {
      const slot = slots[at] ?? 0;
      if (slot === 0) return 0;
      if (slot >>> LEXICON_CLASS_BITS === fingerprint) return slot & 63;
    }
  }
}

/** First slot to look in: the hash's upper bits, so that any number of slots will do. */
export function slotOf(hash: number, slotCount: number): number {
  return Math.floor((hash / 0x100000000) * slotCount);
}

/** Packs names, given by hash with their class bits. */
export function packLexicon(classes: ReadonlyMap<number, number>): Uint16Array {
  const slots = new Uint16Array(Math.ceil(classes.size / FULLEST / 2) * 2 + 2);
  for (const [hash, bits] of [...classes].sort(([a], [b]) => a - b)) {
    let at = slotOf(hash, slots.length);
    while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1;
    slots[at] = ((hash & 1023) << LEXICON_CLASS_BITS) | bits;
  }
  return slots;
}
