import type { Snippet } from '@/lib/collection/snippet';
import { parseHttpUrl } from '@/lib/url';
import { type ArticleWithSnippets, byArticle } from './articles';

/** Words that the page needs; they come from the interface's messages. */
export interface PrintWords {
  title: string;
  /** BCP 47, of these words. */
  language: string;
  direction: 'ltr' | 'rtl';
}

const STYLE = `body{font:11pt/1.5 Georgia,"Noto Serif",serif;max-width:42em;margin:2em auto;padding:0 1em;color:#111;background:#fff}
h1{font-size:1.6em}h2{font-size:1.2em;margin:2em 0 .2em;break-after:avoid}a{color:inherit}
.about,.note,.tags,.address{font-size:.9em;color:#444}blockquote{margin:1em 0 .4em;padding-inline-start:1em;border-inline-start:3px solid #888;white-space:pre-line}
.note{white-space:pre-wrap}section{break-inside:auto}.address{overflow-wrap:anywhere}`;

/** A page to print: one section an article. It holds no script, and its policy allows none. */
export function exportPrintable(snippets: readonly Snippet[], words: PrintWords): string {
  return `<!doctype html>
<html lang="${escaped(words.language)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(words.title)}</h1>
${byArticle(snippets).map(section).join('\n')}
</body>
</html>
`;
}

function section({ article, byline, snippets }: ArticleWithSnippets): string {
  const { title, canonicalUrl, siteName, publishedAt, language } = article;
  const about = [byline, siteName, publishedAt?.slice(0, 10)].flatMap((part) =>
    part ? [`<bdi>${escaped(part)}</bdi>`] : [],
  );
  return `<section>
<h2 dir="auto" lang="${escaped(language)}">${escaped(title || canonicalUrl)}</h2>
<p class="about">${about.join(' · ')}</p>
<p class="address" dir="ltr">${link(canonicalUrl)}</p>
${snippets.map(passage).join('\n')}
</section>`;
}

function passage({ text, language, note, tags }: Snippet): string {
  const lines = [
    `<blockquote dir="auto" lang="${escaped(language)}">${escaped(text)}</blockquote>`,
    note && `<p class="note" dir="auto">${escaped(note)}</p>`,
    tags.length > 0 &&
      `<p class="tags">${tags.map((tag) => `<bdi>#${escaped(tag)}</bdi>`).join(' ')}</p>`,
  ];
  return lines.filter(Boolean).join('\n');
}

function link(address: string): string {
  const url = parseHttpUrl(address);
  return url ? `<a href="${escaped(url.href)}">${escaped(address)}</a>` : escaped(address);
}

/** Safe in text and in quoted attributes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
