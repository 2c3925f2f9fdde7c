import { officeLexicon } from '@/lib/entities/office/find-offices';
import type { OfficeEntry, PartKind } from '@/lib/entities/office/office-entry';
import type { PhraseMatch } from '@/lib/entities/office/phrase-trie';
import { phrasesOf, type TextPhrases } from '@/lib/entities/office/text-phrases';
import { asType, type TaggedSpan, withEnd } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';

const KINDS: readonly PartKind[] = ['role', 'portfolio', 'ministry', 'filler', 'body'];
/** Bodies whose words are seldom a part of a place's name: a navy ("marina") or a region may be. */
const AUTHORITIES = new Set(
  "agency|committee|commission|council|court|prosecutor's office|parliamentary group|embassy".split(
    '|',
  ),
);
/** Bodies that are called by the building they sit in. */
const BUILDINGS = new Set(['White House', 'Kremlin', 'Pentagon']);

function isNoPlace({ body }: OfficeEntry): boolean {
  return body === undefined || !BUILDINGS.has(body);
}

/** Tokens between an office and the country it serves: "of the". */
const LONGEST_LINK = 4;

/** What the office lexicon says of the words of a text, before any phrase is built; nothing in other languages. */
export class WordsOfOffices {
  private readonly phrases: TextPhrases | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly language: string,
  ) {
    const lexicon = officeLexicon(language);
    this.phrases = lexicon && phrasesOf(tokens, lexicon);
  }

  /** Whether a role stands among tokens [from, to). */
  hasRole(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (this.isWordOf('role', token, to)) return true;
    return false;
  }

  /** Whether an office stands before a token, at most over "of the". */
  hasRoleBefore(token: number): boolean {
    let first = token;
    while (first > 0 && token - first < LONGEST_LINK) {
      if (this.tokens.sentenceStarts[first] === 1) return false;
      first--;
      if (!this.isSmallWord(this.word(first))) break;
    }
    return this.hasRole(first, token);
  }

  /** Whether an office stands a few words before a token, with a portfolio or the like between: "министр внутренних дел". */
  hasRoleNear(token: number): boolean {
    let first = token;
    while (first > 0 && token - first < LONGEST_LINK && this.tokens.sentenceStarts[first] !== 1) {
      if (this.tokens.kinds[first - 1] === TokenKind.punctuation) break;
      first--;
    }
    return this.hasRole(first, token);
  }

  /** An article, a preposition, a conjunction or a copula of the language. */
  isSmallWord(word: string): boolean {
    return officeLexicon(this.language)?.smallWords.has(word) ?? false;
  }

  /** Whether a role word is a given name, too, as it is written here. */
  isGivenName(token: number): boolean {
    return officeLexicon(this.language)?.givenNames.has(this.word(token)) ?? false;
  }

  /** Whether a phrase of a kind, and one that needs nothing beside it, starts at a token and ends before another. */
  isWordOf(
    kind: PartKind,
    token: number,
    to: number,
    fits: (entry: OfficeEntry) => boolean = () => true,
  ): boolean {
    return this.phrasesAt(token).some(
      (match) =>
        match.entry.kind === kind && match.to <= to && !match.entry.isWeak && fits(match.entry),
    );
  }

  /** "Santé", "Federal", "Partido", "Służby Bezpieczeństwa": a word or phrase of offices and bodies, and no other. */
  areAll({ from, to }: TaggedSpan): boolean {
    return this.phrasesAt(from).some(
      ({ to: end, entry }) =>
        end === to && KINDS.includes(entry.kind) && !entry.isWeak && isNoPlace(entry),
    );
  }

  /** "[Balıkesir Orman Müdürlüğü]": the last of some words says that they are an authority. */
  endsInBody({ from, to }: TaggedSpan): boolean {
    const isAuthority = ({ body }: OfficeEntry): boolean => AUTHORITIES.has(body ?? '');
    return to - from > 1 && this.isWordOf('body', to - 1, to, isAuthority);
  }

  /** "[Sen]. Ada Lind": an abbreviated office. */
  isAbbreviated({ from, to }: TaggedSpan): boolean {
    const isStopped = to - from === 1 && this.word(to) === '.';
    return (
      isStopped &&
      this.phrasesAt(from).some((match) => match.to <= to + 1 && match.entry.kind === 'role')
    );
  }

  /** "[Union] européenne", "[Union européenne]": what begins the name of a body of several words is that body. */
  wholeBody(span: TaggedSpan): TaggedSpan | undefined {
    const { ends, sentenceStarts } = this.tokens;
    let to = span.from;
    for (const match of this.phrasesAt(span.from)) {
      const isBody = match.entry.kind === 'body' && isNoPlace(match.entry);
      if (isBody && match.to > to && sentenceStarts[match.to - 1] === 0) to = match.to;
    }
    if (to < span.to || to - span.from < 2) return undefined;
    return withEnd(asType(span, 'organisation'), to, ends[to - 1]);
  }

  /** Every phrase of the lexicon that starts at a token. */
  private phrasesAt(token: number): readonly PhraseMatch[] {
    return this.phrases && token < this.tokens.count ? this.phrases.startingAt(token) : [];
  }

  private word(token: number): string {
    return this.tokens.text.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }
}
