import { textFragmentUrl } from '@/lib/anchoring/text-fragment-url';
import type { Snippet } from '@/lib/collection/snippet';
import { parseHttpUrl } from '@/lib/url';
import { byArticle, quoteOf } from './articles';

/** One section an article, newest first; in it the passages in the order in which they were saved. */
export function exportMarkdown(snippets: readonly Snippet[]): string {
  return byArticle(snippets)
    .map(({ snippets: own }) => section(own))
    .join('\n');
}

function section(snippets: Snippet[]): string {
  const [first] = snippets;
  if (!first) return '';
  const { title, canonicalUrl, siteName, publishedAt, language } = first.article;
  const about = [siteName, publishedAt?.slice(0, 10), language].flatMap((part) =>
    part ? [escaped(part)] : [],
  );
  return [
    `## ${link(escaped(title || canonicalUrl), canonicalUrl)}`,
    '',
    about.join(' · '),
    '',
    ...snippets.map(passage),
  ].join('\n');
}

/** A passage as a quotation with a link to its place, then note and tags. */
export function passage(snippet: Snippet): string {
  const quote = quoteOf(snippet);
  const { canonicalUrl } = snippet.article;
  const place = quote ? textFragmentUrl(canonicalUrl, quote) : canonicalUrl;
  const tags = snippet.tags.map((tag) => `#${tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')}`);
  return [
    ...snippet.text.split('\n').map((line) => `> ${escaped(line)}`.trimEnd()),
    '>',
    `> ${link('↗', place)}`,
    '',
    ...(snippet.note ? [snippet.note, ''] : []),
    ...(tags.length > 0 ? [tags.join(' '), ''] : []),
  ].join('\n');
}

/** Text of a page is not ours: nothing in it may act as markup, nor as the start of a list or a rule. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#!|<>~$&^]/g, '\\$&')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function link(text: string, address: string): string {
  const url = parseHttpUrl(address);
  return url ? `[${text}](<${url.href.replace(/[<>]/g, encodeURIComponent)}>)` : text;
}
