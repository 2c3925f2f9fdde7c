import { NameSpans } from '@/lib/entities/people/name-span';
import { featureWordsOf } from '@/lib/entities/places/features';
import { foldWord, type Grammar } from '@/lib/entities/places/grammar';
import { grammarOf } from '@/lib/entities/places/grammars';
import { LINKS, MOST_LINKS } from '@/lib/entities/places/links';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { Span } from '@/lib/text';

/** Languages that put the word for a kind of place before its name, where in others the owner of it may stand. */
const ANNOUNCING = new Set(['en', 'de', 'fr', 'it', 'es', 'pt', 'nl']);
/** And of these, those in which a preposition joins the two: "the town of Homs", but "the town Ada Lind left". */
const LINKING = new Set(['en', 'fr']);
/** Words for a street that also say by what way: "via Twitter". */
const WAYS = new Set(['via']);
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
  private readonly grammar: Grammar;

  constructor(
    private readonly tokens: Tokens,
    language: string,
  ) {
    this.names = new NameSpans(tokens);
    this.words = featureWordsOf(language);
    this.grammar = grammarOf(language);
  }

  /** "[Mount] Sinai", "Hudson [River]", "Friedrich[straße]". */
  areIn({ from, to }: TokenSpan): boolean {
    const last = this.lowerCased(to - 1);
    if (this.words.isCompound(last)) return true;
    if (to - from < 2) return false;
    return this.begin({ from }) || (this.names.isNameWord(to - 1) && this.words.tails.has(last));
  }

  /** "[Straits] of Florida", "[خليج] عدن". */
  begin({ from }: Pick<TokenSpan, 'from'>): boolean {
    const mayBegin = this.names.isNameWord(from) || this.names.isUncased(from);
    return mayBegin && this.words.heads.has(this.lowerCased(from));
  }

  /** "[حي] السعدون": begins with the word for a kind of place, in a script that has no capitals to say so. */
  beginWithKind({ from, to }: TokenSpan): boolean {
    return to - from > 1 && this.names.isUncased(from) && this.isKindWord(this.names.word(from));
  }

  /** The same of what was taken for a person: there, a last word that is a surname, too, says nothing. */
  areInName(span: TokenSpan): boolean {
    return this.areIn(span) && !SURNAMES.has(this.lowerCased(span.to - 1));
  }

  /**
   * The place with the feature word before it, where that belongs to the name: "lac [Léman]", "provincia di [Como]"; the
   * islands of a country are no name ("isole dell'[Indonesia]").
   */
  withHead<T extends TokenSpan>(place: T, isCountry: boolean): T {
    if (this.words.heads.size === 0) return place;
    const { starts, kinds, sentenceStarts } = this.tokens;
    let head = place.from - 1;
    while (place.from - head <= MOST_LINKS && LINKS.has(this.names.word(head))) head--;
    if (head < 0 || kinds[head] !== TokenKind.word) return place;
    for (let token = head + 1; token <= place.from; token++) {
      if (sentenceStarts[token] === 1) return place;
    }
    const word = this.lowerCased(head);
    const belongs = this.names.isNameWord(head)
      ? this.words.heads.has(word) && sentenceStarts[head] !== 1
      : this.words.smallHeads.has(word) && !(isCountry && head < place.from - 1);
    return belongs ? { ...place, from: head, start: starts[head] ?? place.start } : place;
  }

  /** Whether the words before a token say that a place follows: "nel comune di [Lindara]", "der Ortsteil [Lindau]". */
  areAnnounced(token: number): boolean {
    if (!ANNOUNCING.has(this.grammar.language)) return false;
    const { kinds, sentenceStarts } = this.tokens;
    let before = token - 1;
    while (token - before <= MOST_LINKS && LINKS.has(this.names.word(before))) before--;
    if (before < 0 || kinds[before] !== TokenKind.word) return false;
    if (before === token - 1 && LINKING.has(this.grammar.language)) return false;
    for (let at = before + 1; at <= token; at++) if (sentenceStarts[at] === 1) return false;
    return this.isKindWord(this.names.word(before));
  }

  /** "[Comuni]", "[Parco]": the word for a kind of place, and no name beside it; some cities are called so ("Rio"). */
  areAll({ from, to }: TokenSpan): boolean {
    if (to - from > 1 || !ANNOUNCING.has(this.grammar.language)) return false;
    if (this.areAnnounced(from)) return false;
    const word = this.lowerCased(from);
    return (
      (this.isKindWord(word) || this.words.heads.has(word)) && !this.words.smallHeads.has(word)
    );
  }

  private isKindWord(written: string): boolean {
    const { areaWords, cityWords } = this.grammar;
    const word = foldWord(written);
    if (areaWords.has(word) || cityWords.has(word)) return true;
    const small = written.toLowerCase();
    return this.words.smallHeads.has(small) && !WAYS.has(small);
  }

  private lowerCased(token: number): string {
    return this.names.word(token).toLowerCase();
  }
}
