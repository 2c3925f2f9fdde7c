import { CharClass, CLASS_OF, classOfPair, KIND_OF_CLASS } from './tokenize/char-class';
import { isElided } from './tokenize/elision';
import {
  closesQuote,
  endsSentence,
  isAbbreviation,
  isLowerCase,
  isOrdinal,
  needsNoSpace,
} from './tokenize/sentence-break';
import { type TokenRoom, tokenRoom, tokensIn } from './tokenize/token-room';
import { TokenKind, type Tokens } from './tokens';

const FULL_STOP = 0x2e;
const SMALL_S = 0x73;
const CAPITAL_S = 0x53;
const MIDDLE_DOT = 0xb7;
const OPENING_QUOTE = 0x2018;

/**
 * Cuts a text into words, numbers and single signs, and says where sentences start.
 *
 * Hyphens are tokens ("US", "-", "Präsident"; joined parts touch: one's end is the next's start). Apostrophes
 * stay inside words ("O'Brien", "Ankara'da") except behind elided Romance words ("l'", "Italie") and before
 * the possessive ("Russia", "'s"). Initials and dotted abbreviations keep their stops ("J.", "U.S.").
 * `language` only settles what the text cannot: a final apostrophe is a letter in Uzbek ("tog'").
 */
export function tokenize(text: string, language?: string): Tokens {
  return new Scanner(text, language).scan();
}

class Scanner {
  private readonly room: TokenRoom;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly kinds: Uint8Array;
  private readonly sentenceStarts: Uint8Array;
  private count = 0;
  /** The next token starts a sentence unless it is a closing quote or a small letter. */
  private pending = true;
  private pendingIsCertain = true;

  constructor(
    private readonly text: string,
    private readonly language: string | undefined,
  ) {
    this.room = tokenRoom(text.length);
    this.starts = this.room.starts;
    this.ends = this.room.ends;
    this.kinds = this.room.kinds;
    this.sentenceStarts = this.room.sentenceStarts;
  }

  scan(): Tokens {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const charClass = this.classAt(at);
      if (charClass === CharClass.space || charClass === CharClass.ignorable) {
        at = this.skipBlank(at);
        continue;
      }
      const end = this.endOfToken(at, charClass);
      this.add(at, end, charClass);
      at = end;
    }
    return tokensIn(this.room, text, this.count);
  }

  /** Class at an offset; a well-formed surrogate pair has its code point's, a lone surrogate is punctuation. */
  private classAt(at: number): number {
    const charClass = CLASS_OF[this.text.charCodeAt(at)] ?? CharClass.space;
    if (charClass < CharClass.highSurrogate) return charClass;
    return this.isPair(at) ? classOfPair(this.text.charCodeAt(at)) : CharClass.punctuation;
  }

  private isPair(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdbff) return false;
    const next = this.text.charCodeAt(at + 1);
    return next >= 0xdc00 && next <= 0xdfff;
  }

  private after(at: number): number {
    return this.isPair(at) ? at + 2 : at + 1;
  }

  private skipBlank(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) {
      this.pending = true;
      this.pendingIsCertain = true;
    }
    return this.after(at);
  }

  private endOfToken(at: number, charClass: number): number {
    switch (charClass) {
      case CharClass.letter:
      case CharClass.mark:
        return this.endOfWord(at);
      case CharClass.digit:
        return this.endOfNumber(at);
      case CharClass.apostrophe:
        return this.isPossessive(at) ? at + 2 : at + 1;
      case CharClass.punctuation:
        return this.after(at);
      default:
        return this.skipMarks(this.after(at));
    }
  }

  private skipMarks(from: number): number {
    let at = from;
    while (at < this.text.length && this.classAt(at) === CharClass.mark) at++;
    return at;
  }

  private endOfWord(start: number): number {
    const { text } = this;
    const { length } = text;
    let at = start;
    while (at < length) {
      const charClass = this.classAt(at);
      if (charClass === CharClass.letter) at = this.after(at);
      else if (charClass === CharClass.mark || charClass === CharClass.digit) at++;
      else if (charClass === CharClass.ignorable) {
        const next = this.skipIgnorables(at);
        if (!this.continuesWord(next)) return at;
        at = next;
      } else if (charClass === CharClass.apostrophe) {
        if (this.endsInApostrophe(at)) return at + 1;
        if (!this.continuesWord(at + 1) || this.isPossessive(at)) return at;
        if (isElided(text, start, at)) return at + 1;
        at++;
      } else if (text.charCodeAt(at) === FULL_STOP) return this.endOfInitials(start, at);
      else if (text.charCodeAt(at) === MIDDLE_DOT && this.continuesWord(at + 1)) at++;
      else return at;
    }
    return at;
  }

  private skipIgnorables(from: number): number {
    let at = from;
    while (at < this.text.length && this.classAt(at) === CharClass.ignorable) at = this.after(at);
    return at;
  }

  private continuesWord(at: number): boolean {
    if (at >= this.text.length) return false;
    const charClass = this.classAt(at);
    return charClass === CharClass.letter || charClass === CharClass.mark;
  }

  /** "bog‘", "tog'": Uzbek o and g with a comma above, whose sign doubles as a quote elsewhere. */
  private endsInApostrophe(at: number): boolean {
    if (this.continuesWord(at + 1) || at === 0) return false;
    const before = this.text.charCodeAt(at - 1) | 0x20;
    if (before !== 0x6f && before !== 0x67) return false;
    return this.language === 'uz' || this.text.charCodeAt(at) === OPENING_QUOTE;
  }

  /** An apostrophe between a letter and a lone s. */
  private isPossessive(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    if (next !== SMALL_S && next !== CAPITAL_S) return false;
    return at > 0 && this.continuesWord(at - 1) && !this.continuesWord(at + 2);
  }

  /** "J." and "U.S." keep their stops, "mother." does not; `stop` is the offset of the first full stop. */
  private endOfInitials(start: number, stop: number): number {
    if (!this.isSingleLetter(start, stop)) return stop;
    let end = stop + 1;
    while (this.isLetterAndStop(end)) end += 2;
    const single = end === stop + 1;
    return single && isLowerCase(this.text, start) ? stop : end;
  }

  private isSingleLetter(start: number, end: number): boolean {
    return this.skipMarks(this.after(start)) === end;
  }

  private isLetterAndStop(at: number): boolean {
    return this.continuesWord(at) && this.text.charCodeAt(at + 1) === FULL_STOP;
  }

  private endOfNumber(start: number): number {
    let at = start;
    for (;;) {
      const charClass = at < this.text.length ? this.classAt(at) : CharClass.space;
      if (charClass === CharClass.digit) at++;
      else if (charClass === CharClass.letter || charClass === CharClass.mark) {
        return this.endOfWord(at);
      } else if (charClass === CharClass.apostrophe && this.continuesWord(at + 1)) at++;
      else if (this.separatesDigits(at)) at++;
      else return at;
    }
  }

  private separatesDigits(at: number): boolean {
    const code = this.text.charCodeAt(at);
    const separates =
      code === FULL_STOP || code === 0x2c || code === 0x3a || code === 0x66b || code === 0x66c;
    return separates && CLASS_OF[this.text.charCodeAt(at + 1)] === CharClass.digit;
  }

  private add(start: number, end: number, charClass: number): void {
    const index = this.count++;
    this.starts[index] = start;
    this.ends[index] = end;
    this.sentenceStarts[index] = 0;
    const possessive = charClass === CharClass.apostrophe && end - start > 1;
    this.kinds[index] = possessive
      ? TokenKind.word
      : (KIND_OF_CLASS[charClass] ?? TokenKind.punctuation);
    if (this.pending) this.settleSentenceStart(index, start);
    const last = this.text.charCodeAt(end - 1);
    if (end - start === 1 && charClass === CharClass.punctuation && endsSentence(last)) {
      this.pending = last !== FULL_STOP || !this.stopIsAbbreviation(index);
      this.pendingIsCertain = false;
    }
  }

  private settleSentenceStart(index: number, start: number): void {
    const before = start === 0 ? 0x0a : this.text.charCodeAt(start - 1);
    const touches = index > 0 && this.ends[index - 1] === start;
    if (!this.pendingIsCertain && touches) {
      if (closesQuote(this.text.charCodeAt(start))) return;
      if (endsSentence(this.text.charCodeAt(start))) return;
      if (!needsNoSpace(before) && !closesQuote(before)) {
        this.pending = false;
        return;
      }
    }
    this.pending = false;
    if (this.pendingIsCertain || !isLowerCase(this.text, start)) this.sentenceStarts[index] = 1;
    this.pendingIsCertain = false;
  }

  private stopIsAbbreviation(stopIndex: number): boolean {
    const previous = stopIndex - 1;
    const end = this.ends[previous];
    const start = this.starts[previous];
    if (start === undefined || end === undefined) return false;
    if (end !== this.starts[stopIndex]) return false;
    if (isOrdinal(this.text, start, end, this.language)) return true;
    return this.kinds[previous] === TokenKind.word && isAbbreviation(this.text, start, end);
  }
}
