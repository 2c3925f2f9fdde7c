import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Snippet } from '@/lib/collection/snippet';
import { type CslItem, citationsOf } from './citations';

/** The library writes other scripts as they are only where it escapes nothing at all; so that is done before. */
const FORMAT = { asciiOnly: false, useIdAsLabel: true, checkLabel: false };

/** Letters that act in TeX, and those that the library takes for markup; braces and the backslash must not end a field. */
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
  '<': '{\\textless}',
  '>': '{\\textgreater}',
};

/** One entry an article, for biblatex and programs that read BibTeX; in UTF-8. */
export function exportBibtex(snippets: readonly Snippet[]): string {
  Object.assign(plugins.config.get('@bibtex').format, FORMAT);
  const entries = plugins.output.format('biblatex', citationsOf(snippets).map(escapedItem));
  return `${entries.trim()}\n`;
}

function escapedItem(item: CslItem): CslItem {
  const { title, author, keyword, note, 'container-title': outlet, URL: address } = item;
  return {
    ...item,
    title: escaped(title),
    ...(author && { author: author.map(({ literal }) => ({ literal: escaped(literal) })) }),
    ...(outlet && { 'container-title': escaped(outlet) }),
    ...(keyword && { keyword: escaped(keyword) }),
    note: escaped(note.replaceAll('\n', ' ')),
    // addresses are read letter by letter; only braces and backslashes would end that
    URL: address.replace(/[{}\\]/g, encodeURIComponent),
  };
}

function escaped(text: string): string {
  return text.replace(/[\\{}#$%&_~^<>]/g, (letter) => ESCAPED[letter] ?? letter);
}
