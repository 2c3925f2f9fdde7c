import type { Office } from '@/lib/entities/entity';
import { TokenKind } from '@/lib/entities/tokens';
import { PRIVATE_BODIES } from './data/private-bodies';
import type { ExpandedPhrase } from './part-rules';
import type { Part, PhraseParts } from './phrase-parts';

/** Roles that states have as well as firms and clubs. */
const SHARED_ROLES = new Set(
  'president|party leader|head|chair|director|leader|member|representative|spokesperson|secretary-general|secretary|adviser|official'.split(
    '|',
  ),
);
/** Of these, what is seldom said of an authority that is only known by a name of so many words at least. */
const WORDS_OF_NAME = new Map([
  ['president', 1],
  ['chair', 1],
  ['director', 2],
]);
/** Words behind "of the" in which the word for the body stands: "of the Lindmark Ice Hockey Association". */
const LONGEST_NAME = 4;
const LONGEST_LINK = 3;
/** Characters before an office, where words are not separated. */
const LONGEST_WORD = 8;
const ACRONYM = /^[\p{Lu}\d]+$/u;
/** Languages whose capital I is not the capital of i. */
const DOTLESS = new Set(['tr', 'az']);
const POSSESSIVE = /^['’]s?$/;
/** How a role ends in Turkic languages that a name before it owns: "Galatasaray Başkanı", "Başkanının". */
const OWNED_ROLE = /[ıiuü](?:n(?:[ıiuü]n?|ing|[aəe]|d\p{L}+))?$/u;

/**
 * Whether an office is one of a firm, a club, an association or the like, by the words in the phrase and right beside
 * it: "president of the Lindmark Association", "Futbol Federasyonu Başkanı". Where nothing says so it is none.
 */
export function servesPrivateBody(
  phrase: ExpandedPhrase,
  { role, country, portfolio }: Office,
  chart: PhraseParts,
): boolean {
  if (!SHARED_ROLES.has(role)) return false;
  if (phrase.parts.some(({ kind, entry }) => kind === 'body' || entry?.body)) return false;
  return new Surroundings(phrase, chart).arePrivate(
    country || portfolio ? undefined : WORDS_OF_NAME.get(role),
  );
}

class Surroundings {
  private readonly pattern: RegExp | undefined;

  constructor(
    private readonly phrase: ExpandedPhrase,
    private readonly chart: PhraseParts,
  ) {
    this.pattern = PRIVATE_BODIES[chart.grammar.language];
  }

  /** `leastWords`: a body with a name of so many words counts, too, when none of them says what it is. */
  arePrivate(leastWords = Infinity): boolean {
    const { pattern } = this;
    if (!pattern) return false;
    const body = this.namedBody();
    if (body && this.isIn(body.from, body.to)) return true;
    if (body && body.to - body.from >= leastWords && this.isMereName(body)) return true;
    if (leastWords === 1 && this.isBehindUnknownName()) return true;
    return this.isUnspaced() ? this.isBeforeUnspaced(pattern) : this.isBeside();
  }

  /** An organisation in the phrase, before it, or behind "of the". */
  private namedBody(): Part | undefined {
    const { from, to, parts } = this.phrase;
    const isBody = ({ kind }: Part): boolean => kind === 'organisation';
    const owner = this.startsSentence(from) ? undefined : this.chart.endingAt(this.ownerEnd(from));
    return (
      parts.find(isBody) ??
      owner?.find(isBody) ??
      this.chart.startingAt(this.behindLink(to)).find(isBody)
    );
  }

  /** "Real Madrid", "Galatasaray": neither an acronym nor words for an authority. */
  private isMereName({ from, to }: Part): boolean {
    for (let token = from; token < to; token++) {
      if (ACRONYM.test(this.chart.word(token))) return false;
      const parts = this.chart.startingAt(token);
      if (parts.some(({ kind }) => kind === 'body' || kind === 'ministry')) return false;
    }
    return true;
  }

  /** "[Galatasaray] Başkanı", where the role ends the phrase and owns a name that nobody knows. */
  private isBehindUnknownName(): boolean {
    const { from, to } = this.phrase;
    const { isHeadLast } = this.chart.grammar;
    if (!isHeadLast || from === 0 || this.isUnspaced() || this.startsSentence(from)) return false;
    const isName = this.chart.isCapitalised(from - 1) && !ACRONYM.test(this.chart.word(from - 1));
    const isOwned = OWNED_ROLE.test(this.chart.word(to - 1));
    return isName && isOwned && this.chart.endingAt(from).length === 0;
  }

  private isBeside(): boolean {
    const { from, to } = this.phrase;
    const before = this.ownerEnd(from) - 1;
    if (before >= 0 && !this.startsSentence(before + 1) && this.isIn(before, before + 1))
      return true;
    if (this.isIn(from, to)) return true;
    if (this.chart.grammar.isHeadLast) return false;
    const behind = this.behindLink(to);
    return this.isIn(behind, this.endOfName(behind, behind > to ? LONGEST_NAME : 1));
  }

  /** "Boeing's chairman": the token behind the owner. */
  private ownerEnd(from: number): number {
    return POSSESSIVE.test(this.chart.word(from - 1)) ? from - 1 : from;
  }

  private behindLink(token: number): number {
    let at = token;
    for (let steps = 0; steps < LONGEST_LINK && !this.startsSentence(at); steps++) {
      const link = this.chart
        .startingAt(at)
        .find(({ kind }) => kind === 'link' || kind === 'determiner');
      if (!link) break;
      at = link.to;
    }
    return at;
  }

  private endOfName(from: number, longest: number): number {
    let to = from;
    const isWord = (at: number): boolean => this.chart.tokens.kinds[at] === TokenKind.word;
    while (to - from < longest && to < this.chart.tokens.count && isWord(to)) {
      if (this.startsSentence(to)) break;
      to++;
    }
    return to;
  }

  /** Words of a place's name say nothing. */
  private isIn(from: number, to: number): boolean {
    let endOfPlace = from;
    for (let token = from; token < to; token++) {
      const place = this.chart.startingAt(token).find(({ kind }) => kind === 'place');
      if (place && token >= endOfPlace) endOfPlace = place.to;
      if (token >= endOfPlace && this.saysBody(token)) return true;
    }
    return false;
  }

  private saysBody(token: number): boolean {
    const { language } = this.chart.grammar;
    const word = this.chart.word(token);
    // Lowering by the rules of a language is slow; only Turkic languages need it.
    const lower = DOTLESS.has(language) ? word.toLocaleLowerCase(language) : word.toLowerCase();
    return this.pattern?.test(lower) === true;
  }

  private isUnspaced(): boolean {
    return this.chart.tokens.kinds[this.phrase.from] !== TokenKind.word;
  }

  private isBeforeUnspaced(pattern: RegExp): boolean {
    const { text, starts } = this.chart.tokens;
    const end = starts[this.phrase.parts[0]?.from ?? this.phrase.from] ?? 0;
    return pattern.test(text.slice(Math.max(0, end - LONGEST_WORD), end));
  }

  private startsSentence(token: number): boolean {
    return this.chart.tokens.sentenceStarts[token] === 1;
  }
}
