import { NAMES_TOO, OPENING_WORDS } from '@/lib/entities/people/data/opening-words';
import { withoutApostropheEnding } from '@/lib/entities/people/name-forms';
import { NameSpans } from '@/lib/entities/people/name-span';
import { type TaggedSpan, withStart } from '@/lib/entities/tagger/spans';
import { opensSentence, TokenKind, type Tokens } from '@/lib/entities/tokens';
import { isCalendarWord, isWeekday } from './calendar-words';

/** A lone word at the start of a sentence below this margin is no name: there, all words have capitals. */
const DOUBTED = 1;
const LETTER = /[\p{L}\p{M}'’ʻ-]/u;

const MARKS_NAMES = new Set(['tr']);

const listed = new Map<string, ReadonlySet<string>>();

/** The words of a language that only begin sentences with a capital; split when the language is first read. */
function openingWords(language: string): ReadonlySet<string> {
  const known = listed.get(language) ?? new Set(OPENING_WORDS[language]?.trim().split(/\s+/));
  listed.set(language, known);
  return known;
}

const isUpperCase = (word: string): boolean => word === word.toUpperCase();

/** Tells names from words that begin a sentence, and from days. */
export class FirstWords {
  private readonly names: NameSpans;
  private readonly opening: ReadonlySet<string>;

  constructor(
    private readonly tokens: Tokens,
    private readonly language: string,
  ) {
    this.names = new NameSpans(tokens);
    this.opening = openingWords(language);
  }

  /** "[Siz] Turgay'ın", "[Yani]": without the word that only begins the sentence; undefined where nothing else is left. */
  without(span: TaggedSpan): TaggedSpan | undefined {
    const { from, to } = span;
    if (this.opening.size === 0 || !opensSentence(this.tokens, from)) return span;
    if (!this.names.isNameWord(from)) return span;
    const word = this.lower(this.names.word(from));
    if (!this.opening.has(word)) return span;
    let next = from + 1;
    while (next < to && !this.names.isNameWord(next)) next++;
    if (next === to) return undefined;
    if (NAMES_TOO.has(word)) return span;
    return withStart(span, next, this.tokens.starts[next]);
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
    if (!this.has(span) || this.isMarkedName(this.names.word(span.from))) return false;
    return span.margin < DOUBTED || this.stands(this.lower(this.names.word(span.from)));
  }

  /** "[Martın] 12-də", and where the tagger is not sure "on [Sunday]". */
  isDate(span: TaggedSpan, isSure: boolean): boolean {
    const word = this.names.word(span.from);
    if (!isSure && span.to - span.from === 1 && isWeekday(word, this.language)) return true;
    return this.has(span) && isCalendarWord(word, this.language);
  }

  /** "Çin'in": an apostrophe before an ending is put behind names only. */
  private isMarkedName(word: string): boolean {
    return MARKS_NAMES.has(this.language) && withoutApostropheEnding(word, this.language) !== word;
  }

  private lower(word: string): string {
    return this.opening.size > 0 ? word.toLocaleLowerCase(this.language) : word.toLowerCase();
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
