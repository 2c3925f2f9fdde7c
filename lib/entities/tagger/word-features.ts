import type { TokenKind } from '@/lib/entities/tokens';
import { finish, hashText, mix, seedOf } from './hash';
import type { Lexicon } from './lexicon';
import { lowerForm, normalForm } from './normal-form';
import { Script, scriptOf } from './script';
import { shapeOf } from './shape';
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
} as const;

const SUFFIX_LENGTHS = [1, 2, 3, 4, 6, 8] as const;
const PREFIX_LENGTHS = [2, 3, 4] as const;
const ENDINGS = [1, 2, 3, 4] as const;
const SHORTEST_STEM = 3;
/** Arabic and Hebrew conjunctions, prepositions and articles that are written onto the word. */
const PROCLITICS = /^(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف]|ו?[בלכמש]?ה|ו?[בלכמש]|ו)(?=.{3})/u;

/** Most features that one word can have. */
export const MAX_WORD_FEATURES = 40;

/** Collects the hashes of everything about a word that its neighbours have no part in. */
export class WordFeatures {
  readonly hashes = new Uint32Array(MAX_WORD_FEATURES);
  count = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** Fills `hashes` for the word text[start, end); `language` is a number that the model knows. */
  read(text: string, start: number, end: number, kind: TokenKind, language: number): void {
    this.count = 0;
    const normal = normalForm(text, start, end);
    const lower = lowerForm(normal);
    this.add(Family.form, normal);
    this.addOutline(normal, kind);
    if (kind !== 0) {
      if (kind > 2) this.add(Family.stem, lower);
      return;
    }
    const apostrophe = normal.indexOf("'", 2);
    const base = apostrophe > 0 ? lower.slice(0, apostrophe) : lower;
    if (apostrophe > 0) this.add(Family.form, normal.slice(0, apostrophe));
    this.push(hashText(mix(Family.languageForm, language), lower, 0, lower.length));
    this.add(Family.shape, shapeOf(normal, lower));
    this.addAffixes(lower, language);
    this.addStems(base);
    this.addLexicon(base);
    if (normal !== lower || !hasCase(lower)) this.add(Family.skeleton, skeleton(base));
  }

  private add(seed: number, text: string): void {
    if (text !== '') this.push(hashText(seed, text, 0, text.length));
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

  private addStems(base: string): void {
    this.add(Family.stem, base);
    for (const ending of ENDINGS) {
      const size = base.length - ending;
      if (size >= SHORTEST_STEM) this.push(hashText(Family.stem, base, 0, size));
    }
    const clitic = PROCLITICS.exec(base)?.[0];
    if (clitic) this.add(Family.stem, base.slice(clitic.length));
  }

  /** Name lists are asked for the word, then for the longest stem that they know. */
  private addLexicon(base: string): void {
    const exact = this.lexicon.classesOf(base, 0, base.length);
    this.addClasses(Family.lexicon, exact);
    if (exact !== 0) return;
    const clitic = PROCLITICS.exec(base)?.[0].length ?? 0;
    if (clitic > 0) {
      const classes = this.lexicon.classesOf(base, clitic, base.length);
      if (classes !== 0) return this.addClasses(Family.stemLexicon, classes);
    }
    for (const ending of ENDINGS) {
      const size = base.length - ending;
      if (size < SHORTEST_STEM) return;
      const classes = this.lexicon.classesOf(base, 0, size);
      if (classes !== 0) return this.addClasses(Family.stemLexicon, classes);
    }
  }

  /** One feature for the combination and one for each class in it. */
  private addClasses(seed: number, classes: number): void {
    if (classes === 0) return;
    this.push(finish(mix(seed, 0x100 + classes)));
    for (let bit = 0; bit < 8; bit++) {
      if (classes & (1 << bit)) this.push(finish(mix(seed, bit)));
    }
  }
}

function hasCase(lower: string): boolean {
  return lower !== lower.toUpperCase();
}
