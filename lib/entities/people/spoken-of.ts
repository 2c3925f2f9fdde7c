import type { OfficePredicates } from '@/lib/entities/office/office-predicates';
import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import { TokenKind } from '@/lib/entities/tokens';
import type { NameTokens } from './name-beside';

/** Tokens of a sentence before an office. */
const LONGEST_SENTENCE = 30;
/** Tokens of earlier sentences in which the one whom a text goes on about is looked for. */
const LONGEST_WAY_BACK = 60;
const MOST_BETWEEN = 3;
const DASH = /^[–—]$/;
const COMMA = /^,$/;

/** Finds whom a sentence goes on about without a name: "He then was minister", "В 2006 году — министр". */
export class SpokenOf {
  private readonly nameAt = new Map<number, number>();

  constructor(
    private readonly chart: PhraseParts,
    private readonly says: OfficePredicates,
    names: readonly NameTokens[],
    private readonly personOf: (name: number) => number | undefined,
  ) {
    for (const [index, { from, to }] of names.entries()) {
      for (let token = from; token < to; token++) this.nameAt.set(token, index);
    }
  }

  /**
   * Index of a name of the only person in the last sentence that names anybody; undefined where the sentence of the
   * office names somebody before it, or does not say with one of the verbs, or a dash, that its subject has the office.
   */
  of(office: number, verbs: RegExp | undefined): number | undefined {
    const start = this.startOf(office);
    if (start === undefined) return undefined;
    return this.isSaid(start, office, verbs) ? this.onlyOneBefore(start) : undefined;
  }

  /** Where the sentence of a token starts, if it names nobody before the token. */
  private startOf(token: number): number | undefined {
    for (let at = token; at >= 0 && at > token - LONGEST_SENTENCE; at--) {
      if (at < token && this.nameAt.has(at)) return undefined;
      if (this.chart.tokens.sentenceStarts[at] === 1) return at;
    }
    return undefined;
  }

  private isSaid(start: number, office: number, verbs: RegExp | undefined): boolean {
    if (DASH.test(this.chart.word(office - 1))) return this.isDate(start, office - 1);
    if (!verbs) return false;
    for (let at = office - 1; at >= start && office - at <= MOST_BETWEEN; at--) {
      if (this.is(at, verbs)) return this.hasPronoun(start, at) || this.isDate(start, at);
    }
    return false;
  }

  private hasPronoun(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.is(at, this.says.pronouns)) return true;
    return false;
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

  private onlyOneBefore(start: number): number | undefined {
    let found: number | undefined;
    for (let at = start - 1; at >= 0 && at > start - LONGEST_WAY_BACK; at--) {
      const name = this.nameAt.get(at);
      if (name !== undefined) {
        if (found !== undefined && this.personOf(name) !== this.personOf(found)) return undefined;
        found = name;
      }
      if (found !== undefined && this.chart.tokens.sentenceStarts[at] === 1)
        return this.isSubject(found, at) ? found : undefined;
    }
    return undefined;
  }

  /** A name that begins its sentence, behind a date, an age or an office at most. */
  private isSubject(name: number, start: number): boolean {
    let from = start;
    while (this.nameAt.get(from) !== name) from++;
    if (from === start || this.is(from - 1, COMMA)) return true;
    const isTitled = this.chart
      .endingAt(from)
      .some(({ kind }) => kind !== 'link' && kind !== 'filler' && kind !== 'determiner');
    return isTitled || this.chart.isJoint(from - 2) || this.isDate(start, from);
  }

  private is(token: number, words: RegExp): boolean {
    return words.test(this.chart.word(token).toLowerCase());
  }
}
