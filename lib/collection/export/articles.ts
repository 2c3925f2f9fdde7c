import type { TextQuoteSelector } from '@/lib/anchoring/selectors';
import type { ArticleSummary } from '@/lib/article/article';
import type { Snippet } from '@/lib/collection/snippet';

/** An article with its passages in the order in which they were saved. */
export interface ArticleWithSnippets {
  article: ArticleSummary;
  byline?: string;
  snippets: [Snippet, ...Snippet[]];
}

/** The snippets by article, the article that was saved from last first. */
export function byArticle(snippets: readonly Snippet[]): ArticleWithSnippets[] {
  const articles = new Map<string, ArticleWithSnippets>();
  const inOrder = [...snippets].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  for (const snippet of inOrder) {
    const { article, byline } = snippet;
    const known = articles.get(article.canonicalUrl);
    if (known) known.snippets.push(snippet);
    else articles.set(article.canonicalUrl, { article, byline, snippets: [snippet] });
  }
  return [...articles.values()].reverse();
}

/** The words around which a passage is found again. */
export function quoteOf({ selectors }: Snippet): TextQuoteSelector | undefined {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector');
}

/** Tags of all passages, each once. */
export function tagsOf({ snippets }: ArticleWithSnippets): string[] {
  return [...new Set(snippets.flatMap(({ tags }) => tags))];
}
