import { parseHttpUrl, withoutFragment } from '@/lib/url';
import {
  allValues,
  asNode,
  firstValue,
  type JsonLdNode,
  readJsonLd,
  textOf,
  typesOf,
} from './json-ld';

/** The page's own description of its article, from JSON-LD; texts as written, addresses absolute. */
export interface SchemaArticle {
  headline?: string;
  authors: string[];
  publisher?: string;
  datePublished?: string;
  inLanguage?: string;
  articleBody?: string;
  url?: string;
  /** Other-language versions: schema.org workTranslation and translationOfWork. */
  translations: { url: string; language?: string; title?: string }[];
}

/** Subtypes of schema.org/Article and what news sites use in their place. */
const ARTICLE_TYPE =
  /^(.*Article|.*NewsArticle|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting)$/;

/** The JSON-LD article that this page is about: the one with the page's address, else the fullest of those without one of their own. */
export function readSchemaArticle(document: Document, url: string): SchemaArticle | undefined {
  const nodes = readJsonLd(document).filter((node) =>
    typesOf(node).some((type) => ARTICLE_TYPE.test(type)),
  );
  const here = pathOf(url);
  let best: { node: JsonLdNode; score: number } | undefined;
  for (const node of nodes) {
    const score = relevance(node, url, here);
    if (!best || score > best.score) best = { node, score };
  }
  return best && best.score > 0 ? describe(best.node, url) : undefined;
}

function relevance(node: JsonLdNode, url: string, here: string): number {
  const addresses = addressesOf(node, url);
  const own = addresses.some((address) => pathOf(address) === here);
  const filled = ['headline', 'datePublished', 'author', 'articleBody', 'publisher'].filter(
    (key) => firstValue(node, key) !== undefined,
  ).length;
  return filled === 0 ? 0 : filled + (own ? 10 : addresses.length === 0 ? 2 : 0);
}

function addressesOf(node: JsonLdNode, base: string): string[] {
  const candidates = [
    textOf(firstValue(node, 'url'), '@id', 'url'),
    textOf(firstValue(node, 'mainEntityOfPage'), '@id', 'url'),
    textOf(firstValue(node, '@id')),
  ];
  return candidates.flatMap((address) => parseHttpUrl(address, base)?.href ?? []);
}

function describe(node: JsonLdNode, base: string): SchemaArticle {
  return {
    headline: textOf(firstValue(node, 'headline')) ?? textOf(firstValue(node, 'name')),
    authors: [...allValues(node, 'author'), ...allValues(node, 'creator')].flatMap(
      (author) => textOf(author) ?? [],
    ),
    publisher: textOf(firstValue(node, 'publisher')),
    datePublished:
      textOf(firstValue(node, 'datePublished')) ?? textOf(firstValue(node, 'dateCreated')),
    inLanguage: textOf(firstValue(node, 'inLanguage'), 'alternateName', '@value', '@id', 'name'),
    articleBody: textOf(firstValue(node, 'articleBody')),
    url: addressesOf(node, base)[0],
    translations: [
      ...allValues(node, 'workTranslation'),
      ...allValues(node, 'translationOfWork'),
    ].flatMap((value) => translation(value, base)),
  };
}

function translation(value: unknown, base: string): SchemaArticle['translations'] {
  const node = asNode(value);
  const url = parseHttpUrl(textOf(value, 'url', '@id'), base)?.href;
  if (!url) return [];
  return [
    {
      url: withoutFragment(url),
      language: textOf(firstValue(node, 'inLanguage'), 'alternateName', '@value', '@id', 'name'),
      title: textOf(firstValue(node, 'headline')) ?? textOf(firstValue(node, 'name')),
    },
  ];
}

function pathOf(address: string): string {
  const url = parseHttpUrl(address);
  return url ? url.pathname.replace(/\/+$/, '').toLowerCase() : address;
}
