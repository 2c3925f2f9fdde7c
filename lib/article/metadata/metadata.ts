import type { Article } from '@/lib/article/article';
import { identifyAddress } from '@/lib/article/canonical-url';
import { withoutFragment } from '@/lib/url';
import { firstMeta, readPageMeta } from './page-meta';
import { plainText } from './plain-text';
import { readPublishedAt } from './published-at';
import { readSchemaArticle, type SchemaArticle } from './schema-article';
import { readTitle } from './title';

/** What a page says of its article, before anything is known of its text. */
export type Metadata = Omit<Article, 'language' | 'text' | 'paragraphs' | 'alternates'> & {
  /** Language tags that the page claims, the most trustworthy first. */
  claimedLanguages: string[];
  /** The page's summary of its article. */
  description?: string;
  schema?: SchemaArticle;
};

/** Reads title, byline, site name, addresses, date and claimed languages; never throws on any markup. */
export function readMetadata(document: Document, url: string): Metadata {
  const meta = readPageMeta(document);
  const schema = readSchemaArticle(document, url);
  const siteName = plainText(
    firstMeta(meta, ['og:site_name', 'application-name']) ?? schema?.publisher ?? '',
  );
  const byline = plainText(
    schema?.authors.join(', ') ||
      firstMeta(meta, ['author', 'article:author', 'dc.creator', 'parsely-author']) ||
      '',
  );
  return {
    url: withoutFragment(url),
    ...identifyAddress(url, {
      canonical: linkOf(document, 'canonical'),
      openGraph: meta.get('og:url'),
      schema: schema?.url,
      amp: linkOf(document, 'amphtml'),
      print:
        document.querySelector('link[rel~="alternate" i][media="print" i]')?.getAttribute('href') ??
        undefined,
    }),
    title: readTitle(document, meta, schema, [siteName, schema?.publisher ?? '', hostOf(url)]),
    byline: byline && !/^https?:/.test(byline) ? byline : undefined,
    siteName: siteName || undefined,
    publishedAt: readPublishedAt(document, meta, schema),
    description:
      plainText(firstMeta(meta, ['og:description', 'description', 'twitter:description']) ?? '') ||
      undefined,
    claimedLanguages: claimedLanguages(
      document,
      meta.get('og:locale'),
      meta.get('content-language'),
      schema,
    ),
    schema,
  };
}

function linkOf(document: Document, relation: string): string | undefined {
  return document.querySelector(`link[rel~="${relation}" i]`)?.getAttribute('href') ?? undefined;
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/:].*$/, '');
}

function claimedLanguages(
  document: Document,
  locale: string | undefined,
  header: string | undefined,
  schema: SchemaArticle | undefined,
): string[] {
  return [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    schema?.inLanguage,
    header,
    locale,
  ].flatMap((tag) => (tag ? [tag] : []));
}
