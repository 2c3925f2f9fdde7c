import { TokenKind } from '@/lib/entities/tokens';
import { finish, hashText, mix, seedOf } from './hash';
import { LEXICON_CLASS_BITS, type Lexicon } from './lexicon';
import { lowerForm, normalForm } from './normal-form';
import { Script, scriptOf } from './script';
import { readShape, type Shape, WordCase } from './shape';
import { skeleton } from './skeleton';

/** Families of word features; their numbers are part of the model, so they never change meaning. */
const Family = {
  form: seedOf(1),
  stem: seedOf(2),
  prefix: seedOf(3),
  suffix: seedOf(4),
  shape: seedOf(5),
  languageForm: seedOf(6),
  languageSuffix: seedOf(7),
  outline: seedOf(8),
  skeleton: seedOf(9),
  lexicon: seedOf(10),
  stemLexicon: seedOf(11),
  gram: seedOf(12),
} as const;

const SUFFIX_LENGTHS = [1, 2, 3, 4, 6, 8] as const;
const PREFIX_LENGTHS = [2, 3] as const;
const LONGEST_ENDING = 4;
const GRAM = 3;
const MOST_GRAMS = 9;
const SHORTEST_STEM = 3;
/** Arabic and Hebrew conjunctions, prepositions and articles that are written onto the word. */
const PROCLITICS = /^(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف]|ו?[בלכמש]?ה|ו?[בלכמש]|ו)(?=.{3})/u;

/** Most features that one word can have. */
export const MAX_WORD_FEATURES = 48;

/** Collects the hashes of everything about a word that its neighbours have no part in. */
export class WordFeatures {
  readonly hashes = new Uint32Array(MAX_WORD_FEATURES);
  count = 0;
  /** The first so many hashes tell which word it is; the others hold for unknown words, too. */
  identityCount = 0;
  /** Lower-cased normal form of the word read last. */
  lower = '';
  /** How the word read last is written. */
  wordCase: WordCase = WordCase.none;

  private readonly shape: Shape = { outline: 0, wordCase: WordCase.none };

  constructor(private readonly lexicon: Lexicon) {}

  /** Fills `hashes` for the word text[start, end); `language` is a number that the model knows. */
  read(text: string, start: number, end: number, kind: TokenKind, language: number): void {
    this.count = 0;
    const normal = normalForm(text, start, end);
    const lower = lowerForm(normal);
    readShape(normal, lower, this.shape);
    this.lower = lower;
    this.wordCase = this.shape.wordCase;
    this.push(hashText(Family.form, normal, 0, normal.length));
    if (kind === TokenKind.word) this.readWord(normal, lower, language);
    else this.readSign(normal, kind);
  }

  /** Numbers, signs and characters of unspaced scripts, whose neighbours ./context-features reads. */
  private readSign(normal: string, kind: TokenKind): void {
    this.identityCount = this.count;
    this.addOutline(normal, kind);
  }

  private readWord(normal: string, lower: string, language: number): void {
    const apostrophe = normal.indexOf("'", 2);
    const baseEnd = apostrophe > 0 ? apostrophe : lower.length;
    const clitic = procliticLength(lower, baseEnd);
    if (apostrophe > 0) this.push(hashText(Family.form, normal, 0, apostrophe));
    this.push(hashText(mix(Family.languageForm, language), lower, 0, lower.length));
    this.addStems(lower, baseEnd, clitic);
    if (lower.length > 4) this.push(hashText(Family.prefix, lower, 0, 4));
    const bones = this.wordCase === WordCase.lower ? 0 : skeleton(lower, baseEnd);
    if (bones !== 0) this.push(finish(mix(Family.skeleton, bones)));
    this.identityCount = this.count;
    this.addOutline(normal, TokenKind.word);
    this.push(finish(mix(Family.shape, this.shape.outline)));
    this.addAffixes(lower, language);
    this.addLexicon(lower, baseEnd, clitic);
    if (this.wordCase !== WordCase.lower) this.addGrams(lower, baseEnd);
  }

  private push(hash: number): void {
    if (this.count < MAX_WORD_FEATURES) this.hashes[this.count++] = hash;
  }

  private addOutline(normal: string, kind: TokenKind): void {
    const script = normal === '' ? Script.other : scriptOf(normal.charCodeAt(0));
    const length = Math.min(normal.length, 8);
    this.push(finish(mix(mix(mix(Family.outline, kind), script), length)));
  }

  private addAffixes(lower: string, language: number): void {
    const { length } = lower;
    for (const size of PREFIX_LENGTHS) {
      if (length > size) this.push(hashText(Family.prefix, lower, 0, size));
    }
    for (const size of SUFFIX_LENGTHS) {
      if (length > size) this.push(hashText(Family.suffix, lower, length - size, length));
    }
    const seed = mix(Family.languageSuffix, language);
    if (length > 3) this.push(hashText(seed, lower, length - 2, length));
    if (length > 4) this.push(hashText(seed, lower, length - 3, length));
  }

  /** Runs of three letters inside the word: what names of one origin have in common. */
  private addGrams(lower: string, end: number): void {
    const last = Math.min(end - GRAM, MOST_GRAMS);
    for (let at = 1; at < last; at++) {
      this.push(hashText(Family.gram, lower, at, at + GRAM));
    }
  }

  /** The word and its heads without one to four letters, hashed in one pass; and the word without its clitic. */
  private addStems(lower: string, end: number, clitic: number): void {
    const shortest = Math.max(SHORTEST_STEM, end - LONGEST_ENDING);
    let hash = Family.stem;
    for (let at = 0; at < end; at++) {
      hash = mix(hash, lower.charCodeAt(at));
      if (at + 1 >= shortest || at + 1 === end) this.push(finish(hash));
    }
    if (clitic > 0) this.push(hashText(Family.stem, lower, clitic, end));
  }

  /** Name lists are asked for the word, then for what is left of it without clitic or ending. */
  private addLexicon(lower: string, end: number, clitic: number): void {
    const exact = this.lexicon.classesOf(lower, 0, end);
    if (exact !== 0) this.addClasses(Family.lexicon, exact);
    else this.addClasses(Family.stemLexicon, this.stemClasses(lower, end, clitic));
  }

  private stemClasses(lower: string, end: number, clitic: number): number {
    let classes = clitic > 0 ? this.lexicon.classesOf(lower, clitic, end) : 0;
    for (let ending = 1; ending <= LONGEST_ENDING && classes === 0; ending++) {
      if (end - ending < SHORTEST_STEM) break;
      classes = this.lexicon.classesOf(lower, 0, end - ending);
    }
    return classes;
  }

  /** One feature for the combination and one for each class in it. */
  private addClasses(seed: number, classes: number): void {
    if (classes === 0) return;
    this.push(finish(mix(seed, 0x100 + classes)));
    for (let bit = 0; bit < LEXICON_CLASS_BITS; bit++) {
      if (classes & (1 << bit)) this.push(finish(mix(seed, bit)));
    }
  }
}

/** Length of what Arabic and Hebrew write onto the front of a word of at least three more letters; 0 elsewhere. */
function procliticLength(lower: string, end: number): number {
  const first = lower.charCodeAt(0);
  if (first < 0x590 || first > 0x6ff) return 0;
  const length = PROCLITICS.exec(lower)?.[0].length ?? 0;
  return length < end ? length : 0;
}
