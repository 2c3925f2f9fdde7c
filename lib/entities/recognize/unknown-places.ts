import { NameSpans } from '@/lib/entities/people/name-span';
import type { TaggedSpan } from '@/lib/entities/tagger/spans';
import { TokenKind, type Tokens } from '@/lib/entities/tokens';
import type { FirstWords } from './first-words';
import type { PlaceFeatures } from './place-features';

/** A place that the gazetteer lacks needs this margin. */
const SURE_OF_UNKNOWN = 1;
/** One whose capital may be the sentence's needs this. */
const SURE_OF_FIRST_WORD = 2;
/** Or every noun's. */
const SURE_OF_NOUN = 2;
/** Languages that write every noun with a capital. */
export const NOUNS_HAVE_CAPITALS: ReadonlySet<string> = new Set(['de', 'lb']);
/** One in a script without spaces needs this: of many characters, one is soon doubtful. */
const SURE_OF_UNSPACED = -3;

/** Up to this margin a single word in another case than a place's is a person. */
const SURE_DESPITE_CASE = 5;
/**
 * Turkish names with a case ending behind the apostrophe that places have seldom, to whom or whose, not where; but for
 * how many countries end.
 */
const PERSONAL_CASE =
  /^(?!\p{Lu}+['’]).*(?<!ya|stan|land)['’](?:n?[ıiuü]n|y?[ıiuü]|y?[ea]|y?l[ae])$/u;
const CASE_LANGUAGE = 'tr';

/** Judges the places that only the tagger saw. */
export class UnknownPlaces {
  private readonly names: NameSpans;

  constructor(
    private readonly tokens: Tokens,
    private readonly language: string,
    private readonly firstWords: FirstWords,
    private readonly features: PlaceFeatures,
  ) {
    this.names = new NameSpans(tokens);
  }

  /** Whether a tag is to be believed although no gazetteer has the name. */
  areCredible(span: TaggedSpan): boolean {
    if (this.tokens.kinds[span.from] !== TokenKind.word) return span.margin >= SURE_OF_UNSPACED;
    // Whether the word for a kind of place is a part of the name is all that the tagger doubts there.
    if (this.features.areIn(span) || this.features.beginWithKind(span)) return true;
    if (this.features.areAnnounced(span.from) && this.names.isNameWord(span.from)) return true;
    return span.margin >= this.marginNeeded(span) && this.mayBegin(span.from);
  }

  /** "[Vural'ın] kardeşi": what an unknown name's case says against the tagger. */
  isPerson({ from, to, margin }: TaggedSpan): boolean {
    if (this.language !== CASE_LANGUAGE || to - from > 1 || margin >= SURE_DESPITE_CASE)
      return false;
    return PERSONAL_CASE.test(this.names.word(from));
  }

  private marginNeeded(span: TaggedSpan): number {
    if (NOUNS_HAVE_CAPITALS.has(this.language)) return SURE_OF_NOUN;
    return this.firstWords.has(span) ? SURE_OF_FIRST_WORD : SURE_OF_UNKNOWN;
  }

  /** With a capital, in scripts that have them. */
  private mayBegin(token: number): boolean {
    const word = this.names.word(token);
    return this.names.isNameWord(token) || word.toLowerCase() === word.toUpperCase();
  }
}
