import type { Selector } from '@/lib/anchoring/selectors';
import { textFragmentUrl } from '@/lib/anchoring/text-fragment-url';
import type { Article } from '@/lib/article/article';
import type { Entity } from '@/lib/entities/entity';
import { DEFAULT_COLOUR, type SnippetColour } from './colours';
import { SCHEMA_VERSION, type Snippet } from './snippet';

export interface NewSnippet {
  article: Article;
  selectors: Selector[];
  /** The words as selected; used where no quote selector gives them. */
  text: string;
  entities: Entity[];
  now: Date;
  /** Unique for ever: other machines write to the same collection. */
  id: string;
  note?: string;
  tags?: string[];
  colour?: SnippetColour;
}

/** A snippet that nothing was found out about yet. The article's text is not kept, only what identifies it. */
export function createSnippet({
  article,
  selectors,
  entities,
  now,
  id,
  text,
  note = '',
  tags = [],
  colour = DEFAULT_COLOUR,
}: NewSnippet): Snippet {
  const { canonicalUrl, url, title, siteName, language, publishedAt } = article;
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const time = now.toISOString();
  return {
    schema: SCHEMA_VERSION,
    id,
    article: { canonicalUrl, url, title, siteName, language, publishedAt },
    byline: article.byline,
    aliases: article.aliases,
    link: quote ? textFragmentUrl(canonicalUrl, quote) : canonicalUrl,
    selectors,
    text: (quote?.exact ?? text).trim(),
    language,
    entities,
    reports: [],
    note,
    tags,
    colour,
    createdAt: time,
    updatedAt: time,
  };
}
