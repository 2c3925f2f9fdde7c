import type { OfficePhrase, OfficeReading } from '@/lib/entities/office/find-offices';
import type { Part, PhraseParts } from '@/lib/entities/office/phrase-parts';

/** A name in a text: tokens [from, to). */
export interface NameTokens {
  from: number;
  to: number;
}

/** Tokens between a name and the office behind it: commas, articles, ages, owners, "former". */
const FARTHEST = 8;
const OPENER = /^[,(–—:،、（-]$/;
const OPENING = /^[(（]$/;
const CLOSING = /^[)）]$/;
const LONGEST_BRACKETS = 8;
const COMMA = /^[,،、，]$/;
/** Pieces between an office and a comma behind which its holder stands. */
const LONGEST_TAIL = 6;
const TAIL_KINDS = new Set<Part['kind']>([
  'link',
  'destination',
  'determiner',
  'filler',
  'demonym',
  'level',
  'place',
  'body',
  'portfolio',
  'ministry',
  'organisation',
]);
/** Pieces between an office and its holder that need no comma: adjectives, Japanese の and である. */
const JOINING_KINDS = new Set<Part['kind']>(['filler', 'demonym', 'level', 'determiner']);
const SKIPPED_KINDS = new Set<Part['kind']>([
  'determiner',
  'filler',
  'level',
  'demonym',
  'place',
  'body',
  'honorific',
]);

/** For each office phrase the index of the name that holds it, where they stand together. */
export function findHolders(
  reading: OfficeReading,
  names: readonly NameTokens[],
): Map<OfficePhrase, number> {
  return new HolderFinder(reading, names).find();
}

/** "member of the city council, chairman of the party Lev Orlov": two offices of one country or of none in particular. */
function mayShareHolder({ office: a }: OfficePhrase, { office: b }: OfficePhrase): boolean {
  return a.role !== b.role && (!a.country || !b.country || a.country === b.country);
}

class HolderFinder {
  private readonly byStart = new Map<number, number>();
  private readonly byEnd = new Map<number, number>();
  /** Ends of names by their starts. */
  private readonly nameEnds = new Map<number, number>();
  private readonly chart: PhraseParts;

  constructor(
    private readonly reading: OfficeReading,
    names: readonly NameTokens[],
  ) {
    this.chart = reading.chart;
    for (const [index, name] of names.entries()) {
      this.byStart.set(name.from, index);
      this.byEnd.set(name.to, index);
      this.nameEnds.set(name.from, name.to);
    }
  }

  find(): Map<OfficePhrase, number> {
    const holders = new Map<OfficePhrase, number>();
    for (const phrase of this.reading.phrases) {
      const holder = this.nameAfter(phrase) ?? this.nameBefore(phrase);
      if (holder !== undefined) holders.set(phrase, holder);
    }
    this.shareAmongCoordinated(holders);
    return holders;
  }

  /** Behind the phrase, over adjectives and, where a comma follows, over whom it serves: "adviser to Rowe, Kim Lind,". */
  private nameAfter(phrase: OfficePhrase): number | undefined {
    let at = phrase.to;
    for (let steps = 0; steps <= LONGEST_TAIL && !this.startsSentence(at); steps++) {
      const name = this.byStart.get(this.skipHonorifics(at));
      if (name !== undefined && this.isAdjacent(phrase.to, at)) return name;
      if (COMMA.test(this.chart.word(at))) return this.byStart.get(this.skipHonorifics(at + 1));
      const next = this.tailFrom(at);
      if (next === undefined) return undefined;
      at = next;
    }
    return undefined;
  }

  /** Whether only words that describe the office or join it to the name stand between. */
  private isAdjacent(from: number, to: number): boolean {
    let at = from;
    while (at < to) {
      const part = this.chart.startingAt(at).find(({ kind }) => JOINING_KINDS.has(kind));
      if (!part) return false;
      at = part.to;
    }
    return true;
  }

  /** End of the next piece of what an office may be followed by: "of the", a place, the name of the superior. */
  private tailFrom(token: number): number | undefined {
    const name = this.nameEnds.get(token);
    if (name !== undefined) return name;
    let end: number | undefined;
    for (const { kind, to } of this.chart.startingAt(token)) {
      if (TAIL_KINDS.has(kind) && to > (end ?? token)) end = to;
    }
    return end;
  }

  private skipHonorifics(token: number): number {
    let at = token;
    for (let steps = 0; steps < 3; steps++) {
      const honorific = this.chart.startingAt(at).find(({ kind }) => kind === 'honorific');
      if (!honorific || this.byStart.has(at)) break;
      at = honorific.to;
      if (this.chart.word(at) === '.') at++;
    }
    return at;
  }

  /** Back from the phrase over articles and owners to a comma or a copula, and to the name before it. */
  private nameBefore(phrase: OfficePhrase): number | undefined {
    const direct = this.byEnd.get(this.beforeBrackets(phrase.from));
    if (direct !== undefined && !this.startsSentence(phrase.from)) return direct;
    let at = phrase.from;
    const limit = Math.max(0, at - FARTHEST);
    while (at > limit && !this.startsSentence(at)) {
      const opener = this.openerBefore(at);
      if (opener !== undefined) {
        const name = this.byEnd.get(opener.from);
        if (name !== undefined) return name;
        if (opener.kind !== 'copula' && !this.isAge(opener.from - 1)) return undefined;
        at = opener.kind === 'copula' ? opener.from : opener.from - 1;
        continue;
      }
      const skipped = this.longestBefore(at);
      if (!skipped) return undefined;
      at = skipped.from;
    }
    return undefined;
  }

  /** "佐科·维多多（Joko Widodo）总统": the original spelling in brackets stands between. */
  private beforeBrackets(token: number): number {
    if (!CLOSING.test(this.chart.word(token - 1))) return token;
    for (let at = token - 2; at > token - LONGEST_BRACKETS && at > 0; at--) {
      if (OPENING.test(this.chart.word(at))) return at;
    }
    return token;
  }

  private openerBefore(token: number): Pick<Part, 'kind' | 'from'> | undefined {
    if (OPENER.test(this.chart.word(token - 1))) return { kind: 'link', from: token - 1 };
    return this.chart.endingAt(token).find(({ kind }) => kind === 'copula');
  }

  private isAge(token: number): boolean {
    return /^\d{1,3}$/.test(this.chart.word(token));
  }

  private longestBefore(token: number): Part | undefined {
    let best: Part | undefined;
    for (const part of this.chart.endingAt(token)) {
      if (SKIPPED_KINDS.has(part.kind) && (!best || part.from < best.from)) best = part;
    }
    if (best) return best;
    const isPossessive = /^['’]s?$/.test(this.chart.word(token - 1));
    return isPossessive ? { kind: 'determiner', from: token - 1, to: token } : undefined;
  }

  /** "prime minister and foreign minister X", "X, president of A and chairman of B": one holder, both offices. */
  private shareAmongCoordinated(holders: Map<OfficePhrase, number>): void {
    const { phrases } = this.reading;
    for (let index = 1; index < phrases.length; index++) {
      const first = phrases[index - 1];
      const second = phrases[index];
      if (!first || !second || !this.areCoordinated(first, second)) continue;
      const a = holders.get(first);
      const b = holders.get(second);
      if (a === undefined && b !== undefined) holders.set(first, b);
      if (b === undefined && a !== undefined && !this.byStart.has(second.to))
        holders.set(second, a);
    }
  }

  private areCoordinated(first: OfficePhrase, second: OfficePhrase): boolean {
    const conjunction = this.chart.startingAt(first.to).find(({ kind }) => kind === 'conjunction');
    const isEnumerated = COMMA.test(this.chart.word(first.to)) && mayShareHolder(first, second);
    if (!conjunction && !isEnumerated) return false;
    let at = conjunction?.to ?? first.to + 1;
    while (at < second.from) {
      const skipped = this.chart
        .startingAt(at)
        .find(({ kind, to }) => SKIPPED_KINDS.has(kind) && to <= second.from);
      if (!skipped) return false;
      at = skipped.to;
    }
    return at === second.from;
  }

  private startsSentence(token: number): boolean {
    return this.chart.tokens.sentenceStarts[token] === 1;
  }
}
