import type { OfficePhrase, OfficeReading } from '@/lib/entities/office/find-offices';
import { FIRST_WORDS, NameSpans } from '@/lib/entities/people/name-span';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';
import { AddressedNames } from './addressed-names';
import { hanNames } from './han-names';
import { kanaNames } from './kana-names';
import { SURE } from './margins';
import { OfficeTails } from './office-tails';
import { speakers } from './speakers';

/** A person's name in a text: tokens [from, to). */
export interface PersonSpan extends Span {
  from: number;
  to: number;
}

/** Behind a word that is an office only beside a name, two name words are needed: "head of", "General Motors". */
const WORDS_BEHIND_WEAK_OFFICE = 2;
/** Roles that are seldom put before a name: what follows them is more often a place or a new subject. */
const NO_TITLES = new Set(
  'official|diplomat|member|representative|leader|head|chair|director|chief executive'.split('|'),
);
const SHORTEST_FIRST_WORD = 3;
/** Names before an office, by languages that do not separate words. */
const UNSPACED_NAMES: Record<string, typeof kanaNames> = { ja: kanaNames, zh: hanNames };
/** "US" behind an office is no name, unless the office is in capitals, too. */
const ACRONYM = /^\p{Lu}{2,}$/u;

/** "UN representative Ada Lind", but "representative Lind". */
function isOfSomething({ office }: OfficePhrase): boolean {
  return office.country !== undefined || office.body !== undefined;
}

/** Names of persons: those that the tagger saw, and those that an office stands before. In order, not overlapping. */
export function findNames(
  tokens: Tokens,
  reading: OfficeReading | undefined,
  tagged: readonly TaggedSpan[] | undefined,
): PersonSpan[] {
  const finder = new NameFinder(tokens, reading, tagged ?? []);
  return finder.find();
}

class NameFinder {
  private readonly names: NameSpans;
  private readonly addressed: AddressedNames | undefined;
  private readonly tails: OfficeTails | undefined;
  private readonly spans: PersonSpan[] = [];
  private readonly covered = new Set<number>();
  /** The office phrase that a token is part of. */
  private readonly phraseAt = new Map<number, OfficePhrase>();

  constructor(
    private readonly tokens: Tokens,
    private readonly reading: OfficeReading | undefined,
    private readonly tagged: readonly TaggedSpan[],
  ) {
    this.names = new NameSpans(tokens);
    this.addressed = reading && new AddressedNames(tokens, reading.chart);
    this.tails = reading && new OfficeTails(reading.chart, tagged);
    for (const phrase of reading?.phrases ?? []) {
      for (let token = phrase.from; token < phrase.to; token++) this.phraseAt.set(token, phrase);
    }
  }

  find(): PersonSpan[] {
    for (const { type, from, to, margin } of this.tagged) {
      if (type === 'person') this.addTagged(from, to);
      else if (type !== 'office' && margin >= SURE) this.cover(from, to);
    }
    for (const phrase of this.reading?.phrases ?? []) this.addBehind(phrase);
    this.addIntroduced();
    this.addUnspacedNames();
    return this.spans.sort((a, b) => a.from - b.from);
  }

  /** Behind courtesy titles and participles of saying, where the tagger overlooked them. */
  private addIntroduced(): void {
    if (!this.reading) return;
    const isCovered = (token: number): boolean => this.covered.has(token);
    const addressed = this.addressed?.find(isCovered, this.spans) ?? [];
    for (const { from, to } of addressed) this.add(from, to);
    const found = speakers(this.tokens, this.reading.chart, isCovered);
    for (const { from, to } of found) this.add(from, to);
  }

  private addUnspacedNames(): void {
    const finder = this.reading && UNSPACED_NAMES[this.reading.chart.grammar.language];
    if (!this.reading || !finder) return;
    const isCovered = (token: number): boolean => this.covered.has(token);
    for (const { from, to } of finder(this.tokens, this.reading, isCovered)) this.add(from, to);
  }

  /** Without the year, the courtesy title, or the words of an office, that a tagger took into the name. */
  private addTagged(from: number, to: number): void {
    let start = this.behindOffice(from, to);
    while (start < to - 1 && this.tokens.kinds[start] === TokenKind.number) start++;
    while (start < to - 1 && !FIRST_WORDS.has(this.names.word(start))) {
      const title = this.reading?.chart
        .startingAt(start)
        .find((part) => (part.kind === 'honorific' || part.kind === 'role') && part.to < to);
      if (!title) break;
      start = title.to;
      if (this.names.word(start) === '.') start++;
    }
    // "Maj. [. Gen] Robert Lind": what is left of a rank.
    while (start < to && this.names.word(start) === '.') start++;
    if (start === to - 1 && this.isRank(start)) return;
    const first = this.addressed?.startOf(start) ?? start;
    this.add(this.withFirstWord(first, to), this.beforeOffice(start, to));
  }

  /**
   * "رئيس بنما [خوان] كارلوس فاريلا", "president of Panama [Juan] Varela": the one unknown word between an office of a
   * place and its holder; where there are capitals, between it and one word of a name.
   */
  private withFirstWord(from: number, to: number): number {
    const { chart } = this.reading ?? {};
    const first = from - 1;
    if (!chart || this.tokens.kinds[first] !== TokenKind.word) return from;
    const word = this.names.word(first);
    const isUncased = word.toLowerCase() === word.toUpperCase();
    const isName = isUncased || (to - from === 1 && this.names.isNameWord(first));
    const isUnknown =
      chart.startingAt(first).length === 0 && this.phraseAt.get(first) === undefined;
    const office = this.phraseAt.get(first - 1);
    const isJoined = !this.startsSentence(first) && !this.startsSentence(from);
    if (!isName || !isUnknown || !isJoined || !office || office.isPlural) return from;
    const isOfPlace = chart.endingAt(first).some(({ kind }) => kind === 'place');
    return isOfPlace && word.length >= SHORTEST_FIRST_WORD ? first : from;
  }

  /** "[ローゼンスタイン司]法副長官", "[Ada Lind MSP]": what begins an office, or is one in capitals, ends the name. */
  private beforeOffice(from: number, to: number): number {
    const phrase = this.phraseAt.get(to - 1);
    if (!phrase || phrase.from <= from) return to;
    const isOffice = phrase.to > to ? !phrase.isWeak : this.isAcronymBehindName(phrase);
    return isOffice ? phrase.from : to;
  }

  private isAcronymBehindName({ from, to }: OfficePhrase): boolean {
    const isAcronym = to - from === 1 && ACRONYM.test(this.names.word(from));
    return isAcronym && !ACRONYM.test(this.names.word(from - 1));
  }

  /** "Secretary of [State Marco Rubio]": the office has the words that both claim. */
  private behindOffice(from: number, to: number): number {
    const phrase = this.phraseAt.get(from);
    const isInside = phrase !== undefined && !phrase.isWeak && phrase.from <= from;
    return isInside && phrase.to < to ? phrase.to : from;
  }

  private addBehind(phrase: OfficePhrase): void {
    if (this.startsSentence(phrase.to)) return;
    const from = this.behindHonorifics(phrase.to);
    const isTitle = this.tagged.length === 0 || !NO_TITLES.has(phrase.office.role);
    if (!isTitle && from === phrase.to && !isOfSomething(phrase)) return;
    if (this.covered.has(from) || this.isRank(from)) return;
    if (ACRONYM.test(this.names.word(from)) && !ACRONYM.test(this.names.word(phrase.from))) return;
    const to = this.names.endOfName(from, (token) => this.stopsName(token));
    if (this.tails?.isTail(phrase, from, to)) return;
    const words = this.wordCount(from, to);
    const needed = phrase.isWeak || (!isTitle && from === phrase.to) ? WORDS_BEHIND_WEAK_OFFICE : 1;
    if (words >= needed && !this.isBeforePerson(to)) this.add(from, to);
  }

  /** "senator [Vermont] Ada Lind": capitals between an office and a name are not its holder. */
  private isBeforePerson(token: number): boolean {
    return this.spans.some(({ from }) => from === token) && !this.startsSentence(token);
  }

  private behindHonorifics(token: number): number {
    let at = token;
    for (let steps = 0; steps < 3; steps++) {
      const honorific = this.reading?.chart.startingAt(at).find(({ kind }) => kind === 'honorific');
      if (!honorific) break;
      at = honorific.to;
      if (this.names.word(at) === '.') at++;
    }
    return at;
  }

  private stopsName(token: number): boolean {
    if (this.covered.has(token)) return true;
    return (this.reading?.chart.startingAt(token) ?? []).some(
      ({ kind, entry }) => kind === 'role' && !entry?.isWeak,
    );
  }

  /** "spokesperson [Lt.] Gen. Ada Lind": an office in short. */
  private isRank(token: number): boolean {
    if (this.names.word(token + 1) !== '.') return false;
    return this.reading?.chart.startingAt(token).some(({ kind }) => kind === 'role') === true;
  }

  private wordCount(from: number, to: number): number {
    let count = 0;
    for (let token = from; token < to; token++) {
      if (this.names.isNameWord(token) && !this.names.isInitial(token)) count++;
    }
    return count;
  }

  private add(from: number, to: number): void {
    if (to <= from) return;
    for (let token = from; token < to; token++) if (this.covered.has(token)) return;
    this.cover(from, to);
    const start = this.tokens.starts[from] ?? 0;
    this.spans.push({ from, to, start, end: this.tokens.ends[to - 1] ?? start });
  }

  private cover(from: number, to: number): void {
    for (let token = from; token < to; token++) this.covered.add(token);
  }

  private startsSentence(token: number): boolean {
    return this.tokens.sentenceStarts[token] === 1;
  }
}
