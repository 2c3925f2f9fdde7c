import type { OfficePredicates } from '@/lib/entities/office/office-predicates';
import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import { TokenKind } from '@/lib/entities/tokens';
import { Clauses } from './clause';
import type { NameTokens } from './name-beside';

/** Tokens of a sentence before an office. */
const LONGEST_SENTENCE = 40;
/** Tokens of earlier sentences in which the one whom a text goes on about is looked for. */
const LONGEST_WAY_BACK = 120;
const MOST_BETWEEN = 3;
const DASH = /^[–—]$/;
const COMMA = /^,$/;
/** How both words of a man's name end that is no subject. */
const INSTRUMENTAL = /(?:[оеёє]|[иыі])м$/u;

/** Finds whom a sentence goes on about without a name: "He then was minister", "В 2006 году — министр". */
export class SpokenOf {
  private readonly nameAt = new Map<number, number>();
  private readonly clauses: Clauses;

  constructor(
    private readonly chart: PhraseParts,
    says: OfficePredicates,
    private readonly names: readonly NameTokens[],
    private readonly personOf: (name: number) => number | undefined,
  ) {
    for (const [index, { from, to }] of names.entries()) {
      for (let token = from; token < to; token++) this.nameAt.set(token, index);
    }
    this.clauses = new Clauses(chart, says);
  }

  /**
   * Index of a name of the only person whom the sentence names before the office, or else of the subject of the last
   * sentence that names anybody; undefined where the clause of the office has a subject of its own, or does not say with
   * one of the verbs, or a dash, that its subject has the office.
   */
  of(office: number, verbs: RegExp | undefined): number | undefined {
    const verb = this.verbBefore(office, verbs);
    const clause = verb === undefined ? undefined : this.clauses.startWithoutSubject(verb);
    if (clause === undefined || verb === undefined) return undefined;
    if (DASH.test(this.chart.word(verb)) && !this.isDate(clause, verb)) return undefined;
    const start = this.startOfSentence(clause);
    if (start === undefined) return undefined;
    for (let at = start; at < clause; at++)
      if (this.nameAt.has(at)) return this.onlyOneIn(start, clause);
    return this.subjectBefore(start);
  }

  private startOfSentence(token: number): number | undefined {
    for (let at = token; at >= 0 && at > token - LONGEST_SENTENCE; at--) {
      if (this.chart.tokens.sentenceStarts[at] === 1) return at;
    }
    return undefined;
  }

  private verbBefore(office: number, verbs: RegExp | undefined): number | undefined {
    if (DASH.test(this.chart.word(office - 1))) return office - 1;
    if (!verbs) return undefined;
    for (let at = office - 1; at >= 0 && office - at <= MOST_BETWEEN; at--) {
      if (this.is(at, verbs)) return at;
      if (this.chart.tokens.sentenceStarts[at] === 1) return undefined;
    }
    return undefined;
  }

  /** "В 2006–2008 годах", "С мая 2006 года". */
  private isDate(start: number, end: number): boolean {
    let hasNumber = false;
    for (let at = start; at < end; at++) {
      if (this.is(at, COMMA)) return false;
      hasNumber ||= this.chart.tokens.kinds[at] === TokenKind.number;
      if (at > start && this.chart.isCapitalised(at)) return false;
    }
    return hasNumber;
  }

  private onlyOneIn(start: number, end: number): number | undefined {
    let found: number | undefined;
    for (let at = start; at < end; at++) {
      const name = this.nameAt.get(at);
      if (name === undefined) continue;
      if (found !== undefined && this.personOf(name) !== this.personOf(found)) return undefined;
      found ??= name;
    }
    return found !== undefined && this.isSubject(found, start) ? found : undefined;
  }

  /** The first name of the last sentence that has any, if it is its subject. */
  private subjectBefore(start: number): number | undefined {
    let first: number | undefined;
    for (let at = start - 1; at >= 0 && at > start - LONGEST_WAY_BACK; at--) {
      first = this.nameAt.get(at) ?? first;
      if (first !== undefined && this.chart.tokens.sentenceStarts[at] === 1)
        return this.isSubject(first, at) ? first : undefined;
    }
    return undefined;
  }

  /** A name that begins its sentence, behind a date, an age or an office at most. */
  private isSubject(name: number, start: number): boolean {
    const { from, to } = this.names[name] ?? { from: start, to: start };
    if (to - from > 1 && this.isInstrumental(from) && this.isInstrumental(to - 1)) return false;
    if (from === start || this.is(from - 1, COMMA)) return true;
    const isTitled = this.chart
      .endingAt(from)
      .some(({ kind }) => kind !== 'link' && kind !== 'filler' && kind !== 'determiner');
    return isTitled || this.chart.isJoint(from - 2) || this.isDate(start, from);
  }

  private isInstrumental(token: number): boolean {
    return this.is(token, INSTRUMENTAL);
  }

  private is(token: number, words: RegExp): boolean {
    return words.test(this.chart.word(token).toLowerCase());
  }
}
