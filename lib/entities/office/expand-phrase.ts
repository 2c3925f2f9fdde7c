import type { OfficeLanguage } from './office-language';
import { type ExpandedPhrase, longestPart, PartRules } from './part-rules';
import type { Part, PhraseParts } from './phrase-parts';

/** Behind an owner. */
const POSSESSIVE = /^['’]s?$/;
const LONGEST_LINK = 4;

/** Grows a phrase from its role word over the level, portfolio, country and body beside it. */
export class PhraseExpander {
  private readonly rules: PartRules;

  constructor(
    private readonly chart: PhraseParts,
    private readonly grammar: OfficeLanguage,
  ) {
    this.rules = new PartRules(chart, grammar);
  }

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
    const part = longestPart(this.chart.endingAt(end), (candidate) =>
      this.rules.fitsLeft(candidate, phrase, hyphenated),
    );
    const taken = part ?? (hyphenated ? undefined : this.beforeLink(phrase));
    if (!taken) return hyphenated && this.takeUnknownFirstPart(phrase);
    phrase.parts.push(taken);
    phrase.from = taken.from;
    return true;
  }

  /** What stands before "üzrə", "担当". */
  private beforeLink(phrase: ExpandedPhrase): Part | undefined {
    if (!this.grammar.isHeadLast) return undefined;
    const link = longestPart(this.chart.endingAt(phrase.from), ({ kind }) => kind === 'link');
    if (!link || this.chart.tokens.sentenceStarts[link.from] === 1) return undefined;
    return longestPart(
      this.chart.endingAt(link.from),
      ({ kind }) => kind === 'portfolio' || kind === 'ministry' || kind === 'body',
    );
  }

  /** "Trump-Berater", "Apollo-Chef": the first part of a hyphenated compound belongs to the word. */
  private takeUnknownFirstPart(phrase: ExpandedPhrase): boolean {
    const from = phrase.from - 2;
    if (!this.grammar.compounds || !this.chart.isCapitalised(from)) return false;
    const noun = { kind: 'organisation', from, to: from + 1, name: this.chart.word(from) } as const;
    phrase.parts.push({ kind: noun.kind, from, to: from + 1, noun });
    phrase.from = from;
    return true;
  }

  private growRight(phrase: ExpandedPhrase): boolean {
    const { tokens } = this.chart;
    if (phrase.to >= tokens.count || tokens.sentenceStarts[phrase.to] === 1) return false;
    const hyphenated = this.chart.isJoint(phrase.to);
    const start = hyphenated ? phrase.to + 1 : phrase.to;
    const direct = longestPart(this.chart.startingAt(start), (part) =>
      this.rules.fitsRight(part, phrase, hyphenated),
    );
    const indirect = (): Part | undefined => this.behindLink(phrase) ?? this.second(phrase);
    const part = direct ?? (hyphenated ? undefined : indirect());
    if (!part) return false;
    phrase.parts.push(part);
    phrase.to = part.to;
    return true;
  }

  /** What stands behind "of the", "für die", "of the Republic of". */
  private behindLink(phrase: ExpandedPhrase): Part | undefined {
    if (this.grammar.isHeadLast) return undefined;
    let at = phrase.to;
    let links = 0;
    for (let steps = 0; steps < LONGEST_LINK; steps++) {
      if (this.chart.tokens.sentenceStarts[at] === 1) return undefined;
      const parts = this.chart.startingAt(at);
      const canEnd = links > 0 || (steps > 0 && this.grammar.bareNouns === 'after');
      const target = canEnd
        ? longestPart(parts, (part) => this.rules.canFollowLink(part, phrase))
        : undefined;
      if (target) return target;
      const link = longestPart(parts, (part) => this.rules.isOnTheWay(part, phrase));
      if (!link) return undefined;
      if (link.kind === 'link' || link.kind === 'destination') links++;
      at = link.to;
    }
    return undefined;
  }

  /** "leaders of Turkey and Germany", "minister of mines and energy". */
  private second(phrase: ExpandedPhrase): Part | undefined {
    const kind = phrase.parts.at(-1)?.kind;
    if (kind !== 'place' && kind !== 'portfolio') return undefined;
    const conjunction = this.chart.startingAt(phrase.to).find(({ kind }) => kind === 'conjunction');
    if (!conjunction) return undefined;
    const link = longestPart(this.chart.startingAt(conjunction.to), ({ kind }) => kind === 'link');
    const at = link?.to ?? conjunction.to;
    const part = longestPart(this.chart.startingAt(at), (candidate) => candidate.kind === kind);
    return part && this.ownsNothing(part) ? part : undefined;
  }

  /** "the president of Peru and Chile's finance minister": what owns or begins something else is no second. */
  private ownsNothing({ to }: Part): boolean {
    if (POSSESSIVE.test(this.chart.word(to))) return false;
    return !this.chart.startingAt(to).some(({ kind }) => kind === 'role');
  }

  /** Adjectives and "former" at the edge are no part of the office. */
  private trim(phrase: ExpandedPhrase): void {
    const last = phrase.parts.find((part) => part.to === phrase.to && part.from > phrase.from);
    if (last?.kind === 'level' && last.entry?.level === 'former') phrase.to = last.from;
    for (;;) {
      const edge = phrase.parts.find((part) => part.from === phrase.from && part.to < phrase.to);
      if (!edge || edge === phrase.parts[0] || this.chart.isJoint(edge.to)) return;
      if (edge.kind === 'filler') phrase.parts.splice(phrase.parts.indexOf(edge), 1);
      else if (edge.entry?.level !== 'former' || this.grammar.isFormerInside) return;
      phrase.from = edge.to;
    }
  }
}
