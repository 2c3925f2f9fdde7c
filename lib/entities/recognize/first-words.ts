import { NameSpans } from '@/lib/entities/people/name-span';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { opensSentence, TokenKind, type Tokens } from '@/lib/entities/tokens';
import { isCalendarWord, isWeekday } from './calendar-words';

/** A lone word at the start of a sentence below this margin is no name: there, all words have capitals. */
const DOUBTED = 1;
const LETTER = /[\p{L}\p{M}'’ʻ-]/u;

const isUpperCase = (word: string): boolean => word === word.toUpperCase();

/** Tells names from words that begin a sentence, and from days. */
export class FirstWords {
  private readonly names: NameSpans;

  constructor(
    private readonly tokens: Tokens,
    private readonly language: string,
  ) {
    this.names = new NameSpans(tokens);
  }

  /** A single word with a capital at the start of a sentence, and not all in capitals. */
  has({ from, to }: TaggedSpan): boolean {
    const isWord = this.tokens.kinds[from] === TokenKind.word && this.names.isNameWord(from);
    if (to - from > 1 || !isWord) return false;
    const word = this.names.word(from);
    const isShouted = word.length > 1 && isUpperCase(word);
    return !isShouted && opensSentence(this.tokens, from);
  }

  /** Whether the capital is the sentence's: the tagger doubted, or the text writes the word small, too. */
  isChance(span: TaggedSpan): boolean {
    if (!this.has(span)) return false;
    return span.margin < DOUBTED || this.stands(this.names.word(span.from).toLowerCase());
  }

  /** "[Martın] 12-də", and where the tagger is not sure "on [Sunday]". */
  isDate(span: TaggedSpan, isSure: boolean): boolean {
    const word = this.names.word(span.from);
    if (!isSure && span.to - span.from === 1 && isWeekday(word, this.language)) return true;
    return this.has(span) && isCalendarWord(word, this.language);
  }

  /** Whether a word stands in the text as it is written here. */
  private stands(word: string): boolean {
    const { text } = this.tokens;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(end))) return true;
    }
    return false;
  }
}
