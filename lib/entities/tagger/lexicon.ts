import { hashText, seedOf } from './hash';

/** Classes of listed names, as bits: a word may be in several. */
export const LexiconClass = {
  country: 1,
  region: 2,
  /** Settlement of 200,000 people or more, or a capital. */
  city: 4,
  town: 8,
  givenName: 16,
  surname: 32,
} as const;
export const LEXICON_CLASS_BITS = 6;

export const LEXICON_SEED = seedOf(64);

/** Lists of names packed into 16-bit slots: 10 bits of the name's hash and its class bits; 0 is an empty slot. */
export class Lexicon {
  private readonly mask: number;

  /** `slots.length` is a power of two. */
  constructor(private readonly slots: Uint16Array) {
    this.mask = slots.length - 1;
  }

  /** Class bits of the lower-cased normal form text[start, end); 0 when unlisted (wrong for about one in 400). */
  classesOf(text: string, start: number, end: number): number {
    return this.classesOfHash(hashText(LEXICON_SEED, text, start, end));
  }

  classesOfHash(hash: number): number {
    const fingerprint = hash >>> 22;
    for (let at = hash & this.mask; ; at = (at + 1) & this.mask) {
      const slot = this.slots[at] ?? 0;
      if (slot === 0) return 0;
      if (slot >>> LEXICON_CLASS_BITS === fingerprint) return slot & 63;
    }
  }
}
