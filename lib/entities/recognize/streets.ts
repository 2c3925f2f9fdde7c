import { NameSpans } from '@/lib/entities/people/name-span';
import { foldWord } from '@/lib/entities/places/grammar';
import { grammarOf } from '@/lib/entities/places/grammars';
import { asType, type TaggedSpan, withStart } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';

/** Tokens of a list of streets that are looked through for the word that says so. */
const LONGEST_LIST = 40;
const BETWEEN_STREETS = /^[,.\-–]$/;

/** Streets and squares are called after people and places: what stands behind the word for one is neither. */
export class Streets {
  private readonly names: NameSpans;
  private readonly words: ReadonlySet<string>;

  constructor(
    private readonly tokens: Tokens,
    language: string,
  ) {
    this.names = new NameSpans(tokens);
    this.words = grammarOf(language).streetWords;
  }

  /** The street of a span that was taken for a person or a place, with the word that says so where it stands before it. */
  of(span: TaggedSpan): TaggedSpan | undefined {
    if (this.words.size === 0) return undefined;
    const word = this.wordBefore(span.from);
    if (word !== undefined) return withStart(asType(span, 'place'), word, this.tokens.starts[word]);
    return this.isInList(span.from) ? asType(span, 'place') : undefined;
  }

  private wordBefore(token: number): number | undefined {
    const at = this.names.word(token - 1) === '.' ? token - 2 : token - 1;
    return this.isStreetWord(at) && !this.starts(token) ? at : undefined;
  }

  /** "вул. Шевченка, 5, Франка": behind a comma, in a row of names and numbers that such a word begins. */
  private isInList(from: number): boolean {
    if (this.names.word(from - 1) !== ',') return false;
    const { kinds } = this.tokens;
    for (let token = from - 2; token >= 0 && token > from - LONGEST_LIST; token--) {
      if (this.isStreetWord(token)) return true;
      const isItem = this.names.isNameWord(token) || kinds[token] === TokenKind.number;
      if (!isItem && !BETWEEN_STREETS.test(this.names.word(token))) return false;
    }
    return false;
  }

  private isStreetWord(token: number): boolean {
    return token >= 0 && this.words.has(foldWord(this.names.word(token)));
  }

  private starts(token: number): boolean {
    return this.tokens.sentenceStarts[token] === 1;
  }
}
