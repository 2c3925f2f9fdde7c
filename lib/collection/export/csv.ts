import type { Snippet } from '@/lib/collection/snippet';
import { isOfficial } from '@/lib/entities/entity';

const COLUMNS: [name: string, read: (snippet: Snippet) => string | undefined][] = [
  ['text', ({ text }) => text],
  ['note', ({ note }) => note],
  ['tags', ({ tags }) => tags.join(', ')],
  ['colour', ({ colour }) => colour],
  ['title', ({ article }) => article.title],
  ['outlet', ({ article }) => article.siteName],
  ['byline', ({ byline }) => byline],
  ['language', ({ language }) => language],
  ['published', ({ article }) => article.publishedAt],
  ['address', ({ article }) => article.canonicalUrl],
  ['link', ({ link }) => link],
  ['officials', ({ entities }) => entities.filter(isOfficial).map(nameOf).join(', ')],
  [
    'places',
    ({ entities }) =>
      entities
        .filter(({ kind }) => kind === 'place')
        .map(nameOf)
        .join(', '),
  ],
  ['reports', ({ reports }) => reports.map(({ article }) => article.canonicalUrl).join(' ')],
  ['saved', ({ createdAt }) => createdAt],
  ['changed', ({ updatedAt }) => updatedAt],
  ['id', ({ id }) => id],
];

/** A table as RFC 4180 words it, in UTF-8 with a mark by which spreadsheets know that. */
export function exportCsv(snippets: readonly Snippet[]): string {
  const head = COLUMNS.map(([name]) => name);
  const rows = snippets.map((snippet) => COLUMNS.map(([, read]) => read(snippet) ?? ''));
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/**
 * Quoted where RFC 4180 asks for it. Spreadsheets run what begins with these characters as a formula, and the words are
 * those of a page: an apostrophe makes it text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function field(value: string): string {
  const harmless = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function nameOf({ name }: { name: string }): string {
  return name;
}
