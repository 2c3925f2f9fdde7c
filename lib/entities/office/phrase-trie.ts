import { tokenize } from '@/lib/entities/tokenize';
import { CharClass, CLASS_OF } from '@/lib/entities/tokenize/char-class';
import type { OfficeEntry } from './office-entry';
import type { WordIndex } from './word-index';

interface Node {
  next: Map<number, Node>;
  entries: OfficeEntry[];
}

/** A phrase found in a text: tokens [from, to). */
export interface PhraseMatch {
  entry: OfficeEntry;
  from: number;
  to: number;
}

/** A letter that no lexicon uses; keeps "~" inside its word while the phrase is cut. */
const STEM_MARK = '\u2c7a';
const STEM_UNIT = 0x7e;
const LONGEST_PHRASE = 9;
/** Most words begin no phrase: they share this. */
const NO_MATCHES: readonly PhraseMatch[] = [];

/** The phrases of a lexicon by their words. */
export class PhraseTrie {
  private readonly root: Node = { next: new Map(), entries: [] };

  constructor(
    private readonly words: WordIndex,
    private readonly language: string,
  ) {}

  add(phrase: string, entry: OfficeEntry): void {
    let node = this.root;
    for (const word of this.wordsOf(phrase)) {
      const id = this.words.add(word);
      let next = node.next.get(id);
      if (!next) {
        next = { next: new Map(), entries: [] };
        node.next.set(id, next);
      }
      node = next;
    }
    if (node !== this.root) node.entries.push(entry);
  }

  /** Cut as a text would be: an elided article keeps its apostrophe, an initial its stop, capital or not. */
  private wordsOf(phrase: string): string[] {
    return phrase.split(' ').flatMap((word) => {
      if (isPlain(word)) return word;
      if (/.['’]$|^\p{L}\.$/u.test(word)) return word;
      const tokens = tokenize(word.replaceAll('~', STEM_MARK), this.language);
      return Array.from({ length: tokens.count }, (_, at) =>
        word.slice(tokens.starts[at], tokens.ends[at]),
      );
    });
  }

  /** Every phrase that starts at a token; `idsAt` gives the lexicon words that a token may be. */
  matchesAt(
    from: number,
    count: number,
    idsAt: (token: number) => readonly number[],
  ): readonly PhraseMatch[] {
    const { next } = this.root;
    if (!idsAt(from).some((id) => next.has(id))) return NO_MATCHES;
    const found: PhraseMatch[] = [];
    this.walk(this.root, from, from, Math.min(count, from + LONGEST_PHRASE), idsAt, found);
    return found;
  }

  private walk(
    node: Node,
    from: number,
    at: number,
    end: number,
    idsAt: (token: number) => readonly number[],
    found: PhraseMatch[],
  ): void {
    for (const entry of node.entries) found.push({ entry, from, to: at });
    if (at >= end) return;
    for (const id of idsAt(at)) {
      const next = node.next.get(id);
      if (next) this.walk(next, from, at + 1, end, idsAt, found);
    }
  }
}

/** Nothing but letters, or "~": a text would not be cut there. Most words are, and a lexicon has thousands. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (CLASS_OF[unit] !== CharClass.letter && unit !== STEM_UNIT) return false;
  }
  return word.length > 0;
}
