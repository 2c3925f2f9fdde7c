import type { OfficePhrase } from '@/lib/entities/office/find-offices';
import type { Part, PhraseParts } from '@/lib/entities/office/phrase-parts';
import { TokenKind } from '@/lib/entities/tokens';
import { Apposition } from './apposition';
import { disagrees } from './case-agreement';
import { OfficeTail } from './office-tail';

/** A name in a text: tokens [from, to). */
export interface NameTokens {
  from: number;
  to: number;
}

/** Tokens between a name and the office behind it: commas, articles, ages, owners, "former". */
const FARTHEST = 8;
const OPENER = /^[,(–—:،、（-]$/;
const LEAD = /^["'“”„«»‘’「『(（]$/;
const DASH = /^[–—]$/;
export const COMMA = /^[,،、，]$/;
/** Pieces between an office and a comma behind which its holder stands. */
const LONGEST_TAIL = 10;
/** Prepositions among them, where some of the words are unknown: more begin another thought. */
const MOST_LINKS = 2;
/** Pieces between an office and its holder that need no comma: adjectives, Japanese の and である. */
const JOINING_KINDS = new Set<Part['kind']>(['filler', 'demonym', 'level', 'determiner']);
export const SKIPPED_KINDS = new Set<Part['kind']>([
  'determiner',
  'filler',
  'level',
  'demonym',
  'place',
  'body',
  'honorific',
]);

/** Roles that are somebody's. */
const SERVING = new Set('spokesperson adviser secretary'.split(' '));

/** Looks for the name that stands beside an office. */
export class NameBeside {
  private readonly byStart = new Map<number, number>();
  private readonly byEnd = new Map<number, number>();
  /** Ends of names by their starts. */
  private readonly nameEnds = new Map<number, number>();
  private readonly apposition: Apposition;
  private readonly tail: OfficeTail;

  constructor(
    private readonly chart: PhraseParts,
    private readonly names: readonly NameTokens[],
  ) {
    for (const [index, name] of names.entries()) {
      this.byStart.set(name.from, index);
      this.byEnd.set(name.to, index);
      this.nameEnds.set(name.from, name.to);
    }
    this.apposition = new Apposition(chart, this.byEnd);
    this.tail = new OfficeTail(chart, this.nameEnds);
  }

  /**
   * Index of the name that stands beside an office, where all that stands between is known. `isTitled` tells names that
   * have an office before them: in a list of such, the next office is that of the next name ("chairman A, head of B C").
   */
  near(phrase: OfficePhrase, isTitled: (name: number) => boolean): number | undefined {
    const behind = this.behind(phrase, false);
    if (behind !== undefined) return behind;
    const before = this.before(phrase);
    if (before === undefined || !isTitled(before)) return before;
    const next = this.far(phrase);
    return next === undefined || next < before ? before : next;
  }

  /** Index of the name behind an office and words that nobody knows. */
  far(phrase: OfficePhrase): number | undefined {
    return this.behind(phrase, true);
  }

  /** Over adjectives and, where a comma follows, over whom it serves: "adviser to Rowe, Kim Lind,". */
  private behind(phrase: OfficePhrase, overUnknown: boolean): number | undefined {
    let at = this.behindCompound(phrase.to);
    let isDoubtful = false;
    let links = 0;
    for (let steps = 0; steps <= LONGEST_TAIL && !this.startsSentence(at); steps++) {
      const name = this.byStart.get(this.skipLead(at));
      const isNear = overUnknown && this.chart.grammar.genitiveNoun !== undefined;
      if (name !== undefined && (isNear || this.isAdjacent(phrase.to, at)))
        return this.notSuperior(phrase, name);
      if (this.isComma(at) || (!isDoubtful && this.isDash(at)))
        return this.behindComma(at + 1, isDoubtful);
      const known = this.tail.known(at);
      const next = known ?? (overUnknown ? this.tail.unknown(at) : undefined);
      if (next === undefined) return undefined;
      if (this.chart.startingAt(at).some(({ kind, to }) => kind === 'link' && to === next)) links++;
      if (overUnknown && links > MOST_LINKS) return undefined;
      isDoubtful ||= known === undefined;
      at = next;
    }
    return undefined;
  }

  /**
   * "Пресс-секретарь Роу, Ким Линд, …", "Ким Линд, пресс-секретарь Роу, …": where the one who is served stands behind
   * the office, the holder is the other name, if commas close it in.
   */
  private notSuperior(phrase: OfficePhrase, name: number): number | undefined {
    const tokens = this.names[name];
    if (tokens && disagrees(phrase, tokens, this.chart)) return undefined;
    if (this.chart.grammar.bareNouns !== 'after' || !SERVING.has(phrase.office.role)) return name;
    const { to } = this.names[name] ?? phrase;
    if (!this.isComma(to)) return name;
    const second = this.byStart.get(this.skipLead(to + 1));
    if (second !== undefined && this.isComma(this.names[second]?.to ?? 0)) return second;
    return (this.isComma(phrase.from - 1) ? this.byEnd.get(phrase.from - 1) : undefined) ?? name;
  }

  /** "президента-диктатора": the second noun of two that a hyphen joins. */
  private behindCompound(token: number): number {
    const isNoun = this.chart.isJoint(token) && !this.chart.isCapitalised(token + 1);
    return isNoun && this.chart.grammar.genitiveNoun ? token + 2 : token;
  }

  /** Over words that nobody knows, only a name that commas close in. */
  private behindComma(token: number, isDoubtful: boolean): number | undefined {
    const name = this.byStart.get(this.skipHonorifics(this.tail.age(token) ?? token));
    if (!isDoubtful || name === undefined) return name;
    return this.isComma(this.names[name]?.to ?? 0) ? name : undefined;
  }

  /** "глава республики — 57-летний Иво Роу", where it is no speech and no copula. */
  private isDash(token: number): boolean {
    return this.chart.grammar.predicates !== undefined && DASH.test(this.chart.word(token));
  }

  private isComma(token: number): boolean {
    return COMMA.test(this.chart.word(token));
  }

  /** Back over articles and owners to a comma or a copula, and to the name before it. */
  private before(phrase: OfficePhrase): number | undefined {
    const direct = this.mayFollowName(phrase)
      ? this.byEnd.get(this.apposition.beforeBrackets(phrase.from))
      : undefined;
    if (direct !== undefined && !this.startsSentence(phrase.from)) return direct;
    let at = phrase.from;
    const limit = Math.max(0, at - FARTHEST);
    while (at > limit && !this.startsSentence(at)) {
      const opener = this.openerBefore(at);
      if (opener !== undefined) {
        const name = this.byEnd.get(this.apposition.beforeBrackets(opener.from));
        if (name !== undefined) return name;
        const isCopula = opener.kind === 'copula';
        const subject = isCopula ? this.apposition.subjectBefore(opener.from) : undefined;
        if (subject !== undefined) return subject;
        if (!isCopula && !this.isAge(opener.from - 1)) return undefined;
        at = isCopula ? opener.from : opener.from - 1;
        continue;
      }
      const skipped = this.longestBefore(at)?.from ?? this.apposition.articleBefore(at);
      if (skipped === undefined) return undefined;
      at = skipped;
      const joined = this.isWord(phrase.from) ? undefined : this.byEnd.get(at);
      if (joined !== undefined) return joined;
    }
    return undefined;
  }

  /**
   * Whether an office may follow a name without a comma: in scripts without capitals, and "Lind MP". Elsewhere a name
   * there is whom the office serves ("Rowe aides"), or another part of the sentence; so is one that acts upon the office.
   */
  private mayFollowName({ from, to, office }: OfficePhrase): boolean {
    if (this.chart.word(to) === this.chart.grammar.objectMark) return false;
    const isServant = office.role === 'spokesperson' || office.role === 'adviser';
    if (this.chart.grammar.servesNameBefore && isServant && !office.body) return false;
    const first = this.chart.word(from).charAt(0);
    return first.toLowerCase() === first.toUpperCase() || office.role === 'member of parliament';
  }

  /** A word between spaces, not a character of Chinese, Japanese or Korean. */
  private isWord(token: number): boolean {
    const kind = this.chart.tokens.kinds[token];
    return kind === TokenKind.word || kind === TokenKind.number;
  }

  /** Whether only words that describe the office or join it to the name stand between. */
  private isAdjacent(from: number, to: number): boolean {
    let at = from;
    while (at < to) {
      const part = this.chart.startingAt(at).find(({ kind }) => JOINING_KINDS.has(kind));
      const next = part?.to ?? this.tail.age(at);
      if (next === undefined) return false;
      at = next;
    }
    return true;
  }

  /** Behind courtesy titles, and behind a quotation mark or bracket that opens the name. */
  private skipLead(token: number): number {
    const at = this.skipHonorifics(token);
    const isQuoted = !this.byStart.has(at) && LEAD.test(this.chart.word(at));
    return isQuoted ? this.skipHonorifics(at + 1) : at;
  }

  private skipHonorifics(token: number): number {
    let at = token;
    for (let steps = 0; steps < 3 && !this.byStart.has(at); steps++) {
      const title = this.chart
        .startingAt(at)
        .find((part) => part.kind === 'honorific' || this.isRank(part));
      if (!title) break;
      at = title.to;
      if (this.chart.word(at) === '.') at++;
    }
    return at;
  }

  /** "Lt. Gen.": an office in short, which stands before a name like a courtesy title. */
  private isRank({ kind, to }: Part): boolean {
    return kind === 'role' && (this.chart.word(to - 1) === '.' || this.chart.word(to) === '.');
  }

  private openerBefore(token: number): Pick<Part, 'kind' | 'from'> | undefined {
    if (OPENER.test(this.chart.word(token - 1))) return { kind: 'link', from: token - 1 };
    return this.chart.endingAt(token).find(({ kind }) => kind === 'copula');
  }

  private isAge(token: number): boolean {
    return /^\d{1,3}$/.test(this.chart.word(token));
  }

  private longestBefore(token: number): Pick<Part, 'from'> | undefined {
    let best: Part | undefined;
    for (const part of this.chart.endingAt(token)) {
      if (SKIPPED_KINDS.has(part.kind) && (!best || part.from < best.from)) best = part;
    }
    if (best) return best;
    return /^['’]s?$/.test(this.chart.word(token - 1)) ? { from: token - 1 } : undefined;
  }

  private startsSentence(token: number): boolean {
    return this.chart.tokens.sentenceStarts[token] === 1;
  }
}
