import { NameSpans } from '@/lib/entities/people/name-span';
import { asType, type TaggedSpan, withEnd } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';

const OPENING = /^[«“„"]$/;
const CLOSING = /^[»”“"]$/;
const GUILLEMET = /^[«»]$/;
const HYPHEN = /^[-‐‑–]$/;
/** What a firm is before the law, in short. */
const FORM = /^\p{Lu}{2,5}$/u;
/** What is quoted behind these is somebody's words. */
const BEFORE_SPEECH = /^[:,.!?;]$/;
/** Tokens of a name in quotation marks, on each side of what was taken for a person or a place. */
const LONGEST_SIDE = 5;

/** Tells the names of firms, ships and works, which stand in quotation marks, from those of people and places. */
export class QuotedNames {
  private readonly names: NameSpans;

  constructor(private readonly tokens: Tokens) {
    this.names = new NameSpans(tokens);
  }

  /**
   * Whether quotation marks close in nothing but tokens [from, to). Scripts without capitals put people's names in them,
   * too, to set them off.
   */
  isWhole(from: number, to: number): boolean {
    const first = this.isMark(from, OPENING) ? from : from - 1;
    const last = this.isMark(to - 1, CLOSING) ? to - 1 : to;
    if (last - first < 2 || this.names.isUncased(first + 1)) return false;
    return this.isMark(first, OPENING) && this.isMark(last, CLOSING) && this.isOneName(first, last);
  }

  /** Whether tokens [from, to) are some of the words of a quoted name, as in «Blue Harbour ferries». */
  isPart(from: number, to: number): boolean {
    const first = this.opening(from);
    const last = this.closing(to);
    if (first === undefined || last === undefined || !this.names.isNameWord(first + 1))
      return false;
    return !BEFORE_SPEECH.test(this.names.word(first - 1)) && this.isOneName(first, last);
  }

  /** "[ТОВ «Синя гавань]»": the firm, with the marks around its name, of a span that begins with what it is in short. */
  firm(span: TaggedSpan): TaggedSpan | undefined {
    const { from, to } = span;
    const isFirm = to - from > 2 && FORM.test(this.names.word(from));
    if (!isFirm || !this.isMark(from + 1, OPENING)) return undefined;
    const last = this.isMark(to, CLOSING) ? to + 1 : to;
    return withEnd(asType(span, 'organisation'), last, this.tokens.ends[last - 1]);
  }

  private isOneName(first: number, last: number): boolean {
    const { sentenceStarts } = this.tokens;
    for (let token = first + 1; token <= last; token++) {
      if (token > first + 1 && sentenceStarts[token] === 1) return false;
    }
    return true;
  }

  private opening(from: number): number | undefined {
    for (let token = from; token >= 0 && token >= from - LONGEST_SIDE; token--) {
      if (this.isMark(token, OPENING)) return token;
      if (token < from && !this.isOfName(token)) return undefined;
    }
    return undefined;
  }

  private closing(to: number): number | undefined {
    for (let token = to - 1; token < this.tokens.count && token <= to + LONGEST_SIDE; token++) {
      if (this.isMark(token, CLOSING)) return token;
      if (token >= to && !this.isOfName(token)) return undefined;
    }
    return undefined;
  }

  private isOfName(token: number): boolean {
    return (
      this.tokens.kinds[token] !== TokenKind.punctuation || HYPHEN.test(this.names.word(token))
    );
  }

  /** A mark is written onto what it opens or closes, but for guillemets, which may stand apart and have two forms. */
  private isMark(token: number, mark: RegExp): boolean {
    const { kinds, starts, ends } = this.tokens;
    const word = this.names.word(token);
    if (kinds[token] !== TokenKind.punctuation || !mark.test(word)) return false;
    if (GUILLEMET.test(word)) return true;
    return mark === OPENING ? ends[token] === starts[token + 1] : ends[token - 1] === starts[token];
  }
}
