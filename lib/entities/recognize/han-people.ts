import { type HanName, hanNamesAt, isSurnameBeforeTitle } from '@/lib/entities/people/han-name';
import { isHanWordAt } from '@/lib/entities/people/han-words';
import { asType, overTokens, type TaggedSpan, withEnd } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import { ForeignNames } from './foreign-names';
import { isSound } from './foreign-sounds';
import { SURE } from './margins';
import { SpanIndex } from './span-index';

/** From these log-odds on a name stands. */
const LIKELY = -0.4;
/** What a tagged span does to the odds of a name among its characters. */
const SEEN = 2;
const SEEN_BEGINNING = 0.8;
const SEEN_END = -0.5;
const UNSEEN = 0.6;
const SEEN_AS_OTHER = -2;
const PER_MARGIN = 0.3;
const OTHER_PER_MARGIN = -0.2;
const NEVER = -9;
const MARGIN_COUNTED = 3;
/** In characters: "桥本龙太郎". */
const LONGEST_NAME = 5;
/** What ends no name, but stands behind many. */
const SMALL_END =
  /^[所让讓于於和与與及也都就将將被把说說称稱曾已向对對等派则則却卻又还還在的是了]$/u;
const AND = /^[和与與及]$/u;
/** What ends the name of a village or district. */
const PLACE_END = /[县縣镇鎮乡鄉村屯沟溝寨邑窟]$/u;
/** From this margin on a name of one language's characters that has no surname stands. */
const SURE_OF_STRANGE = 1;
/** Below it, a word that could be spelled sounds ("马克") is no name. */
const DOUBTED = -2;

const HAN = /^\p{Script=Han}+$/u;

interface Scored extends HanName {
  from: number;
  to: number;
}

/**
 * Chinese names beside a tagger that knows few of them: names by surname, given name and the words around, weighed with
 * what the tagger saw; words that it took for names are dropped, and its names cut where the next word begins.
 */
export class HanPeople {
  private readonly seen: SpanIndex<TaggedSpan>;
  private readonly names: ForeignNames;
  private readonly found: Scored[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly spans: readonly TaggedSpan[],
  ) {
    this.seen = new SpanIndex([...spans].sort((a, b) => a.start - b.start));
    this.names = new ForeignNames(tokens, this.seen);
  }

  /** The spans with the people settled, in order. */
  settle(): TaggedSpan[] {
    this.choose(this.candidates());
    const found = this.found.map(({ from, to, start, end, score }): TaggedSpan => {
      return { type: 'person', from, to, start, end, margin: score };
    });
    const taken = new SpanIndex(found.sort((a, b) => a.start - b.start));
    const kept = this.spans.flatMap((span) => {
      const [name] = taken.overlapping(span);
      if (name) return this.besideName(span, name);
      return this.isPerson(span) ? this.person(asType(span, 'person')) : [span];
    });
    return [...kept, ...found].sort((a, b) => a.start - b.start);
  }

  private candidates(): Scored[] {
    const { count, kinds, starts, text } = this.tokens;
    const scored: Scored[] = [];
    for (let from = 0; from < count; from++) {
      if (kinds[from] !== TokenKind.ideograph) continue;
      const start = starts[from] ?? 0;
      const names = hanNamesAt(text, start, this.endOfRun(from));
      if (isSurnameBeforeTitle(text, start) && !this.isInsideName(start))
        names.push({ start, end: start + 1, score: LIKELY });
      for (const name of names) {
        const score = name.end - start === 1 ? name.score : name.score + this.seenOf(name);
        const { end } = name;
        if (score >= LIKELY) scored.push({ start, end, score, from, to: from + end - start });
      }
    }
    return scored;
  }

  /** "马克[龙]总统". */
  private isInsideName(start: number): boolean {
    const spans = this.seen.overlapping({ start, end: start + 1 });
    return spans.some((span) => span.type !== 'office' && span.start !== start);
  }

  /** Offset behind the characters that follow a token without gap or end of sentence; for as far as a name may reach. */
  private endOfRun(from: number): number {
    const { kinds, starts, ends, sentenceStarts } = this.tokens;
    let to = from + 1;
    while (
      to < from + LONGEST_NAME &&
      kinds[to] === TokenKind.ideograph &&
      sentenceStarts[to] !== 1
    ) {
      if (starts[to] !== ends[to - 1]) break;
      to++;
    }
    return ends[to - 1] ?? 0;
  }

  private seenOf(name: HanName): number {
    const spans = this.seen.overlapping(name);
    if (spans.length === 0) return UNSEEN;
    let odds = 0;
    for (const { type, start, end, margin } of spans) {
      const counted = Math.max(-MARGIN_COUNTED, Math.min(MARGIN_COUNTED, margin));
      if (type !== 'person') {
        const isSure = margin >= SURE && type !== 'office';
        odds += isSure ? NEVER : SEEN_AS_OTHER + OTHER_PER_MARGIN * counted;
      } else if (start === name.start && end === name.end) odds += SEEN + PER_MARGIN * counted;
      else if (margin >= SURE) odds += NEVER;
      else if (start === name.start)
        odds += end > name.end && this.isSpelled(start, end) ? NEVER : SEEN_BEGINNING;
      else if (end === name.end) odds += SEEN_END;
    }
    return odds;
  }

  /** "[罗森斯坦]" is no 罗森斯: all its characters are sounds of a foreign name. */
  private isSpelled(start: number, end: number): boolean {
    return [...this.tokens.text.slice(start, end)].every(isSound);
  }

  /** The likeliest first; none over another. */
  private choose(scored: Scored[]): void {
    const covered = new Set<number>();
    for (const name of scored.sort((a, b) => b.score - a.score || b.end - a.end)) {
      let isFree = true;
      for (let token = name.from; token < name.to; token++) if (covered.has(token)) isFree = false;
      if (!isFree) continue;
      for (let token = name.from; token < name.to; token++) covered.add(token);
      this.found.push(name);
    }
  }

  /** What is left of a span that a name stands in: an office all, a body what stands before the name. */
  private besideName(span: TaggedSpan, name: TaggedSpan): TaggedSpan[] {
    if (span.type === 'office') return [span];
    if (span.type !== 'organisation' || name.start <= span.start || name.end < span.end) return [];
    return [withEnd(span, name.from, this.tokens.ends[name.from - 1])];
  }

  /** "斯塔凡·[德米斯图拉]": what stands beside the dot in a foreign name is no place. */
  private isPerson(span: TaggedSpan): boolean {
    if (span.type !== 'place') return span.type === 'person';
    return (
      span.margin < SURE && this.names.isBesideDot(span) && this.isSpelled(span.start, span.end)
    );
  }

  private person(tagged: TaggedSpan): TaggedSpan[] {
    const span = this.names.whole(tagged);
    const text = this.tokens.text.slice(span.start, span.end);
    if (span.margin >= SURE || !HAN.test(text)) return [span];
    if (PLACE_END.test(text)) return [asType(span, 'place')];
    const isForeign = text.length > 1 && [...text].every(isSound);
    const isWord = isForeign
      ? text.length === 2 && span.margin < DOUBTED && isHanWordAt(text, 0)
      : this.isWord(span, text);
    if (isWord) return [];
    return this.eachOf(span).map((name) => this.cut(name, name.from, this.endOf(name)));
  }

  /** "[内塔尼亚胡]和[穆巴拉克]". */
  private eachOf(span: TaggedSpan): TaggedSpan[] {
    for (let token = span.from + 2; token < span.to - 2; token++) {
      if (!AND.test(this.character(token))) continue;
      const parts = [this.cut(span, span.from, token), this.cut(span, token + 1, span.to)];
      if (parts.every(({ start, end }) => this.isSpelled(start, end))) return parts;
    }
    return [span];
  }

  private endOf({ from, to }: TaggedSpan): number {
    let end = to;
    while (end - from > 2 && (this.cutsWord(end) || SMALL_END.test(this.character(end - 1)))) end--;
    return end;
  }

  private character(token: number): string {
    return this.tokens.text.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }

  private cut(span: TaggedSpan, from: number, to: number): TaggedSpan {
    return overTokens(span, from, to, this.tokens);
  }

  /** "婴儿", "严厉苛刻". */
  private isWord({ start, margin }: TaggedSpan, text: string): boolean {
    if (margin >= SURE_OF_STRANGE) return false;
    const { tokens } = this;
    if (text.length < 3) return text.length === 1 || isHanWordAt(text, 0);
    const isCut = isHanWordAt(tokens.text, start - 1);
    return isCut || isHanWordAt(text, 0) || isHanWordAt(text, text.length - 2);
  }

  /** "[麦克阿瑟治]理": whether a word goes over the end of a name. */
  private cutsWord(to: number): boolean {
    const { starts, ends, text } = this.tokens;
    const last = starts[to - 1] ?? 0;
    const isOwn = isHanWordAt(text, last - 1);
    return !isOwn && ends[to - 1] === starts[to] && isHanWordAt(text, last);
  }
}
