import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportBibtex } from '@/lib/collection/export/bibtex';
import { citationsOf, exportCslJson } from '@/lib/collection/export/citations';
import { exportCsv } from '@/lib/collection/export/csv';
import { EXPORT_FORMATS, exportCollection } from '@/lib/collection/export/export-collection';
import { exportMarkdownFiles } from '@/lib/collection/export/markdown-files';
import { exportPrintable, type PrintWords } from '@/lib/collection/export/printable';
import { exportRis } from '@/lib/collection/export/ris';
import { exportWebAnnotations } from '@/lib/collection/export/web-annotations';
import { hostileCollection } from './hostile-snippets';
import { sampleSnippet } from './sample-snippet';

const BYLINE = 'Øystein & Søn, Хәләф Х. and 記者';
const LONG_ADDRESS = `https://courier.example/harbour?id=50%25_1&tail=${'x'.repeat(90)}`;
const TITLES = [
  'Harbour opens a week early',
  'Порт открыли на неделю раньше: «никто не ждал»',
  'الميناء يفتح قبل أسبوع',
  '港口提前一周开放',
  'İlk feribot şafakta kalktı – NATO Avrupa’da',
  '50% of $1 & {more}_\\ ~^ #1 <b>bold</b> A & B',
];
const citedAs = (title: string) =>
  sampleSnippet({
    byline: BYLINE,
    tags: ['sea', 'x y'],
    article: { ...sampleSnippet().article, title, canonicalUrl: LONG_ADDRESS },
  });

const words: PrintWords = { title: 'My snippets', language: 'en', direction: 'ltr' };
const whatever = (check: (snippets: ReturnType<typeof sampleSnippet>[]) => void) =>
  fc.assert(fc.property(hostileCollection, check));

describe('CSV', () => {
  test('read by the rules of RFC 4180, gives every row and cell, whatever the words are', () => {
    whatever((snippets) => {
      const rows = parseCsv(exportCsv(snippets));
      const [head = [], ...body] = rows;
      expect(body).toHaveLength(snippets.length);
      body.forEach((row, index) => {
        expect(row).toHaveLength(head.length);
        const text = snippets[index]?.text ?? '';
        expect([text, `'${text}`]).toContain(row[head.indexOf('text')]);
      });
    });
  });

  test('has no cell that a spreadsheet would run', () => {
    whatever((snippets) => {
      for (const cell of parseCsv(exportCsv(snippets)).flat())
        expect(cell).not.toMatch(/^[\s\uFEFF]*[=+\-@]/);
    });
  });
});

describe('RIS', () => {
  test('has one record an article and no line but those of the format, whatever the words are', () => {
    whatever((snippets) => {
      const ris = exportRis(snippets);
      const articles = new Set(snippets.map(({ article }) => article.canonicalUrl)).size;
      const lines = ris.split('\r\n').filter(Boolean);
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n\p{Cc}]*$/u);
      expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(articles);
      expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(articles);
    });
  });

  test('says who, what, where and when', () => {
    const ris = exportRis([
      sampleSnippet({ byline: 'Ada Berg', tags: ['sea', 'x y'], note: 'Ask.' }),
    ]);
    const lines = ris.split('\r\n');
    expect(lines[0]).toBe('TY  - NEWS');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.slice(1, -2).sort()).toEqual([
      'AU  - Ada Berg',
      'DA  - 2026/03/02/',
      'ID  - courier-2026-harbour',
      'KW  - sea',
      'KW  - x y',
      'LA  - en',
      'N1  - “the first ferry left at dawn” Ask.',
      'PY  - 2026',
      'T2  - The Courier',
      'TI  - Harbour opens a week early',
      'UR  - https://courier.example/harbour',
      'Y2  - 2026/3/2/',
    ]);
  });

  test.each(TITLES)('is read back by the library: %s', (title) => {
    const [read] = new Cite(exportRis([citedAs(title)])).data;
    expect(read).toMatchObject({
      type: 'article-newspaper',
      title,
      'container-title': 'The Courier',
      URL: LONG_ADDRESS,
      language: 'en',
      keyword: 'sea,x y',
    });
  });

  test('keeps apart what differs late only', () => {
    const records = ['Harbour', 'Harbour'].map((title, at) =>
      sampleSnippet({
        article: {
          ...sampleSnippet().article,
          title,
          canonicalUrl: `https://a-paper-of-a-long-name.example/${at}`,
        },
      }),
    );
    const keys = exportRis(records).match(/^ID.*$/gm);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('BibTeX', () => {
  test('keeps every brace in balance and every line a field, whatever the words are', () => {
    whatever((snippets) => {
      const bibtex = exportBibtex(snippets);
      expect(unbalanced(bibtex)).toBe(false);
      for (const line of bibtex.split('\n').filter(Boolean))
        expect(line).toMatch(/^(@article\{[\w-]+,|\}|\t[a-z]+ = \{.*\},?)$/u);
    });
  });

  test('escapes what acts in TeX', () => {
    expect(exportBibtex([citedAs('50% of $1 & {more}_\\')])).toContain(
      'title = {50\\% of \\$1 \\& \\{more\\}\\_{\\textbackslash}}',
    );
  });

  test.each(TITLES)('is read back by the library: %s', (title) => {
    expect(new Cite(exportBibtex([citedAs(title)])).data).toMatchObject([
      {
        id: expect.stringMatching(/^courier-2026/),
        title,
        author: [{ family: BYLINE }],
        'container-title': 'The Courier',
        URL: LONG_ADDRESS,
        issued: { 'date-parts': [[2026, 3, 2]] },
        accessed: { 'date-parts': [[2026, 3, 2]] },
        language: 'en',
        keyword: 'sea,x y',
      },
    ]);
  });
});

describe('citations', () => {
  test('have keys that are unique and can stand in a text', () => {
    const snippets = [1, 2, 3].map((number) =>
      sampleSnippet({
        article: { ...sampleSnippet().article, canonicalUrl: `https://courier.example/${number}` },
      }),
    );
    const keys = citationsOf(snippets).map(({ id }) => id);
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[a-z\d-]+$/);
  });

  test('in CSL-JSON have the fields of its schema', () => {
    expect(JSON.parse(exportCslJson([sampleSnippet({ tags: ['sea'] })]))).toEqual([
      {
        id: 'courier-2026-harbour',
        type: 'article-newspaper',
        title: 'Harbour opens a week early',
        'container-title': 'The Courier',
        issued: { 'date-parts': [[2026, 3, 2]] },
        accessed: { 'date-parts': [[2026, 3, 2]] },
        URL: 'https://courier.example/harbour',
        language: 'en',
        keyword: 'sea',
        note: '“the first ferry left at dawn”',
      },
    ]);
  });
});

describe('Markdown files', () => {
  test('have one name each that every file system takes, and front matter that ends where it should', () => {
    whatever((snippets) => {
      const files = exportMarkdownFiles(snippets);
      expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
      for (const { name, text } of files) {
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}.][^\\/:*?"<>|\p{Cc}]*\.md$/u);
        const [, head = ''] = text.split(/^---$/m);
        for (const line of head.trim().split('\n'))
          expect(() => JSON.parse(line.slice(line.indexOf(': ') + 2))).not.toThrow();
      }
    });
  });

  test('say in their front matter where the article stands and what it is tagged with', () => {
    const [file] = exportMarkdownFiles([sampleSnippet({ tags: ['open question'] })]);
    expect(file?.name).toBe('Harbour opens a week early.md');
    expect(file?.text).toContain('source: "https://courier.example/harbour"\n');
    expect(file?.text).toContain('tags: ["open-question"]\n');
    expect(file?.text).toContain('> the first ferry left at dawn\n');
  });
});

describe('Web Annotations', () => {
  test('are a collection as the model describes it', () => {
    const file = JSON.parse(exportWebAnnotations([sampleSnippet({ note: 'n', tags: ['sea'] })]));
    expect(file).toMatchObject({
      type: 'AnnotationCollection',
      total: 1,
      first: {
        type: 'AnnotationPage',
        items: [
          {
            type: 'Annotation',
            motivation: 'commenting',
            body: [
              { type: 'TextualBody', purpose: 'commenting', value: 'n' },
              { type: 'TextualBody', purpose: 'tagging', value: 'sea' },
            ],
            target: {
              source: { id: 'https://courier.example/harbour', language: 'en' },
              selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector' }],
            },
          },
        ],
      },
    });
  });
});

describe('the page to print', () => {
  test('holds no element but its own, whatever the words are', () => {
    whatever((snippets) => {
      const elements = exportPrintable(snippets, words).matchAll(/<\/?([^\s>]*)/g);
      const known = /^(!doctype|html|head|meta|title|style|body|h1|h2|section|p|bdi|a|blockquote)$/;
      for (const [, name = ''] of elements) expect(name).toMatch(known);
    });
  });

  test('links nothing but web addresses', () => {
    const article = { ...sampleSnippet().article, canonicalUrl: 'javascript:alert(1)' };
    expect(exportPrintable([sampleSnippet({ article })], words)).not.toContain('href');
  });
});

test.each(EXPORT_FORMATS)('an empty collection is a file of %s, too', async (format) => {
  const { name, type, content } = await exportCollection(format, [], words);
  expect(name).toMatch(/^parallax-collection\.[a-z.]+$/);
  expect(type).toMatch(/^[a-z]+\/[a-z.+-]+$/);
  expect(content).toBeDefined();
});

test('the Markdown files come in one archive', async () => {
  const { content } = await exportCollection('markdown-files', [sampleSnippet()], words);
  if (typeof content === 'string') throw new Error('An archive is no text');
  const files = unzipSync(content);
  expect(strFromU8(files['Harbour opens a week early.md'] ?? new Uint8Array())).toMatch(/^---\n/);
});

/** RFC 4180, read letter by letter. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  const letters = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at];
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (letters[at + 1] === '"') cell += letters[at++];
      else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === ',' || (letter === '\r' && letters[at + 1] === '\n')) {
      row.push(cell);
      cell = '';
      if (letter === ',') continue;
      rows.push(row);
      row = [];
      at++;
    } else cell += letter;
  }
  return rows;
}

function unbalanced(bibtex: string): boolean {
  let depth = 0;
  for (const [brace] of bibtex.replace(/\\[{}]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return true;
  }
  return depth !== 0;
}
