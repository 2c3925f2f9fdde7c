import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { Cues } from './cues';
import { finish, mix, seedOf } from './hash';
import type { Lexicon } from './lexicon';
import { WordCase } from './shape';
import { joinHashes, type WordTable } from './word-table';

/** Families of context features; numbers are part of the model. */
const Family = {
  language: seedOf(32),
  position: seedOf(33),
  touch: seedOf(34),
  nameOf: seedOf(35),
  bigramBefore: seedOf(36),
  bigramAfter: seedOf(37),
  trigram: seedOf(38),
  trigramBefore: seedOf(39),
  trigramAfter: seedOf(40),
  runHead: seedOf(41),
  runTail: seedOf(42),
  run: seedOf(43),
  cue: seedOf(44),
  cueBefore: seedOf(45),
  cueAfter: seedOf(46),
} as const;

/** Most features that one token can have. */
export const MAX_CONTEXT_FEATURES = 16;
const LONGEST_NAME = 5;
const LONGEST_RUN = 12;

/** Number of situations that a token can be in: place in the sentence (3) by what it touches (4). */
export const SITUATIONS = 12;

/** Hashes that stand for a language, a sentence style and a situation. */
export function situationHashes(language: number, style: number, situation: number): number[] {
  const place = situation >> 2;
  return [
    finish(mix(Family.language, language)),
    finish(mix(Family.position, place * 4 + style)),
    finish(mix(Family.touch, situation & 3)),
  ];
}

/** What a token's place in its sentence says, for one sentence at a time. */
export class ContextFeatures {
  /** Place of each token: 0 behind the sentence's first word, 1 first sign, 2 first word; times 4, plus 1 and 2 where it touches the token before and behind it. */
  situations = new Uint8Array(64);
  /** 2: all in capitals; 1: most words capitalised, as English headlines are; 0: running text. */
  style = 0;
  /** Row t holds token t's hashes at t * MAX_CONTEXT_FEATURES; 0 ends a row that is not full. */
  hashes = new Uint32Array(64 * MAX_CONTEXT_FEATURES);
  private used = new Uint8Array(64);

  constructor(
    private readonly words: WordTable,
    private readonly lexicon: Lexicon,
  ) {}

  /** Reads tokens [from, to), one sentence, whose word rows are rows[from, to). */
  read(tokens: Tokens, rows: Int32Array, from: number, to: number, cues?: Cues): void {
    this.reset(to - from);
    this.style = this.styleOf(rows, from, to);
    let place = 2;
    let unspaced = false;
    for (let at = from; at < to; at++) {
      const kind = tokens.kinds[at] ?? 0;
      const isSign = kind === TokenKind.punctuation;
      const own = isSign && place === 2 ? 1 : place;
      if (!isSign) place = 0;
      this.situations[at - from] = own * 4 + this.touches(tokens, at, from, to);
      if (kind >= TokenKind.ideograph) {
        unspaced = true;
        this.addNgrams(at - from, rows, at, from, to);
      }
    }
    if (cues) this.addCues(cues, from, to);
    if (!unspaced) return;
    this.addNames(tokens, rows, from, to);
    this.addRuns(tokens, rows, from, to);
  }

  private reset(count: number): void {
    if (this.used.length < count) {
      this.used = new Uint8Array(count * 2);
      this.situations = new Uint8Array(count * 2);
      this.hashes = new Uint32Array(count * 2 * MAX_CONTEXT_FEATURES);
    }
    for (let slot = 0; slot < count; slot++) {
      this.used[slot] = 0;
      this.hashes[slot * MAX_CONTEXT_FEATURES] = 0;
    }
  }

  private push(slot: number, hash: number): void {
    const used = this.used[slot] ?? 0;
    if (used === MAX_CONTEXT_FEATURES) return;
    const at = slot * MAX_CONTEXT_FEATURES + used;
    this.hashes[at] = hash;
    if (used + 1 < MAX_CONTEXT_FEATURES) this.hashes[at + 1] = 0;
    this.used[slot] = used + 1;
  }

  private styleOf(rows: Int32Array, from: number, to: number): number {
    let lower = 0;
    let capitalised = 0;
    let upper = 0;
    for (let at = from; at < to; at++) {
      const written = this.words.cases[rows[at] ?? 0] ?? 0;
      if (written === WordCase.lower) lower++;
      else if (written === WordCase.capitalised) capitalised++;
      else if (written === WordCase.upper) upper++;
    }
    if (upper >= 3 && upper > 4 * (lower + capitalised)) return 2;
    return capitalised >= 4 && capitalised > 2 * lower ? 1 : 0;
  }

  private touches(tokens: Tokens, at: number, from: number, to: number): number {
    const before = at > from && tokens.ends[at - 1] === tokens.starts[at] ? 1 : 0;
    const after = at + 1 < to && tokens.ends[at] === tokens.starts[at + 1] ? 2 : 0;
    return before + after;
  }

  private addNgrams(slot: number, rows: Int32Array, at: number, from: number, to: number): void {
    const own = this.hashAt(rows, at, from, to);
    const before = this.hashAt(rows, at - 1, from, to);
    const after = this.hashAt(rows, at + 1, from, to);
    const secondBefore = this.hashAt(rows, at - 2, from, to);
    const secondAfter = this.hashAt(rows, at + 2, from, to);
    this.push(slot, finish(mix(mix(Family.bigramBefore, before), own)));
    this.push(slot, finish(mix(mix(Family.bigramAfter, own), after)));
    this.push(slot, finish(mix(mix(mix(Family.trigram, before), own), after)));
    this.push(slot, finish(mix(mix(mix(Family.trigramBefore, secondBefore), before), own)));
    this.push(slot, finish(mix(mix(mix(Family.trigramAfter, own), after), secondAfter)));
  }

  /** Beyond the sentence's ends stands a word of its own. */
  private hashAt(rows: Int32Array, at: number, from: number, to: number): number {
    return at < from || at >= to ? 7 : (this.words.wordHashes[rows[at] ?? 0] ?? 0);
  }

  private addCues(cues: Cues, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const cue = cues[at] ?? 0;
      if (cue === 0) continue;
      this.push(at - from, finish(mix(Family.cue, cue)));
      if (at > from) this.push(at - 1 - from, finish(mix(Family.cueAfter, cue)));
      if (at + 1 < to) this.push(at + 1 - from, finish(mix(Family.cueBefore, cue)));
    }
  }

  /** Runs of kana and Hangul without a space: a foreign word, or a name with its particles. */
  private addRuns(tokens: Tokens, rows: Int32Array, from: number, to: number): void {
    let start = from;
    while (start < to) {
      const kind = tokens.kinds[start];
      let end = start + 1;
      while (
        end < to &&
        tokens.kinds[end] === kind &&
        tokens.starts[end] === tokens.ends[end - 1]
      ) {
        end++;
      }
      const isRun = kind === TokenKind.kana || kind === TokenKind.hangul;
      if (isRun && end - start <= LONGEST_RUN) this.addRun(rows, start, end, from);
      start = end;
    }
  }

  private addRun(rows: Int32Array, start: number, end: number, from: number): void {
    let whole: number = Family.run;
    for (let at = start; at < end; at++) {
      whole = joinHashes(whole, this.words.wordHashes[rows[at] ?? 0] ?? 0);
      this.push(at - from, finish(mix(Family.runHead, whole)));
    }
    let tail: number = Family.runTail;
    for (let at = end - 1; at >= start; at--) {
      tail = joinHashes(tail, this.words.wordHashes[rows[at] ?? 0] ?? 0);
      this.push(at - from, tail);
      this.push(at - from, finish(mix(whole, at === start ? 1 : 2)));
    }
  }

  /** Listed names in unspaced scripts: the longest match wins, as first, inner or last token of its classes. */
  private addNames(tokens: Tokens, rows: Int32Array, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (!this.mayStartName(tokens, at)) continue;
      let hash = this.words.wordHashes[rows[at] ?? 0] ?? 0;
      let classes = 0;
      let end = at;
      for (let next = at + 1; next < to && next < at + LONGEST_NAME; next++) {
        hash = joinHashes(hash, this.words.wordHashes[rows[next] ?? 0] ?? 0);
        const found = this.lexicon.classesOfHash(hash);
        if (found === 0) continue;
        classes = found;
        end = next;
      }
      if (classes === 0) continue;
      for (let inside = at; inside <= end; inside++) {
        const part = inside === at ? 0 : inside === end ? 2 : 1;
        this.push(inside - from, finish(mix(Family.nameOf, classes * 4 + part)));
      }
      at = end;
    }
  }

  private mayStartName(tokens: Tokens, at: number): boolean {
    const kind = tokens.kinds[at] ?? TokenKind.punctuation;
    return kind >= TokenKind.ideograph;
  }
}
