import type { OfficeLanguage } from './office-language';
import type { Part, PhraseParts } from './phrase-parts';

/** An office phrase under construction: tokens [from, to) and its pieces, the role first. */
export interface ExpandedPhrase {
  from: number;
  to: number;
  parts: Part[];
}

/** Roles that serve somebody: what follows may be another office ("adviser to the president"). */
const SUBORDINATE = new Set(
  (
    'spokesperson|adviser|envoy|representative|secretary|head|chair|director|member|official|chief of staff|' +
    'state secretary|diplomat|commissioner|candidate'
  ).split('|'),
);
/** Roles that are for something: "minister for", "adviser on". */
const WITH_PORTFOLIO = new Set(
  (
    'minister|state secretary|secretary|commissioner|adviser|envoy|spokesperson|head|director|chair|' +
    'representative|official|ombudsman|councillor|diplomat'
  ).split('|'),
);
/** Behind an owner. */
const POSSESSIVE = /^['’]s?$/;
/** Acronyms, and names that end like no name that is declined. */
const INDECLINABLE = /^\p{Lu}+$|[оеуиыюэóioeuy]$/u;
const LONGEST_LINK = 4;

/** Grows a phrase from its role word over the level, portfolio, country and body beside it. */
export class PhraseExpander {
  constructor(
    private readonly chart: PhraseParts,
    private readonly grammar: OfficeLanguage,
  ) {}

  expand(head: Part): ExpandedPhrase {
    const phrase: ExpandedPhrase = { from: head.from, to: head.to, parts: [head] };
    while (this.growLeft(phrase) || this.growRight(phrase)) {}
    this.trim(phrase);
    return phrase;
  }

  private growLeft(phrase: ExpandedPhrase): boolean {
    const { tokens } = this.chart;
    if (phrase.from === 0 || tokens.sentenceStarts[phrase.from] === 1) return false;
    const hyphenated = this.chart.isJoint(phrase.from - 1);
    const end = hyphenated ? phrase.from - 1 : phrase.from;
    const part = longest(this.chart.endingAt(end), (candidate) =>
      this.fitsLeft(candidate, phrase, hyphenated),
    );
    if (part) {
      phrase.parts.push(part);
      phrase.from = part.from;
      return true;
    }
    return hyphenated && this.takeUnknownFirstPart(phrase);
  }

  private fitsLeft(part: Part, phrase: ExpandedPhrase, hyphenated: boolean): boolean {
    if (part.to > phrase.from) return false;
    const nounsBefore = this.grammar.bareNouns === 'before';
    switch (part.kind) {
      case 'level':
      case 'filler':
        return true;
      case 'demonym':
        return hyphenated || this.grammar.adjectives === 'before';
      case 'portfolio':
        return nounsBefore || hyphenated || !this.isCapitalised(part.from);
      case 'ministry':
      case 'body':
      case 'place':
      case 'organisation':
        if (hyphenated) return true;
        if (nounsBefore) return !this.isGenitive(part);
        return (
          part.kind === 'body' && this.isCapitalised(phrase.from) && !this.isCapitalised(part.from)
        );
      case 'role':
        return nounsBefore && this.isSubordinate(phrase) && !part.entry?.isWeak;
      default:
        return false;
    }
  }

  /** "Trump-Berater", "Apollo-Chef": the first part of a hyphenated compound belongs to the word. */
  private takeUnknownFirstPart(phrase: ExpandedPhrase): boolean {
    if (!this.grammar.compounds || !this.isCapitalised(phrase.from - 2)) return false;
    const from = phrase.from - 2;
    const name = this.chart.word(from);
    phrase.parts.push({
      kind: 'organisation',
      from,
      to: from + 1,
      noun: { kind: 'organisation', from, to: from + 1, name },
    });
    phrase.from = from;
    return true;
  }

  private growRight(phrase: ExpandedPhrase): boolean {
    const { tokens } = this.chart;
    if (phrase.to >= tokens.count || tokens.sentenceStarts[phrase.to] === 1) return false;
    const hyphenated = this.chart.isJoint(phrase.to);
    const start = hyphenated ? phrase.to + 1 : phrase.to;
    const direct = longest(this.chart.startingAt(start), (part) =>
      this.fitsRight(part, phrase, hyphenated),
    );
    if (direct) return this.take(phrase, direct);
    if (hyphenated) return false;
    const target = this.behindLink(phrase) ?? this.secondPlace(phrase);
    return target ? this.take(phrase, target) : false;
  }

  /** "leaders of Turkey and Germany": a further place, unless it owns or begins something else. */
  private secondPlace(phrase: ExpandedPhrase): Part | undefined {
    if (phrase.parts.at(-1)?.kind !== 'place') return undefined;
    const conjunction = this.chart.startingAt(phrase.to).find(({ kind }) => kind === 'conjunction');
    if (!conjunction) return undefined;
    const link = longest(this.chart.startingAt(conjunction.to), ({ kind }) => kind === 'link');
    const at = link?.to ?? conjunction.to;
    const place = longest(this.chart.startingAt(at), ({ kind }) => kind === 'place');
    if (!place || POSSESSIVE.test(this.chart.word(place.to))) return undefined;
    const beginsOffice = this.chart.startingAt(place.to).some(({ kind }) => kind === 'role');
    return beginsOffice ? undefined : place;
  }

  private take(phrase: ExpandedPhrase, part: Part): boolean {
    phrase.parts.push(part);
    phrase.to = part.to;
    return true;
  }

  private fitsRight(part: Part, phrase: ExpandedPhrase, hyphenated: boolean): boolean {
    const { bareNouns, adjectives } = this.grammar;
    switch (part.kind) {
      case 'level':
        return hyphenated || adjectives === 'after' || part.entry?.level !== 'former';
      case 'portfolio':
        return bareNouns !== 'before' || hyphenated;
      case 'demonym':
        return adjectives === 'after';
      case 'ministry':
        return bareNouns === 'after' || phrase.parts.at(-1)?.kind === 'portfolio';
      case 'body':
      case 'place':
      case 'organisation':
        return bareNouns === 'after' && this.canOwn(part);
      case 'role':
        return bareNouns === 'after' && this.isSubordinate(phrase) && !part.entry?.isWeak;
      default:
        return false;
    }
  }

  /** Owners show it: "Präsidentin Usbekistans", "министр Сирии", but not "Minister Jordan". */
  private canOwn(part: Part): boolean {
    const { genitive, marksGenitive } = this.grammar;
    if (part.kind !== 'place') return true;
    const word = this.chart.word(part.to - 1);
    if (genitive) return genitive.test(word);
    return !marksGenitive || part.noun?.isInflected === true || INDECLINABLE.test(word);
  }

  /** What stands behind "of the", "für die", "of the Republic of". */
  private behindLink(phrase: ExpandedPhrase): Part | undefined {
    let at = phrase.to;
    let links = 0;
    for (let steps = 0; steps < LONGEST_LINK; steps++) {
      if (this.chart.tokens.sentenceStarts[at] === 1) return undefined;
      const target =
        (links > 0 || this.grammar.bareNouns === 'after') &&
        longest(this.chart.startingAt(at), (part) => this.canFollowLink(part, phrase));
      if (target && (links > 0 || steps > 0)) return target;
      const link = longest(
        this.chart.startingAt(at),
        ({ kind }) =>
          kind === 'link' || kind === 'destination' || kind === 'filler' || kind === 'demonym',
      );
      if (!link) return undefined;
      if (link.kind === 'link' || link.kind === 'destination') links++;
      at = link.to;
    }
    return undefined;
  }

  private canFollowLink(part: Part, phrase: ExpandedPhrase): boolean {
    switch (part.kind) {
      case 'portfolio':
        return this.takesPortfolio(phrase);
      case 'ministry':
      case 'body':
      case 'place':
      case 'organisation':
        return true;
      case 'role':
        return this.isSubordinate(phrase) && !part.entry?.isWeak;
      default:
        return false;
    }
  }

  /** What an office is about stands before whom it serves: no portfolio behind "Präsident Usbekistans". */
  private takesPortfolio(phrase: ExpandedPhrase): boolean {
    const [head] = phrase.parts;
    if (!head || !WITH_PORTFOLIO.has(head.entry?.role ?? '')) return false;
    return !phrase.parts.some(({ kind, from }) => kind === 'place' && from >= head.to);
  }

  private isSubordinate(phrase: ExpandedPhrase): boolean {
    return SUBORDINATE.has(phrase.parts[0]?.entry?.role ?? '');
  }

  private isGenitive(part: Part): boolean {
    return this.grammar.genitive?.test(this.chart.word(part.to - 1)) ?? false;
  }

  private isCapitalised(token: number): boolean {
    const first = this.chart.word(token).charAt(0);
    return first !== first.toLowerCase();
  }

  /** Adjectives and "former" at the edge are no part of the office. */
  private trim(phrase: ExpandedPhrase): void {
    for (;;) {
      const edge = phrase.parts.find((part) => part.from === phrase.from && part.to < phrase.to);
      if (!edge || edge === phrase.parts[0] || this.chart.isJoint(edge.to)) return;
      if (edge.kind === 'filler') phrase.parts.splice(phrase.parts.indexOf(edge), 1);
      else if (edge.entry?.level !== 'former' || this.grammar.isFormerInside) return;
      phrase.from = edge.to;
    }
  }
}

function longest(parts: readonly Part[], fits: (part: Part) => boolean): Part | undefined {
  let best: Part | undefined;
  for (const part of parts) {
    if (!fits(part)) continue;
    const length = part.to - part.from;
    const bestLength = best ? best.to - best.from : 0;
    if (length > bestLength || (length === bestLength && rank(part) < rank(best))) best = part;
  }
  return best;
}

const RANK = ['portfolio', 'level', 'role', 'body', 'place', 'demonym', 'ministry', 'organisation'];

function rank(part: Part | undefined): number {
  const index = part ? RANK.indexOf(part.kind) : -1;
  return index < 0 ? RANK.length : index;
}
