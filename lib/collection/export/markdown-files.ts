import type { Snippet } from '@/lib/collection/snippet';
import { parseHttpUrl } from '@/lib/url';
import { type ArticleWithSnippets, byArticle, tagsOf } from './articles';
import { passage } from './markdown';

export interface MarkdownFile {
  name: string;
  text: string;
}

const LONGEST_NAME = 100;

/** One file an article, with its metadata as YAML front matter, for Obsidian and other collections of Markdown files. */
export function exportMarkdownFiles(snippets: readonly Snippet[]): MarkdownFile[] {
  const taken = new Set<string>();
  return byArticle(snippets).map((entry) => {
    const base = fileNameOf(entry);
    let name = base;
    // not every file system tells cases apart
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base} ${count}`;
    taken.add(name.toLowerCase());
    return {
      name: `${name}.md`,
      text: [...frontMatter(entry), ...entry.snippets.map(passage)].join('\n'),
    };
  });
}

function frontMatter(entry: ArticleWithSnippets): string[] {
  const { article, byline, snippets } = entry;
  const { title, canonicalUrl, siteName, language, publishedAt } = article;
  const reports = new Set(
    snippets.flatMap(({ reports }) => reports.map(({ article: other }) => other.canonicalUrl)),
  );
  const fields: [name: string, value: string | string[] | undefined][] = [
    ['title', title],
    ['source', parseHttpUrl(canonicalUrl)?.href],
    ['author', byline],
    ['site', siteName],
    ['published', publishedAt],
    ['created', snippets[0].createdAt],
    ['language', language],
    ['tags', tagsOf(entry).map((tag) => tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-'))],
    ['reports', [...reports]],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value.length === 0 ? [] : [`${name}: ${yaml(value)}`],
  );
  return ['---', ...lines, '---', ''];
}

/** JSON is YAML: quoted strings, and lists in one line (https://yaml.org/spec/1.2.2/#json-schema). */
function yaml(value: string | string[]): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** The title without what file systems or Obsidian's links cannot have. */
function fileNameOf({ article }: ArticleWithSnippets): string {
  const name = (article.title || new URL(article.canonicalUrl).hostname)
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = [...name].slice(0, LONGEST_NAME).join('').trim();
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short);
  return !short || isReserved ? `Article ${short}`.trim() : short;
}
