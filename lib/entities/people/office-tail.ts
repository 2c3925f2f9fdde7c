import type { Part, PhraseParts } from '@/lib/entities/office/phrase-parts';
import { TokenKind } from '@/lib/entities/tokens';

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
const OPENING = /^[(（]$/;
const CLOSING = /^[)）]$/;
const LONGEST_BRACKETS = 6;
/** Words in a row that no list has: "надзору", "правам человека". */
const MOST_UNKNOWN_WORDS = 2;
const SHORTEST_UNKNOWN_WORD = 4;
const ANY = /^/;
/** Behind a link word other cases stand, too: "по экономическим вопросам"; verbs of the past end otherwise. */
const LINKED_NOUN = /[аеиоуыэюяіїємхйь]$/u;
const QUOTE_OPENING = /^[«„“"]$/;
const QUOTE_CLOSING = /^[»“”"]$/;
const LONGEST_QUOTE = 8;

/** Steps over what an office is followed by before its holder: whom and what it serves. */
export class OfficeTail {
  constructor(
    private readonly chart: PhraseParts,
    private readonly nameEnds: ReadonlyMap<number, number>,
  ) {}

  /** End of the next piece: "of the", a place, the name of the superior, an age; undefined where none fits. */
  known(token: number): number | undefined {
    const name = this.nameEnds.get(token);
    if (name !== undefined) return name;
    let end: number | undefined;
    for (const { kind, to } of this.chart.startingAt(token)) {
      if (TAIL_KINDS.has(kind) && to > (end ?? token)) end = to;
    }
    return end ?? this.age(token) ?? this.brackets(token);
  }

  /** "89-летний", "54-year-old". */
  age(token: number): number | undefined {
    if (this.chart.tokens.kinds[token] !== TokenKind.number) return undefined;
    let end = token + 1;
    while (this.chart.isJoint(end)) end += 2;
    return end > token + 1 ? end : undefined;
  }

  /** "компании «Синяя гавань»": a name in quotation marks. */
  private quoted(token: number): number | undefined {
    if (!QUOTE_OPENING.test(this.chart.word(token)) || !this.chart.isCapitalised(token + 1))
      return undefined;
    for (let at = token + 2; at < token + LONGEST_QUOTE && !this.starts(at); at++) {
      if (QUOTE_CLOSING.test(this.chart.word(at))) return at + 1;
    }
    return undefined;
  }

  /** "(OSCE)": the short form of the body before. */
  private brackets(token: number): number | undefined {
    if (!OPENING.test(this.chart.word(token))) return undefined;
    for (let at = token + 1; at < token + LONGEST_BRACKETS; at++) {
      if (this.nameEnds.has(at)) return undefined;
      if (CLOSING.test(this.chart.word(at))) return at + 1;
    }
    return undefined;
  }

  /**
   * Bodies that nobody listed: capitals and a few words behind a link word ("spokesman for Air Navigation Indonesia"),
   * where owners stand in the genitive the words that look like one ("глава компании", "службы по надзору"), and any
   * words in scripts without capitals.
   */
  unknown(token: number): number | undefined {
    const { genitiveNoun } = this.chart.grammar;
    const isLinked = this.chart.endingAt(token).some(({ kind }) => kind === 'link');
    let end = token;
    if (isLinked || genitiveNoun) while (this.isCapital(end)) end++;
    const limit = end + MOST_UNKNOWN_WORDS;
    const mayGoOn = isLinked || genitiveNoun !== undefined || this.isUncased(token);
    const noun = isLinked && genitiveNoun ? LINKED_NOUN : genitiveNoun;
    while (mayGoOn && end < limit && this.isUnknownNoun(end, noun)) end++;
    if (end > token) return end;
    return genitiveNoun && this.quoted(token);
  }

  private isCapital(token: number): boolean {
    return this.chart.isCapitalised(token) && !this.starts(token) && !this.nameEnds.has(token);
  }

  private isUncased(token: number): boolean {
    const word = this.chart.word(token);
    return word.toLowerCase() === word.toUpperCase();
  }

  private isUnknownNoun(token: number, genitive = ANY): boolean {
    const { kinds } = this.chart.tokens;
    if (kinds[token] !== TokenKind.word || this.starts(token)) return false;
    const word = this.chart.word(token);
    const isKnown = this.chart.startingAt(token).length > 0;
    return word.length >= SHORTEST_UNKNOWN_WORD && !isKnown && genitive.test(word);
  }

  private starts(token: number): boolean {
    return this.chart.tokens.sentenceStarts[token] === 1;
  }
}
