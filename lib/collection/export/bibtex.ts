import type { Snippet } from '@/lib/collection/snippet';
import { type CslItem, citationsOf } from './citations';

/** Letters that act in TeX; braces and the backslash must not end the field they stand in. */
const ESCAPED: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** One entry an article, for BibTeX and biblatex; in UTF-8. */
export function exportBibtex(snippets: readonly Snippet[]): string {
  return citationsOf(snippets).map(entry).join('\n');
}

function entry(item: CslItem): string {
  const fields: [name: string, value: string | undefined][] = [
    // the second pair of braces keeps the case of titles, and names of several parts in one piece
    ['title', `{${escaped(item.title)}}`],
    [
      'author',
      item.author && `{${item.author.map(({ literal }) => escaped(literal)).join(' and ')}}`,
    ],
    ['journaltitle', item['container-title'] && escaped(item['container-title'])],
    ['date', dateOf(item.issued?.['date-parts'][0])],
    ['url', verbatim(item.URL)],
    ['urldate', dateOf(item.accessed?.['date-parts'][0])],
    ['langid', item.language],
    ['keywords', item.keyword && escaped(item.keyword)],
    ['annotation', escaped(item.note.replaceAll('\n', ' '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@online{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\{}#$%&_~^]/g, (letter) => ESCAPED[letter] ?? letter);
}

/** Addresses are read letter by letter; only braces and backslashes would end that. */
function verbatim(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}

function dateOf(parts: number[] | undefined): string | undefined {
  return parts?.map((part) => String(part).padStart(2, '0')).join('-');
}
