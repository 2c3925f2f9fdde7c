import { NameSpans } from '@/lib/entities/people/name-span';
import { featureWordsOf } from '@/lib/entities/places/features';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';

/** What joins a feature word to a name: "baie de Somme", "provincia dell'Aquila". */
const LINKS = new Set(
  "de du des d' d’ di del della dello dei degli delle dell' dell’ do da dos das la las los of".split(
    ' ',
  ),
);
const LONGEST_LINK = 2;
/** Tails that are surnames, too. */
const SURNAMES = new Set(
  'park hall lake lakes street bridge castle bay garden gardens tower hills falls peak beach'.split(
    ' ',
  ),
);

/** Tokens [from, to). */
interface TokenSpan extends Span {
  from: number;
  to: number;
}

/** Tells the names of waters, heights, islands, streets and buildings by the common noun in them. */
export class PlaceFeatures {
  private readonly names: NameSpans;
  private readonly words: ReturnType<typeof featureWordsOf>;

  constructor(
    private readonly tokens: Tokens,
    language: string,
  ) {
    this.names = new NameSpans(tokens);
    this.words = featureWordsOf(language);
  }

  /** "[Mount] Sinai", "Hudson [River]", "Friedrich[straße]". */
  areIn({ from, to }: TokenSpan): boolean {
    const last = this.lowerCased(to - 1);
    if (this.words.isCompound(last)) return true;
    if (to - from < 2) return false;
    const isHeaded = this.names.isNameWord(from) && this.words.heads.has(this.lowerCased(from));
    return isHeaded || (this.names.isNameWord(to - 1) && this.words.tails.has(last));
  }

  /** "[Straits] of Florida". */
  begin({ from }: TokenSpan): boolean {
    return this.names.isNameWord(from) && this.words.heads.has(this.lowerCased(from));
  }

  /** The same of what was taken for a person: there, a last word that is a surname, too, says nothing. */
  areInName(span: TokenSpan): boolean {
    return this.areIn(span) && !SURNAMES.has(this.lowerCased(span.to - 1));
  }

  /** The place with the feature word before it, where that belongs to the name: "lac [Léman]", "provincia di [Como]". */
  withHead<T extends TokenSpan>(place: T): T {
    if (this.words.heads.size === 0) return place;
    const { starts, kinds, sentenceStarts } = this.tokens;
    let head = place.from - 1;
    while (place.from - head <= LONGEST_LINK && LINKS.has(this.names.word(head))) head--;
    if (head < 0 || kinds[head] !== TokenKind.word) return place;
    for (let token = head + 1; token <= place.from; token++) {
      if (sentenceStarts[token] === 1) return place;
    }
    const word = this.lowerCased(head);
    const belongs = this.names.isNameWord(head)
      ? this.words.heads.has(word) && sentenceStarts[head] !== 1
      : this.words.smallHeads.has(word);
    return belongs ? { ...place, from: head, start: starts[head] ?? place.start } : place;
  }

  private lowerCased(token: number): string {
    return this.names.word(token).toLowerCase();
  }
}
