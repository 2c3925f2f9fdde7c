import type { OfficePhrase } from '@/lib/entities/office/find-offices';
import type { OfficePredicates } from '@/lib/entities/office/office-predicates';
import type { Part, PhraseParts } from '@/lib/entities/office/phrase-parts';
import { TokenKind } from '@/lib/entities/tokens';
import { isPredicateCase } from './case-agreement';
import type { NameTokens } from './name-beside';
import { OfficeTail } from './office-tail';
import { SpokenOf } from './spoken-of';

/** Tokens between a name and its verb, or its post. */
const FARTHEST = 12;
/** Pieces between an office and the verb behind it. */
const LONGEST_TAIL = 8;
/** Words between the verb and the office: "стала [тринадцатым] президентом". */
const MOST_DESCRIBING = 4;
/** Tokens before a post that are looked through for words of candidates. */
const REACH = 7;
const COMMA = /^[,،]$/;
const DASH = /^[–—]$/;
/** Cyrillic adjectives in any case. */
const ADJECTIVE = /(?:[иы]й|ой|[ая]я|[ое]е|[ое]го|[ое]му|[иы]м|[иы]х|[ую]ю|ій|ої)$/u;
const OPENING = /^[(（]$/;
const CLOSING = /^[)）]$/;
const LONGEST_BRACKETS = 8;

const DESCRIBING = new Set<Part['kind']>(['filler', 'level', 'demonym', 'determiner']);

/** Looks for the one of whom a sentence says that he takes, has or leaves an office, with words between. */
export class PredicateHolders {
  private readonly byStart = new Map<number, number>();
  private readonly byEnd = new Map<number, number>();
  private readonly tail: OfficeTail;
  private readonly spokenOf: SpokenOf;

  constructor(
    private readonly chart: PhraseParts,
    private readonly says: OfficePredicates,
    private readonly names: readonly NameTokens[],
    personOf: (name: number) => number | undefined,
  ) {
    const nameEnds = new Map<number, number>();
    for (const [index, name] of names.entries()) {
      this.byStart.set(name.from, index);
      this.byEnd.set(name.to, index);
      nameEnds.set(name.from, name.to);
    }
    this.tail = new OfficeTail(chart, nameEnds);
    this.spokenOf = new SpokenOf(chart, says, names, personOf);
  }

  /** Index of the name of whom it is said; undefined where it is said of nobody, or not in so many words. */
  of(phrase: OfficePhrase): number | undefined {
    const from = this.withDescription(phrase.from);
    if (this.is(from - 1, this.says.posts) && !this.starts(from))
      return this.ofPost(phrase, from - 1);
    const said = this.isPredicate(phrase) ? this.ofPredicate(phrase, from) : this.beforeDash(from);
    return (
      said ?? this.spokenOf.of(from, this.isPredicate(phrase) ? this.says.becoming : undefined)
    );
  }

  private isPredicate(phrase: OfficePhrase): boolean {
    return isPredicateCase(phrase, this.chart, this.says);
  }

  /** "Lind — the youngest minister": only adjectives between the dash and the office. */
  private beforeDash(from: number): number | undefined {
    let at = from;
    for (let steps = 0; steps < MOST_DESCRIBING && !this.starts(at); steps++) {
      if (DASH.test(this.chart.word(at - 1))) return this.byEnd.get(this.beforeBrackets(at - 1));
      const isAdjective = this.is(at - 1, ADJECTIVE) && !this.chart.isCapitalised(at - 1);
      const before = isAdjective ? at - 1 : this.ageBefore(at);
      if (before === undefined) return undefined;
      at = before;
    }
    return undefined;
  }

  /** "Lind left the post of minister", "the post of minister went to Lind". */
  private ofPost(phrase: OfficePhrase, post: number): number | undefined {
    for (let token = post; token > post - REACH && token >= 0; token--) {
      if (this.is(token, this.says.running)) return undefined;
      if (this.starts(token) || COMMA.test(this.chart.word(token))) break;
    }
    return (
      this.nameBefore(post) ??
      this.nameBehind(phrase.to, this.says.taking) ??
      this.spokenOf.of(post, this.says.taking)
    );
  }

  /** "Lind became the first president", "elected Lind president", "Lind was elected president". */
  private ofPredicate(phrase: OfficePhrase, from: number): number | undefined {
    if (this.is(from - 1, this.says.prepositions) && !this.starts(from)) return undefined;
    if (!this.starts(from)) {
      const named = this.byEnd.get(from);
      if (named !== undefined) return this.isNamed(named, from) ? named : undefined;
      const verb = this.beforeCoordinated(from) - 1;
      if (this.is(verb, this.says.becoming)) {
        const subject = this.nameBefore(verb);
        if (subject !== undefined) return subject;
      }
    }
    return this.nameBehind(phrase.to, this.says.becoming);
  }

  /** "был [профессором и] президентом": start of another predicate that a conjunction joins. */
  private beforeCoordinated(from: number): number {
    const conjunction = this.chart.endingAt(from).find(({ kind }) => kind === 'conjunction');
    const other = conjunction ? conjunction.from - 1 : -1;
    const isPredicate = other > 0 && this.says.ending.test(this.small(other));
    return isPredicate && !this.starts(from) ? this.withDescription(other) : from;
  }

  /** "избрание [Линда] президентом": a word of naming before the name, which stands in another case than the office. */
  private isNamed(name: number, to: number): boolean {
    if (this.says.ending.test(this.small(to - 1))) return false;
    for (let token = to - 1; token >= 0 && token > to - FARTHEST; token--) {
      if (this.is(token, this.says.naming) || this.is(token, this.says.appointments)) return true;
      if (this.starts(token) || this.chart.tokens.kinds[token] === TokenKind.punctuation)
        return false;
    }
    return name < 0;
  }

  /** The nearest name before a token in its clause that no preposition stands before. */
  private nameBefore(token: number): number | undefined {
    for (let at = token; at > 0 && at > token - FARTHEST; at--) {
      if (this.starts(at)) return undefined;
      const end = this.beforeBrackets(at);
      const name = this.byEnd.get(end);
      if (name !== undefined && !this.isBehindPreposition(name)) return name;
      if (end < at) at = end + 1;
      else if (COMMA.test(this.chart.word(at - 1))) return this.antecedent(at);
      else if (this.isBreak(at - 1) || this.is(at - 1, this.says.naming)) return undefined;
    }
    return undefined;
  }

  /** "Lind, who …": the name before the comma, where the word behind it takes it up. */
  private antecedent(behindComma: number): number | undefined {
    if (!this.is(behindComma, this.says.relatives)) return undefined;
    return this.byEnd.get(this.beforeBrackets(behindComma - 1));
  }

  private isBehindPreposition(name: number): boolean {
    const from = this.names[name]?.from ?? 0;
    return !this.starts(from) && this.is(from - 1, this.says.prepositions);
  }

  /** The first name behind an office, what belongs to it, and a verb of the given ones. */
  private nameBehind(token: number, verb: RegExp): number | undefined {
    let at = token;
    for (let steps = 0; !this.is(at, verb); steps++) {
      if (this.starts(at) || steps > LONGEST_TAIL) return undefined;
      const next = this.tail.known(at) ?? this.tail.unknown(at) ?? this.circumstanceEnd(at);
      if (next === undefined) return undefined;
      at = next;
    }
    if (this.starts(at)) return undefined;
    for (let from = at + 1; from < at + FARTHEST && !this.starts(from); from++) {
      const name = this.byStart.get(from);
      if (name !== undefined) return this.is(from - 1, this.says.prepositions) ? undefined : name;
      if (this.isBreak(from)) return undefined;
    }
    return undefined;
  }

  /** "его", "раньше", "2006" between a post and the verb. */
  private circumstanceEnd(token: number): number | undefined {
    const pronoun = this.chart.startingAt(token).find(({ kind }) => kind === 'determiner');
    if (pronoun) return pronoun.to;
    const isNumber = this.chart.tokens.kinds[token] === TokenKind.number;
    return isNumber || this.is(token, this.says.adverbs) ? token + 1 : undefined;
  }

  /** Start of the words that describe an office: "[стала] тринадцатым женским". */
  private withDescription(token: number): number {
    let at = token;
    for (let steps = 0; steps < MOST_DESCRIBING && at > 0 && !this.starts(at); steps++) {
      const part = this.chart.endingAt(at).find(({ kind }) => DESCRIBING.has(kind));
      const before = part?.from ?? (this.isOrdinal(at - 1) ? at - 1 : this.ageBefore(at));
      if (before === undefined) break;
      at = before;
    }
    return at;
  }

  /** An adjective in the case of the predicate. */
  private isOrdinal(token: number): boolean {
    if (this.chart.isCapitalised(token) || this.isPart(token)) return false;
    return this.says.ending.test(this.small(token));
  }

  private isPart(token: number): boolean {
    const { says } = this;
    return [says.posts, says.becoming, says.naming, says.prepositions].some((words) =>
      this.is(token, words),
    );
  }

  /** "13-м", "57-летний". */
  private ageBefore(to: number): number | undefined {
    const from = to - 3;
    return from >= 0 && this.tail.age(from) === to ? from : undefined;
  }

  private beforeBrackets(to: number): number {
    if (!CLOSING.test(this.chart.word(to - 1))) return to;
    for (let at = to - 2; at > to - LONGEST_BRACKETS && at > 0; at--) {
      if (OPENING.test(this.chart.word(at))) return at;
    }
    return to;
  }

  private isBreak(token: number): boolean {
    const isSign = this.chart.tokens.kinds[token] === TokenKind.punctuation;
    return isSign && !this.chart.isJoint(token) && this.chart.word(token) !== '.';
  }

  private is(token: number, words: RegExp): boolean {
    return token >= 0 && token < this.chart.tokens.count && words.test(this.small(token));
  }

  private small(token: number): string {
    return this.chart.word(token).toLowerCase();
  }

  private starts(token: number): boolean {
    return this.chart.tokens.sentenceStarts[token] === 1;
  }
}
