import { GENERATION, NameSpans } from '@/lib/entities/people/name-span';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';

const COMMA = /^[,،、，;]$/;
const QUOTE = /^["“”„«»「」『』]$/;

/** Looks for marks between the words of a tagged name, which no name has. */
export class InnerMarks {
  private readonly names: NameSpans;

  constructor(private readonly tokens: Tokens) {
    this.names = new NameSpans(tokens);
  }

  /** Names do not run over commas, but for "Rowe, Jr." */
  hasComma({ from, to }: TaggedSpan): boolean {
    return this.has(COMMA, from, GENERATION.test(this.names.word(to - 1)) ? to - 2 : to);
  }

  hasQuote({ from, to }: TaggedSpan): boolean {
    return this.has(QUOTE, from, to);
  }

  private has(mark: RegExp, from: number, to: number): boolean {
    for (let token = from + 1; token < to - 1; token++) {
      const isMark = this.tokens.kinds[token] === TokenKind.punctuation;
      if (isMark && mark.test(this.names.word(token))) return true;
    }
    return false;
  }
}
