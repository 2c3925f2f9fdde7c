import type { OfficePhrase } from '@/lib/entities/office/find-offices';
import type { Part, PhraseParts } from '@/lib/entities/office/phrase-parts';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { SpanIndex } from './span-index';

/** Letters of a word that a hyphen joins to another; endings are shorter. */
const SHORTEST_SECOND_PART = 5;
const OF_BODIES = new Set<Part['kind']>(['body', 'ministry', 'organisation']);

/** Tells what an office goes on with from the name of its holder: both have capitals. */
export class OfficeTails {
  private readonly seen: SpanIndex<TaggedSpan>;

  constructor(
    private readonly chart: PhraseParts,
    private readonly tagged: readonly TaggedSpan[],
  ) {
    this.seen = new SpanIndex(tagged);
  }

  /** Whether tokens [from, to) behind an office are whom or what it serves; without a tagger only what is no name at all. */
  isTail(phrase: OfficePhrase, from: number, to: number): boolean {
    if (this.isCutWord(to)) return true;
    if (this.tagged.length === 0) return false;
    if (this.isOfBody(phrase.to, from, to)) return true;
    return to - from === 1 && (this.isOwner(from) || this.isOfOffice(phrase, from));
  }

  /**
   * "presidente de la Asamblea [Legislativa]", "secretario del Comité [Central del Partido]": what goes on with a body,
   * or has the word for one in it.
   */
  private isOfBody(office: number, from: number, to: number): boolean {
    const { chart } = this;
    const isBehindBody = chart.endingAt(from).some(({ kind }) => OF_BODIES.has(kind));
    const isKnown = to - from === 1 || chart.startingAt(from).some(({ kind }) => kind === 'filler');
    if (isBehindBody && isKnown && from === office && chart.grammar.adjectives === 'after')
      return true;
    for (let token = from; token < to; token++) {
      const isName = chart
        .startingAt(token)
        .some((part) => OF_BODIES.has(part.kind) && part.kind !== 'organisation' && part.to <= to);
      if (isName) return true;
    }
    return false;
  }

  /** "президент [Перу]", "голова [Полтавської]": a single word that is a place, or an adjective of one. */
  private isOwner(token: number): boolean {
    if (this.chart.grammar.ownerAdjective?.test(this.chart.word(token))) return true;
    return this.chart
      .startingAt(token)
      .some(({ kind, noun, to }) => kind === 'place' && !noun?.isTown && to === token + 1);
  }

  /** "президент [Торгово]-промышленной палаты": a word goes on in small letters behind its hyphen. */
  private isCutWord(to: number): boolean {
    if (!this.chart.isJoint(to) || this.chart.isCapitalised(to + 1)) return false;
    return this.chart.word(to + 1).length >= SHORTEST_SECOND_PART;
  }

  /** "глава правительства [Египта]": in the genitive, and of one office or body with the words before for the tagger. */
  private isOfOffice(phrase: OfficePhrase, token: number): boolean {
    if (!this.chart.grammar.genitiveNoun?.test(this.chart.word(token))) return false;
    return this.seen
      .overlapping({ start: phrase.start, end: phrase.end })
      .some(({ type, from, to }) => type !== 'person' && token < to && from < token);
  }
}
