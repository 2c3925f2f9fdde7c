import { NameSpans } from '@/lib/entities/people/name-span';
import type { Tokens } from '@/lib/entities/tokens';

/**
 * Articles, alone and in prepositions, by languages whose towns have none and whose nouns all have capitals: "in der
 * Bar", "im Spital" are not in Montenegro and Carinthia.
 */
const ARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(
    'der die das dem den des im am vom zum zur beim ins ans ein eine einem einen einer eines'.split(
      ' ',
    ),
  ),
};

/** Tells towns from nouns that are written like them, by the article before. */
export class TownArticles {
  private readonly names: NameSpans;
  private readonly articles: ReadonlySet<string> | undefined;

  constructor(tokens: Tokens, language: string) {
    this.names = new NameSpans(tokens);
    this.articles = ARTICLES[language];
  }

  /** Whether a span of one word stands behind an article, and is no first part of a longer name. */
  areBefore({ from, to }: { from: number; to: number }): boolean {
    if (!this.articles || to - from !== 1 || from === 0) return false;
    return this.articles.has(this.names.word(from - 1)) && this.names.word(to) !== '-';
  }
}
