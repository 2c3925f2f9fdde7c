import { isSameName, withoutApostropheEnding } from '@/lib/entities/people/name-forms';
import { NameSpans } from '@/lib/entities/people/name-span';
import type { Tokens } from '@/lib/entities/tokens';
import type { PersonSpan } from './find-names';

/** Languages that hang endings on names by an apostrophe: behind one, another name begins ("Rowe'un Lind'i"). */
const APOSTROPHE_LANGUAGES = new Set(['tr', 'az', 'uz']);
/** Languages that put an owner in the genitive, without a preposition, between a noun and a name. */
const OWNERS_BEFORE = new Set(['ru', 'uk', 'pl']);
/** The Arabic "and" is written onto the next name, told by its two words; these names begin with that letter themselves. */
const ARABIC_AND = /^و(?=\p{L}{3})/u;
const BEGINS_WITH_WAW =
  /^و(?:ليد|ائل|حيد|سيم|هبي?|هيب|جدي|جيه|داد|ردة|صفي|فاء|فيق|الي|لد|سام|ضاح|اصف|ديع|جيهة|ائلة|صال|عد|لي)/u;

/** Names of two people that were taken for one, each for itself: "Rowe'un Lind'i", "ليند ورو". */
export function splitNames(
  spans: readonly PersonSpan[],
  tokens: Tokens,
  language: string,
): PersonSpan[] {
  const splitter = new NameSplitter(spans, tokens, language);
  return spans.flatMap((span) => splitter.split(span));
}

class NameSplitter {
  private readonly names: NameSpans;
  /** Last words of names of several words, with the first word of that name. */
  private readonly surnames: { first: string; last: string }[];

  constructor(
    spans: readonly PersonSpan[],
    private readonly tokens: Tokens,
    private readonly language: string,
  ) {
    this.names = new NameSpans(tokens);
    this.surnames = spans
      .filter(({ from, to }) => to - from > 1)
      .map(({ from, to }) => ({ first: this.names.word(from), last: this.names.word(to - 1) }));
  }

  split(span: PersonSpan): PersonSpan[] {
    for (let token = span.from + 1; token < span.to; token++) {
      if (!this.isBoundary(span, token)) continue;
      const { starts, ends } = this.tokens;
      const { from, to, start, end } = span;
      const isAnd = this.language === 'ar' && ARABIC_AND.test(this.names.word(token));
      const next = (starts[token] ?? 0) + (isAnd ? 1 : 0);
      const first = { from, to: token, start, end: ends[token - 1] ?? end };
      return [first, ...this.split({ from: token, to, start: next, end })];
    }
    return [span];
  }

  private isBoundary({ from, to }: PersonSpan, token: number): boolean {
    const before = this.names.word(token - 1);
    const word = this.names.word(token);
    if (this.language === 'ar' && to - token > 1)
      return ARABIC_AND.test(word) && !BEGINS_WITH_WAW.test(word);
    if (APOSTROPHE_LANGUAGES.has(this.language)) {
      if (withoutApostropheEnding(before, this.language) !== before) return true;
    }
    const isNext = token === from + 1 && this.names.isNameWord(token);
    if (isNext && this.isOwner(before, word)) return true;
    return to - from === 2 && this.areTwoPeople(before, word);
  }

  /** "вдова [Арафата] [Суха]": another case of a surname that the text has, before a name that is not with it. */
  private isOwner(before: string, word: string): boolean {
    if (!OWNERS_BEFORE.has(this.language)) return false;
    const bearers = this.surnames.filter(({ last }) => this.isSame(last, before));
    return (
      bearers.length > 0 &&
      bearers.every(({ first, last }) => last.length < before.length && !this.isSame(first, word))
    );
  }

  /** Both words are surnames of people whom the text names in full elsewhere. */
  private areTwoPeople(a: string, b: string): boolean {
    const bears = (word: string, other: string): boolean =>
      this.surnames.some(
        ({ first, last }) => first !== a && first !== other && this.isSame(last, word),
      );
    return bears(a, b) && bears(b, a);
  }

  private isSame(a: string, b: string): boolean {
    return isSameName(a, b, this.language);
  }
}
