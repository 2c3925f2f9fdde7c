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
  /** By the number of the word that a phrase begins with. */
  private readonly beginnings: (Node | undefined)[] = [];

  constructor(
    private readonly words: WordIndex,
    private readonly language: string,
  ) {}

  add(phrase: string, entry: OfficeEntry): void {
    let node: Node | undefined;
    for (const word of this.wordsOf(phrase)) {
      const id = this.words.add(word);
      let next = node ? node.next.get(id) : this.beginnings[id];
      if (!next) {
        next = { next: new Map(), entries: [] };
        if (node) node.next.set(id, next);
        else this.beginnings[id] = next;
      }
      node = next;
    }
    node?.entries.push(entry);
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
    let found: PhraseMatch[] | undefined;
    const end = Math.min(count, from + LONGEST_PHRASE);
    for (const id of idsAt(from)) {
      const node = this.beginnings[id];
      if (!node) continue;
      found ??= [];
      this.walk(node, from, from + 1, end, idsAt, found);
    }
    return found ?? NO_MATCHES;
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
