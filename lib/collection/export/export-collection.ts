import { strToU8, zipSync } from 'fflate';
import type { Snippet } from '@/lib/collection/snippet';
import { exportCslJson } from './citations';
import { exportCsv } from './csv';
import { exportJson } from './json';
import { exportMarkdown } from './markdown';
import { exportMarkdownFiles } from './markdown-files';
import { exportPrintable, type PrintWords } from './printable';
import { exportWebAnnotations } from './web-annotations';

/** A file to be handed to the reader. */
export interface ExportedFile {
  name: string;
  /** Media type. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

interface Format {
  extension: string;
  type: string;
  write(
    snippets: readonly Snippet[],
    words: PrintWords,
  ): ExportedFile['content'] | Promise<ExportedFile['content']>;
}

const FORMATS = {
  json: { extension: 'json', type: 'application/json', write: exportJson },
  'web-annotations': {
    extension: 'jsonld',
    type: 'application/ld+json',
    write: exportWebAnnotations,
  },
  markdown: { extension: 'md', type: 'text/markdown', write: exportMarkdown },
  'markdown-files': { extension: 'zip', type: 'application/zip', write: zippedMarkdown },
  csv: { extension: 'csv', type: 'text/csv', write: exportCsv },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', write: lazyRis },
  bibtex: { extension: 'bib', type: 'application/x-bibtex', write: lazyBibtex },
  'csl-json': {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: exportCslJson,
  },
  printable: { extension: 'html', type: 'text/html', write: exportPrintable },
} satisfies Record<string, Format>;

/** `json` and `web-annotations` hold everything and can be read back; the others are for other programs and people. */
export type ExportFormat = keyof typeof FORMATS;

export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[];

/** The snippets as a file of that format. */
export async function exportCollection(
  format: ExportFormat,
  snippets: readonly Snippet[],
  words: PrintWords,
): Promise<ExportedFile> {
  const { extension, type, write }: Format = FORMATS[format];
  return { name: `parallax-collection.${extension}`, type, content: await write(snippets, words) };
}

/** The citation library is larger than the rest of the page; few exports need it. */
async function lazyRis(snippets: readonly Snippet[]): Promise<string> {
  const { exportRis } = await import('./ris');
  return exportRis(snippets);
}

async function lazyBibtex(snippets: readonly Snippet[]): Promise<string> {
  const { exportBibtex } = await import('./bibtex');
  return exportBibtex(snippets);
}

function zippedMarkdown(snippets: readonly Snippet[]): Uint8Array<ArrayBuffer> {
  const files = exportMarkdownFiles(snippets).map(({ name, text }) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(files));
}
