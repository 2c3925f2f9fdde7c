import { toIsoTime } from '@/lib/time';
import { firstMeta, type PageMeta } from './page-meta';
import type { SchemaArticle } from './schema-article';

/** Publication first; creation and plain dates after it; never the date of a change. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'published',
  'published-date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'datecreated',
  'date',
  'bt:pubdate',
  'ptime',
  'citation_publication_date',
];

/** When the article was first published, ISO 8601. */
export function readPublishedAt(
  document: Document,
  meta: PageMeta,
  schema: SchemaArticle | undefined,
): string | undefined {
  for (const value of candidates(document, meta, schema)) {
    const time = toIsoTime(value);
    if (time && isPlausible(time)) return time;
  }
  return undefined;
}

function* candidates(
  document: Document,
  meta: PageMeta,
  schema: SchemaArticle | undefined,
): Generator<string> {
  if (schema?.datePublished) yield schema.datePublished;
  for (const name of META_NAMES) {
    const value = firstMeta(meta, [name]);
    if (value) yield value;
  }
  for (const selector of [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'article header time[datetime]',
    'article time[datetime]',
    'main time[datetime]',
    'time[datetime]',
  ]) {
    const element = document.querySelector(selector);
    const value = element?.getAttribute('datetime') ?? element?.getAttribute('content');
    if (value) yield value;
  }
}

/** Templates leave epochs and zero dates behind. */
function isPlausible(time: string): boolean {
  const year = Number(time.slice(0, 4));
  return year > 1970 && year < 2200;
}
