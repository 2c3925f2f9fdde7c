import type { Snippet } from '@/lib/collection/snippet';
import { type ArticleWithSnippets, byArticle, tagsOf } from './articles';

type DateParts = { 'date-parts': [number[]] };

/** A source as the Citation Style Language words it; the fields that Parallax knows. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: DateParts;
  accessed?: DateParts;
  URL: string;
  language?: string;
  keyword?: string;
  /** The saved passages with the reader's notes. */
  note: string;
}

/** One source an article; the keys are unique and tell outlet, year and title. */
export function citationsOf(snippets: readonly Snippet[]): CslItem[] {
  const taken = new Set<string>();
  return byArticle(snippets).map((entry) => {
    const key = keyOf(entry);
    let id = key;
    for (let count = 2; taken.has(id); count++) id = `${key}-${count}`;
    taken.add(id);
    return citationOf(entry, id);
  });
}

/** CSL-JSON, the input of citation processors: https://docs.citationstyles.org/ */
export function exportCslJson(snippets: readonly Snippet[]): string {
  return `${JSON.stringify(citationsOf(snippets), null, 2)}\n`;
}

function citationOf(entry: ArticleWithSnippets, id: string): CslItem {
  const { article, byline, snippets } = entry;
  const tags = tagsOf(entry);
  const [issued, accessed] = [article.publishedAt, snippets[0].createdAt].map(datePartsOf);
  return {
    id,
    type: 'article-newspaper',
    title: oneLine(article.title) || article.canonicalUrl,
    ...(byline && { author: [{ literal: oneLine(byline) }] }),
    ...(article.siteName && { 'container-title': oneLine(article.siteName) }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    URL: article.canonicalUrl,
    ...(article.language !== 'und' && { language: article.language }),
    ...(tags.length > 0 && { keyword: tags.map(oneLine).join(',') }),
    note: snippets
      .map(({ text, note }) => [`“${oneLine(text)}”`, oneLine(note)].filter(Boolean).join(' '))
      .join('\n'),
  };
}

function datePartsOf(time: string | undefined): DateParts | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(time ?? '');
  return found ? { 'date-parts': [found.slice(1).map(Number)] } : undefined;
}

function keyOf({ article }: ArticleWithSnippets): string {
  const host = new URL(article.canonicalUrl).hostname.replace(/^www\./, '').split('.')[0];
  const year = article.publishedAt?.slice(0, 4);
  const word = ascii(article.title).find((each) => each.length > 3);
  const parts = [...ascii(host ?? '').slice(0, 1), year, word].filter(Boolean);
  return parts.join('-').toLowerCase() || 'article';
}

/** Words in plain letters; a title in another script has none. */
function ascii(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[A-Za-z0-9]+/g) ?? []
  );
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
