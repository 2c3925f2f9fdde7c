import type { OfficePredicates } from '@/lib/entities/office/office-predicates';
import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import { TokenKind } from '@/lib/entities/tokens';

/** Tokens of a clause before its verb. */
const LONGEST_CLAUSE = 16;
/** Words that go on with a preposition: "после окончания юридического факультета". */
const LONGEST_PHRASE = 5;
const DASH = /^[-–—]$/;

/** Tells clauses without a subject of their own, in languages that leave it out: "В 2001 году был мэром". */
export class Clauses {
  constructor(
    private readonly chart: PhraseParts,
    private readonly says: OfficePredicates,
  ) {}

  /**
   * Start of the clause whose verb, or whose dash, is a token; undefined where something stands before it that may be
   * its subject.
   */
  startWithoutSubject(verb: number): number | undefined {
    let start = verb;
    while (!this.startsSentence(start) && !this.isBreak(start - 1)) {
      if (verb - start > LONGEST_CLAUSE) return undefined;
      start--;
    }
    return this.isAdverbial(start, verb) ? start : undefined;
  }

  /** "В 2006–2008 годах", "С мая 2006 года", "Затем": nothing but when, where and how. */
  private isAdverbial(from: number, to: number): boolean {
    let left = 0;
    for (let at = from; at < to; at++) {
      if (this.isFree(at)) continue;
      if (this.is(at, this.says.prepositions)) left = LONGEST_PHRASE;
      else if (left-- <= 0 || this.isOwn(at)) return false;
    }
    return true;
  }

  /** A number or a word that is no noun. */
  private isFree(token: number): boolean {
    if (this.chart.tokens.kinds[token] !== TokenKind.word) return true;
    return this.is(token, this.says.adverbs) || this.is(token, this.says.pronouns);
  }

  /** "[его] отец": somebody else is spoken of. */
  private isOwn(token: number): boolean {
    return this.chart.startingAt(token).some(({ kind }) => kind === 'determiner');
  }

  /** Signs but hyphens, stops of abbreviations and the dash between two years. */
  private isBreak(token: number): boolean {
    const { kinds } = this.chart.tokens;
    if (kinds[token] !== TokenKind.punctuation || this.chart.word(token) === '.') return false;
    if (this.chart.isJoint(token)) return false;
    const isRange = kinds[token - 1] === TokenKind.number && kinds[token + 1] === TokenKind.number;
    return !(isRange && DASH.test(this.chart.word(token)));
  }

  private startsSentence(token: number): boolean {
    return this.chart.tokens.sentenceStarts[token] === 1;
  }

  private is(token: number, words: RegExp): boolean {
    return words.test(this.chart.word(token).toLowerCase());
  }
}
