import type { Tokens } from '@/lib/entities/tokens';
import type { OfficeLexicon } from './lexicon';
import type { PhraseMatch } from './phrase-trie';

/** The phrases of a lexicon in a text: each token is looked up once, by whoever asks for it first. */
export class TextPhrases {
  private readonly ids: (readonly number[] | undefined)[];
  private readonly matches: (readonly PhraseMatch[] | undefined)[];

  constructor(
    readonly tokens: Tokens,
    readonly lexicon: OfficeLexicon,
  ) {
    this.ids = new Array(tokens.count);
    this.matches = new Array(tokens.count);
  }

  /** Lexicon words that a token may be. */
  readonly idsAt = (token: number): readonly number[] => {
    const known = this.ids[token];
    if (known) return known;
    const { text, starts, ends } = this.tokens;
    const ids = this.lexicon.words.idsOf(text, starts[token] ?? 0, ends[token] ?? 0);
    this.ids[token] = ids;
    return ids;
  };

  /** Every phrase that starts at a token. */
  startingAt(token: number): readonly PhraseMatch[] {
    const known = this.matches[token];
    if (known) return known;
    const matches = this.lexicon.phrases.matchesAt(token, this.tokens.count, this.idsAt);
    this.matches[token] = matches;
    return matches;
  }
}

/** Of the last text: a WeakMap of all of them would cost the collector more than it saves. */
let last: TextPhrases | undefined;

/** The phrases of a text in its language: whoever asks for the text at hand again gets the same. */
export function phrasesOf(tokens: Tokens, lexicon: OfficeLexicon): TextPhrases {
  if (last?.tokens !== tokens || last.lexicon !== lexicon) last = new TextPhrases(tokens, lexicon);
  return last;
}
