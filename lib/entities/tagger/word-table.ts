import type { TokenKind } from '@/lib/entities/tokens';
import { finish, hashText, mix, seedOf } from './hash';
import { LEXICON_SEED, type Lexicon } from './lexicon';
import { WordCase } from './shape';
import { WordFeatures } from './word-features';

/** Letters by which a name is known again in another case. */
const NAME_HEAD = 5;
const KEY_SEED = seedOf(100);
const CHECK_SEED = seedOf(101);

/** Is told each new word's row number and features, so that it can prepare what it keeps for the word. */
export type OnNewWord = (row: number, features: WordFeatures) => void;

/** Gives every distinct word (in one language) a row, so that what depends on the word alone is worked out once. */
export class WordTable {
  /** Hash of the lower-cased word, by row: multi-word names and n-grams are hashed from these. */
  readonly wordHashes: Uint32Array;
  /**
   * Hash of how the word begins, by row: equal for most inflected forms of a name; 0 for words that are no
   * names by their look.
   */
  readonly nameHashes: Uint32Array;
  /** WordCase bits by row. */
  readonly cases: Uint8Array;
  /** Rows in use; row 0 is no word. */
  count = 1;

  private readonly rows: Int32Array;
  private readonly checks: Uint32Array;
  private readonly mask: number;
  private readonly features: WordFeatures;

  constructor(
    readonly capacity: number,
    lexicon: Lexicon,
    private readonly onNewWord: OnNewWord,
  ) {
    let slots = 1;
    while (slots < capacity * 2) slots *= 2;
    this.mask = slots - 1;
    this.rows = new Int32Array(slots);
    this.checks = new Uint32Array(slots);
    this.wordHashes = new Uint32Array(capacity);
    this.nameHashes = new Uint32Array(capacity);
    this.cases = new Uint8Array(capacity);
    this.features = new WordFeatures(lexicon);
  }

  /** Forgets all words when fewer than `needed` rows are free; rows given out before are void then. */
  makeRoom(needed: number): void {
    if (this.count + needed <= this.capacity) return;
    this.rows.fill(0);
    this.count = 1;
  }

  /** Row of the word text[start, end). */
  rowOf(text: string, start: number, end: number, kind: TokenKind, language: number): number {
    let key = KEY_SEED ^ language;
    let check = CHECK_SEED ^ kind;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      key = Math.imul(key ^ code, 0x01000193);
      check = Math.imul(check + code, 0x5bd1e995);
    }
    check >>>= 0;
    let slot = finish(key) & this.mask;
    for (;;) {
      const row = this.rows[slot] ?? 0;
      if (row === 0) return this.insert(slot, check, text, start, end, kind, language);
      if (this.checks[slot] === check) return row;
      slot = (slot + 1) & this.mask;
    }
  }

  private insert(
    slot: number,
    check: number,
    text: string,
    start: number,
    end: number,
    kind: TokenKind,
    language: number,
  ): number {
    const row = this.count++;
    this.rows[slot] = row;
    this.checks[slot] = check;
    const { features } = this;
    features.read(text, start, end, kind, language);
    const { lower } = features;
    const isName = kind === 0 && features.wordCase !== WordCase.lower && lower.length > 2;
    const head = Math.min(lower.length, NAME_HEAD);
    this.wordHashes[row] = hashText(LEXICON_SEED, lower, 0, lower.length);
    this.cases[row] = features.wordCase;
    this.nameHashes[row] = isName ? hashText(LEXICON_SEED, lower, 0, head) : 0;
    this.onNewWord(row, this.features);
    return row;
  }
}

/** Hash of a name of several words from the hashes of its words, in order. */
export function joinHashes(hash: number, next: number): number {
  return finish(mix(hash, next));
}
