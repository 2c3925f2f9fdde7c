import { isHanWordAt } from '@/lib/entities/people/han-words';
import { overTokens, type TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import { isSound } from './foreign-sounds';
import { SURE } from './margins';
import type { SpanIndex } from './span-index';

const DOT = /^[·・•]$/u;
/** Characters that a tagger may have left out at the end of a name, and of a name before a dot. */
const LONGEST_END = 2;
const LONGEST_PART = 6;

/** Foreign names in Chinese, of which a tagger saw a part: they go on while their characters are sounds. */
export class ForeignNames {
  constructor(
    private readonly tokens: Tokens,
    private readonly seen: SpanIndex<TaggedSpan>,
  ) {}

  /** "[克里斯·华莱]士", "巴沙尔·[阿萨德]": a tagged name with what belongs to it. */
  whole(span: TaggedSpan): TaggedSpan {
    if (span.margin >= SURE && !this.isBesideDot(span)) return span;
    let { from, to } = span;
    if (!this.isSpelled(from) || !this.isSpelled(to - 1)) return span;
    from = this.startOver(from);
    to = this.endOver(to);
    if (from === span.from && to === span.to) return span;
    return overTokens(span, from, to, this.tokens);
  }

  /** Whether a dot joins a span to another part of a name. */
  isBesideDot({ from, to }: TaggedSpan): boolean {
    return DOT.test(this.character(from - 1)) || DOT.test(this.character(to));
  }

  private startOver(from: number): number {
    let start = from;
    while (DOT.test(this.character(start - 1)) && this.isLoose(start - 2)) {
      const limit = start - 1 - LONGEST_PART;
      start -= 2;
      while (start > limit && this.isLoose(start - 1)) start--;
    }
    return start;
  }

  private endOver(to: number): number {
    let end = to;
    for (let more = 0; more < LONGEST_END && this.goesOn(end); more++) end++;
    while (DOT.test(this.character(end)) && this.isLoose(end + 1)) {
      const limit = end + 1 + LONGEST_PART;
      end += 2;
      while (end < limit && this.goesOn(end)) end++;
    }
    return end;
  }

  /** Whether a token goes on with the name before it, and begins no word. */
  private goesOn(token: number): boolean {
    return this.isLoose(token) && !isHanWordAt(this.tokens.text, this.tokens.starts[token] ?? 0);
  }

  /** A sound that no tagged name has. */
  private isLoose(token: number): boolean {
    const { starts, ends, sentenceStarts } = this.tokens;
    const span = { start: starts[token] ?? 0, end: ends[token] ?? 0 };
    const isFree = this.seen.overlapping(span).every(({ type }) => type === 'office');
    return this.isSpelled(token) && sentenceStarts[token + 1] !== 1 && isFree;
  }

  private isSpelled(token: number): boolean {
    return this.tokens.kinds[token] === TokenKind.ideograph && isSound(this.character(token));
  }

  private character(token: number): string {
    const { starts, ends, text, count } = this.tokens;
    return token >= 0 && token < count ? text.slice(starts[token], ends[token]) : '';
  }
}
