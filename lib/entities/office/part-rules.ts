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
    'state secretary|diplomat|commissioner'
  ).split('|'),
);
/** Roles that are for something: "minister for", "adviser on". */
const WITH_PORTFOLIO = new Set(
  (
    'minister|state secretary|secretary|commissioner|adviser|envoy|spokesperson|head|director|chair|' +
    'representative|official|ombudsman|councillor|diplomat'
  ).split('|'),
);
/** Roles that serve one country in another. */
const SENT = new Set(['ambassador', 'consul', 'envoy', 'diplomat', 'representative']);
/** Bodies that a place's name stands behind as their own: "мэр города Гаосюн". */
const AREAS = new Set(['city', 'district', 'region']);
const ACRONYM = /^\p{Lu}{2,}$/u;
/** Names that end like no name that is declined. */
const INDECLINABLE = /[оеуиыюэóioeuy]$/u;

/** Which pieces may join a phrase, and on which side, in one language. */
export class PartRules {
  constructor(
    private readonly chart: PhraseParts,
    private readonly grammar: OfficeLanguage,
  ) {}

  fitsLeft(part: Part, phrase: ExpandedPhrase, hyphenated: boolean): boolean {
    if (part.to > phrase.from) return false;
    const nounsBefore = this.grammar.bareNouns === 'before';
    switch (part.kind) {
      case 'level':
      case 'filler':
        return true;
      case 'demonym':
        return hyphenated || this.grammar.adjectives === 'before';
      case 'portfolio':
        return nounsBefore || hyphenated || !this.chart.isCapitalised(part.from);
      case 'ministry':
      case 'body':
      case 'place':
      case 'organisation':
        if (hyphenated) return true;
        if (nounsBefore) return !this.isGenitive(part);
        return part.kind === 'body' && this.isAdjective(part, phrase);
      case 'role':
        return nounsBefore && this.isSubordinate(phrase) && !part.entry?.isWeak;
      default:
        return false;
    }
  }

  fitsRight(part: Part, phrase: ExpandedPhrase, hyphenated: boolean): boolean {
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
      case 'organisation':
        return bareNouns === 'after' || this.isBareAcronym(part);
      case 'place':
        if (hasPlaceBehind(phrase)) return false;
        return bareNouns === 'after' ? this.canOwn(part, phrase) : this.isBareAcronym(part);
      case 'role':
        return bareNouns === 'after' && this.isSubordinate(phrase) && !part.entry?.isWeak;
      default:
        return false;
    }
  }

  /** Only who is sent has a destination: "سفير … إلى", but "[قائد الجيش] إلى بورتسودان" is on his way. */
  isOnTheWay({ kind }: Part, phrase: ExpandedPhrase): boolean {
    if (kind === 'destination') return SENT.has(phrase.parts[0]?.entry?.role ?? '');
    return kind === 'link' || kind === 'filler' || kind === 'demonym';
  }

  canFollowLink(part: Part, phrase: ExpandedPhrase): boolean {
    switch (part.kind) {
      case 'portfolio':
        return this.takesPortfolio(phrase);
      case 'place':
        return !hasPlaceBehind(phrase) || SENT.has(phrase.parts[0]?.entry?.role ?? '');
      case 'ministry':
      case 'body':
      case 'organisation':
        return true;
      case 'role':
        return this.isSubordinate(phrase) && !part.entry?.isWeak;
      default:
        return false;
    }
  }

  /** Owners show it: "Präsidentin Usbekistans", "министр Сирии", "senator Vermont Ada Lind", but not "Minister Jordan". */
  private canOwn(part: Part, phrase: ExpandedPhrase): boolean {
    if (AREAS.has(phrase.parts.at(-1)?.entry?.body ?? '')) return true;
    if (this.chart.startingAt(part.to).some(({ kind }) => kind === 'person')) return true;
    const { genitive, marksGenitive } = this.grammar;
    const word = this.chart.word(part.to - 1);
    if (genitive) return genitive.test(word);
    if (!marksGenitive || part.noun?.isInflected || ACRONYM.test(word)) return true;
    return INDECLINABLE.test(word) && !this.chart.isCapitalised(part.to);
  }

  /** "senatrice USA": acronyms do without a link word. */
  private isBareAcronym({ from, to }: Part): boolean {
    const { bareNouns } = this.grammar;
    return bareNouns === 'none' && to - from === 1 && ACRONYM.test(this.chart.word(from));
  }

  /** German writes adjectives small and nouns with a capital: "republikanischer Senator". */
  private isAdjective(part: Part, phrase: ExpandedPhrase): boolean {
    return this.chart.isCapitalised(phrase.from) && !this.chart.isCapitalised(part.from);
  }

  /** What an office is about stands before whom it serves: no portfolio behind "Präsident Usbekistans". */
  private takesPortfolio(phrase: ExpandedPhrase): boolean {
    const [head] = phrase.parts;
    if (!head || !WITH_PORTFOLIO.has(head.entry?.role ?? '')) return false;
    return !hasPlaceBehind(phrase);
  }

  private isSubordinate(phrase: ExpandedPhrase): boolean {
    return SUBORDINATE.has(phrase.parts[0]?.entry?.role ?? '');
  }

  private isGenitive(part: Part): boolean {
    return this.grammar.genitive?.test(this.chart.word(part.to - 1)) ?? false;
  }
}

/** "leaders of Turkey and Germany" met somewhere: a second place behind is not theirs. */
function hasPlaceBehind({ parts }: ExpandedPhrase): boolean {
  const [head] = parts;
  return parts.some(({ kind, from }) => kind === 'place' && from >= (head?.to ?? 0));
}

const RANK = ['portfolio', 'level', 'role', 'body', 'place', 'demonym', 'ministry', 'organisation'];

/** The longest piece that fits; of equal ones the kind that says most. */
export function longestPart(
  parts: readonly Part[],
  fits: (part: Part) => boolean,
): Part | undefined {
  let best: Part | undefined;
  for (const part of parts) {
    if (!fits(part)) continue;
    const length = part.to - part.from;
    const bestLength = best ? best.to - best.from : 0;
    if (length > bestLength || (length === bestLength && rank(part) < rank(best))) best = part;
  }
  return best;
}

function rank(part: Part | undefined): number {
  const index = part ? RANK.indexOf(part.kind) : -1;
  return index < 0 ? RANK.length : index;
}
