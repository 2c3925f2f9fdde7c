import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import { UnitClass } from '@/lib/entities/unit-class';

/** Small words that go on with a name when a name word follows, in small letters: "von der Leyen", "bin Salman". */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    'von van der den ter ten de del della di da do dos das du des la le las los el al bin ibn ben bint abu oğlu qızı ' +
    'oglu zu zum y e af av ибн бин фон ван дер де ла аль оглы кызы угли углы'
  ).split(' '),
);
/** Words of a person's name that a comma may stand before: "Lind, Jr." */
export const GENERATION = /^(?:Jr|Sr|Jnr|Snr|[IVX]{2,4})$/;
/** Words that begin a name and stand before a whole one: "سید محمد خاتمی"; in Arabic "سيد" is a given name. */
export const FIRST_WORDS: ReadonlySet<string> = new Set('سید سيد سیده ملا میرزا'.split(' '));
const HYPHEN = /^[-‐‑]$/;
const INITIAL = /^(?:\p{L}\p{M}*|\p{Lu}\p{Ll})\.$|^\p{Lu}$/u;
const LONGEST_NAME = 7;
const capitals = new UnitClass((character) => character !== character.toLowerCase());
const uncased = new UnitClass((character) => /\p{Lo}/u.test(character));

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Reads names off capital letters; scripts without capitals have none here. */
export class NameSpans {
  constructor(private readonly tokens: Tokens) {}

  word(token: number): string {
    return this.tokens.text.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }

  isNameWord(token: number): boolean {
    if (this.tokens.kinds[token] !== TokenKind.word) return false;
    const start = this.tokens.starts[token] ?? 0;
    const unit = this.tokens.text.charCodeAt(start);
    if (!isHighSurrogate(unit)) return capitals.has(unit);
    const first = String.fromCodePoint(this.tokens.text.codePointAt(start) ?? 0);
    return first !== first.toLowerCase();
  }

  /** A word in a script without capitals. */
  isUncased(token: number): boolean {
    if (this.tokens.kinds[token] !== TokenKind.word) return false;
    return uncased.has(this.tokens.text.charCodeAt(this.tokens.starts[token] ?? 0));
  }

  isInitial(token: number): boolean {
    return this.isNameWord(token) && INITIAL.test(this.word(token));
  }

  /** End (token, exclusive) of the name that starts at a token; the token itself if none does. */
  endOfName(from: number, stopsAt: (token: number) => boolean): number {
    let end = from;
    let at = from;
    const limit = Math.min(this.tokens.count, from + LONGEST_NAME);
    while (at < limit) {
      if (at > from && (this.tokens.sentenceStarts[at] === 1 || stopsAt(at))) break;
      if (this.isNameWord(at)) end = ++at;
      else if (this.isStopOfInitial(at) || this.isJoint(at)) at++;
      else if (PARTICLES.has(this.word(at).toLowerCase()) && at > from) at++;
      else break;
    }
    return end > from && this.isInitial(end - 1) && end - from === 1 ? from : end;
  }

  /** Start (token) of the name that ends before a token; the token itself if none does. */
  startOfName(to: number, stopsAt: (token: number) => boolean): number {
    let start = to;
    let at = to;
    const limit = Math.max(0, to - LONGEST_NAME);
    while (at > limit) {
      const token = at - 1;
      if (stopsAt(token)) break;
      if (this.isNameWord(token)) start = --at;
      else if (this.isStopOfInitial(token) || this.isJoint(token)) at--;
      else if (PARTICLES.has(this.word(token).toLowerCase()) && at < to) at--;
      else break;
      if (this.tokens.sentenceStarts[start] === 1) break;
    }
    return start;
  }

  /** "J" and "." are two tokens when the letter is followed by no other initial. */
  private isStopOfInitial(token: number): boolean {
    return this.word(token) === '.' && this.touchesBefore(token) && this.isShort(token - 1);
  }

  private isShort(token: number): boolean {
    return token >= 0 && (this.tokens.ends[token] ?? 0) - (this.tokens.starts[token] ?? 0) <= 2;
  }

  private isJoint(token: number): boolean {
    if (!HYPHEN.test(this.word(token)) || !this.touchesBefore(token)) return false;
    return (
      this.tokens.ends[token] === this.tokens.starts[token + 1] && token + 1 < this.tokens.count
    );
  }

  private touchesBefore(token: number): boolean {
    return token > 0 && this.tokens.ends[token - 1] === this.tokens.starts[token];
  }
}
