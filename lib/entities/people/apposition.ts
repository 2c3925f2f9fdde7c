import type { Part, PhraseParts } from '@/lib/entities/office/phrase-parts';
import { TokenKind } from '@/lib/entities/tokens';

const OPENING = /^[(（]$/;
const CLOSING = /^[)）]$/;
const LONGEST_BRACKETS = 8;
const COMMA = /^[,،、，]$/;
/** Words between an article and the office that no list has: "the national disaster agency spokesman". */
const MOST_UNKNOWN_WORDS = 3;
/** Tokens of what is said between commas about the subject before its verb. */
const LONGEST_INSERTION = 16;

const DESCRIBING = new Set<Part['kind']>([
  'portfolio',
  'ministry',
  'filler',
  'level',
  'demonym',
  'body',
]);

/** Steps over what stands between a name and what is said of it. */
export class Apposition {
  constructor(
    private readonly chart: PhraseParts,
    private readonly nameByEnd: ReadonlyMap<number, number>,
  ) {}

  /** "佐科·维多多（Joko Widodo）总统": the start of brackets that end before a token; the token itself where none do. */
  beforeBrackets(token: number): number {
    if (!CLOSING.test(this.chart.word(token - 1))) return token;
    for (let at = token - 2; at > token - LONGEST_BRACKETS && at > 0; at--) {
      if (OPENING.test(this.chart.word(at))) return at;
    }
    return token;
  }

  /** The article, or "one of", that a few unknown words before a token belong to. */
  articleBefore(token: number): number | undefined {
    for (let at = token - 1; at > 0 && at >= token - MOST_UNKNOWN_WORDS; at--) {
      if (!this.isPlainWord(at)) return undefined;
      const article = this.chart.endingAt(at).find(({ kind }) => kind === 'determiner');
      if (article) return article.from;
    }
    return undefined;
  }

  /** "Norman Vale, a fellow of the Orlin Institute, is …": the name before what stands between commas. */
  subjectBefore(verb: number): number | undefined {
    if (!COMMA.test(this.chart.word(verb - 1))) return undefined;
    for (let at = verb - 2; at > 0 && at > verb - LONGEST_INSERTION; at--) {
      if (this.chart.tokens.sentenceStarts[at + 1] === 1) return undefined;
      const name = this.nameByEnd.get(at);
      if (name !== undefined) return COMMA.test(this.chart.word(at)) ? name : undefined;
    }
    return undefined;
  }

  private isPlainWord(token: number): boolean {
    const { kinds, sentenceStarts } = this.chart.tokens;
    if (sentenceStarts[token] === 1 || this.chart.isCapitalised(token)) return false;
    const kind = kinds[token];
    if (kind !== TokenKind.word && kind !== TokenKind.number) return false;
    return this.chart.startingAt(token).every((part) => DESCRIBING.has(part.kind));
  }
}
