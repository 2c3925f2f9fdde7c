import { firstMeta, type PageMeta } from './page-meta';
import { plainText } from './plain-text';
import type { SchemaArticle } from './schema-article';

const SEPARATOR = /\s+[|–—\-·•»/:]{1,2}\s+|\s*[|｜]\s*|\s+::\s+|(?<=\S)\s*[-_](?=[^-_]{2,30}$)/;
/** A title of fewer letters is a section's name or a logo. */
const SHORTEST = 8;

/** The headline of the article: what the page declares, cleaned of the outlet's name. */
export function readTitle(
  document: Document,
  meta: PageMeta,
  schema: SchemaArticle | undefined,
  siteNames: readonly string[],
): string {
  const headings = Array.from(document.querySelectorAll('h1'), (h1) =>
    plainText(h1.textContent ?? ''),
  );
  const declared = [
    schema?.headline,
    firstMeta(meta, ['og:title', 'twitter:title', 'dc.title', 'parsely-title']),
    document.title,
  ].flatMap((value) => (value ? [withoutSiteName(plainText(value), siteNames)] : []));
  // A heading that is word for word inside what is declared is how readers see the headline.
  const shown = headings.find(
    (heading) =>
      heading.length >= SHORTEST &&
      declared.some((title) => folded(title).includes(folded(heading))),
  );
  const title = shown ?? declared.find((value) => value.length >= SHORTEST);
  return title ?? headings.find((heading) => heading) ?? declared[0] ?? '';
}

function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR).filter(Boolean);
  const isName = (part: string): boolean =>
    siteNames.some((name) => name !== '' && compact(part) === compact(name));
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && isName(last))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-·•»/:_｜]+$/, '');
  if (parts.length > 1 && isName(first))
    return title.slice(first.length).replace(/^[\s|–—\-·•»/:_｜]+/, '');
  return title;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s"'“”„‘’«»]+/g, ' ')
    .trim();
}

function compact(text: string): string {
  return text
    .toLowerCase()
    .replace(/^www\.|\.(com|org|net|de|fr|co\.uk|ru|tr|az|uz)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
