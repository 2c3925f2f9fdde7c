import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import type { NameTokens } from '@/lib/entities/people/name-beside';
import { isSameName } from '@/lib/entities/people/name-forms';
import { NameSpans } from '@/lib/entities/people/name-span';
import type { Tokens } from '@/lib/entities/tokens';

/** Name words behind a courtesy title; what goes on longer is more than a name. */
const LONGEST_NAME = 3;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** Stands before the names of towns and clubs at least as often. */
const SAINT = /^st$/i;

/** Names that a courtesy title stands before: "Sayın Lind", "Prof. Ansal". */
export class AddressedNames {
  private readonly names: NameSpans;

  constructor(
    private readonly tokens: Tokens,
    private readonly chart: PhraseParts,
  ) {
    this.names = new NameSpans(tokens);
  }

  /**
   * Tokens [from, to) of names behind courtesy titles, among the tokens that nothing covers; a surname that the text
   * has in one of the names `seen` is the whole name.
   */
  find(isCovered: (token: number) => boolean, seen: readonly NameTokens[]): NameTokens[] {
    const found: NameTokens[] = [];
    for (let token = 0; token < this.tokens.count; token++) {
      const from = this.behindTitle(token);
      if (from === undefined || isCovered(from) || !this.mayBegin(from)) continue;
      const stops = (at: number): boolean => isCovered(at) || this.isOffice(at);
      const to = this.isSurname(from, seen) ? from + 1 : this.names.endOfName(from, stops);
      if (to > from && to - from <= LONGEST_NAME && !isCovered(to)) found.push({ from, to });
    }
    return found;
  }

  /** "Doç. [Numan] Kurtulmuş": the first word of a name that was seen without it, or the token itself. */
  startOf(name: number): number {
    for (let from = name; from > name - LONGEST_NAME && this.mayBegin(from); from--) {
      if (this.isBehindTitle(from)) return from;
    }
    return name;
  }

  private isSurname(token: number, seen: readonly NameTokens[]): boolean {
    const { language } = this.chart.grammar;
    const word = this.names.word(token);
    return seen.some(({ to }) => isSameName(this.names.word(to - 1), word, language));
  }

  private isBehindTitle(token: number): boolean {
    const ends = this.names.word(token - 1) === '.' ? [token - 1, token] : [token];
    return ends.some((end) => this.chart.endingAt(end).some(({ kind }) => kind === 'honorific'));
  }

  private behindTitle(token: number): number | undefined {
    const title = this.chart.startingAt(token).find(({ kind }) => kind === 'honorific');
    if (!title || SAINT.test(this.names.word(token))) return undefined;
    return this.names.word(title.to) === '.' ? title.to + 1 : title.to;
  }

  private mayBegin(token: number): boolean {
    const { count, sentenceStarts } = this.tokens;
    if (token >= count || sentenceStarts[token] === 1 || !this.names.isNameWord(token))
      return false;
    return !ACRONYM.test(this.names.word(token)) && !this.isOffice(token);
  }

  private isOffice(token: number): boolean {
    return this.chart
      .startingAt(token)
      .some(
        ({ kind }) =>
          kind === 'role' || kind === 'body' || kind === 'honorific' || kind === 'level',
      );
  }
}
