import type { Span } from '@/lib/text';

/** Where a page says that another-language version of the same article stands. */
export type AlternateOrigin = 'hreflang' | 'json-ld' | 'language-switch';

export interface Alternate {
  url: string;
  /** BCP 47 primary subtag. */
  language: string;
  origin: AlternateOrigin;
  /** Link text or title attribute, when it is more than a language's name. */
  title?: string;
}

/** A news article as read from a page (schema.org/Article, reduced to what Parallax uses). Serialisable. */
export interface Article {
  /** Address as shown, without fragment. */
  url: string;
  /** Address that identifies the article: canonical link, tracking parameters stripped. */
  canonicalUrl: string;
  /** Further addresses of the same article: AMP, print, og:url; stripped like the canonical one. */
  aliases: string[];
  title: string;
  byline?: string;
  siteName?: string;
  /** BCP 47 primary subtag; 'und' when nothing could tell. */
  language: string;
  /** ISO 8601 with offset when the page gives one. */
  publishedAt?: string;
  /** Paragraphs joined by one newline; white space inside a paragraph collapsed to single spaces. */
  text: string;
  /** Spans of `text`, UTF-16, in order. */
  paragraphs: Span[];
  alternates: Alternate[];
}

/** What is known of an article without its text. Serialisable. */
export interface ArticleSummary {
  canonicalUrl: string;
  url: string;
  title: string;
  siteName?: string;
  language: string;
  publishedAt?: string;
}
