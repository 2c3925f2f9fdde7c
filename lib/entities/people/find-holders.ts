import type { OfficePhrase, OfficeReading } from '@/lib/entities/office/find-offices';
import type { PhraseParts } from '@/lib/entities/office/phrase-parts';
import { COMMA, NameBeside, type NameTokens, SKIPPED_KINDS } from './name-beside';
import { PredicateHolders } from './predicate-holders';

/**
 * For each office phrase the index of the name that holds it, where they stand together or the sentence joins them;
 * `personOf` tells which names are of one person.
 */
export function findHolders(
  reading: OfficeReading,
  names: readonly NameTokens[],
  personOf: (name: number) => number | undefined,
): Map<OfficePhrase, number> {
  return new HolderFinder(reading, names, personOf).find();
}

/** "member of the city council, chairman of the party Lev Orlov": two offices of one country or of none in particular. */
function mayShareHolder({ office: a }: OfficePhrase, { office: b }: OfficePhrase): boolean {
  return a.role !== b.role && (!a.country || !b.country || a.country === b.country);
}

class HolderFinder {
  private readonly chart: PhraseParts;
  private readonly beside: NameBeside;
  private readonly predicates: PredicateHolders | undefined;
  private readonly nameStarts: ReadonlySet<number>;

  constructor(
    private readonly reading: OfficeReading,
    private readonly names: readonly NameTokens[],
    personOf: (name: number) => number | undefined,
  ) {
    this.chart = reading.chart;
    this.beside = new NameBeside(reading.chart, names);
    const { predicates } = reading.chart.grammar;
    this.predicates =
      predicates && new PredicateHolders(reading.chart, predicates, names, personOf);
    this.nameStarts = new Set(names.map(({ from }) => from));
  }

  find(): Map<OfficePhrase, number> {
    const holders = new Map<OfficePhrase, number>();
    const titled = new Set<number>();
    const isTitled = (name: number): boolean => titled.has(name);
    for (const phrase of this.reading.phrases) {
      const holder =
        this.beside.near(phrase, isTitled) ??
        this.predicates?.of(phrase) ??
        this.beside.far(phrase);
      if (holder === undefined || !this.mayHold(phrase, holder)) continue;
      holders.set(phrase, holder);
      if ((this.names[holder]?.from ?? 0) >= phrase.to) titled.add(holder);
    }
    this.shareAmongCoordinated(holders);
    return holders;
  }

  /** "US officers Rowe": several people are no single one behind them. */
  private mayHold({ isPlural, to }: OfficePhrase, holder: number): boolean {
    const name = this.names[holder];
    if (!isPlural || !name || name.from < to) return true;
    const conjunction = this.chart.startingAt(name.to).find(({ kind }) => kind === 'conjunction');
    const isListed = conjunction !== undefined || COMMA.test(this.chart.word(name.to));
    return isListed && this.nameStarts.has(conjunction?.to ?? name.to + 1);
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
      if (b === undefined && a !== undefined && !this.nameStarts.has(second.to))
        holders.set(second, a);
    }
  }

  private areCoordinated(first: OfficePhrase, second: OfficePhrase): boolean {
    const conjunction = this.chart.startingAt(first.to).find(({ kind }) => kind === 'conjunction');
    const isListed = mayShareHolder(first, second);
    const isEnumerated = COMMA.test(this.chart.word(first.to)) && isListed;
    const isNext = isListed && this.chart.grammar.genitiveNoun !== undefined;
    if (!conjunction && !isEnumerated && !isNext) return false;
    let at = conjunction?.to ?? (isEnumerated ? first.to + 1 : first.to);
    if (this.chart.tokens.sentenceStarts[at] === 1) return false;
    while (at < second.from) {
      const skipped = this.chart
        .startingAt(at)
        .find(({ kind, to }) => SKIPPED_KINDS.has(kind) && to <= second.from);
      if (!skipped) return false;
      at = skipped.to;
    }
    return at === second.from;
  }
}
