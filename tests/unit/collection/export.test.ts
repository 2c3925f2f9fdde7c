import { describe, expect, test } from 'vitest';
import { exportJson } from '@/lib/collection/export/json';
import { exportMarkdown } from '@/lib/collection/export/markdown';
import { sampleSnippet } from './sample-snippet';

const elsewhere = {
  ...sampleSnippet().article,
  canonicalUrl: 'https://bote.example/hafen',
  title: 'Hafen öffnet früher',
  siteName: undefined,
};

describe('JSON', () => {
  test('holds every snippet with every field, in an envelope that names format and version', () => {
    const snippets = [sampleSnippet({ note: 'ö “”' }), sampleSnippet({ tags: ['a', 'b'] })];
    const file = JSON.parse(exportJson(snippets));
    expect(file).toEqual({ format: 'parallax-collection', schema: 2, snippets });
  });

  test('an empty collection is a valid file', () => {
    expect(JSON.parse(exportJson([])).snippets).toEqual([]);
  });
});

describe('Markdown', () => {
  test('has a section for each article with its passages in the order of saving', () => {
    const markdown = exportMarkdown([
      sampleSnippet({ text: 'second', createdAt: '2026-03-02T11:00:00.000Z' }),
      sampleSnippet({
        article: elsewhere,
        text: 'third',
        createdAt: '2026-03-03T08:00:00.000Z',
      }),
      sampleSnippet({ text: 'first', createdAt: '2026-03-02T10:00:00.000Z' }),
    ]);
    expect(markdown.match(/^## .*$/gm)).toEqual([
      '## [Hafen öffnet früher](<https://bote.example/hafen>)',
      '## [Harbour opens a week early](<https://courier.example/harbour>)',
    ]);
    expect(markdown.match(/^> \w+$/gm)).toEqual(['> third', '> first', '> second']);
    expect(markdown).toContain('The Courier · 2026-03-02 · en');
  });

  test('gives quote, link to the place, note and tags', () => {
    const markdown = exportMarkdown([
      sampleSnippet({ note: 'Ask **her**.', tags: ['open question', 'sea'] }),
    ]);
    expect(markdown).toContain('> the first ferry left at dawn\n');
    expect(markdown).toMatch(/\[↗\]\(<https:\/\/courier\.example\/harbour#:~:text=[^>]+>\)/);
    expect(markdown).toContain('\nAsk **her**.\n');
    expect(markdown).toContain('\n#open-question #sea\n');
  });

  test.each([
    ['a link', '[click](javascript:alert(1))', '> \\[click\\]\\(javascript:alert\\(1\\)\\)'],
    ['an element', '<script>alert(1)</script>', '> \\<script\\>alert\\(1\\)\\</script\\>'],
    ['a heading', '# Big', '> \\# Big'],
    ['a list', '- item', '> \\- item'],
    ['a numbered list', '1. item', '> 1\\. item'],
    ['a character reference', '&lt;b&gt;', '> \\&lt;b\\&gt;'],
    ['code', '`x`', '> \\`x\\`'],
  ])('words of a page that look like %s stay words', (_, text, expected) => {
    const lines = exportMarkdown([sampleSnippet({ text })]).split('\n');
    expect(lines).toContain(expected);
  });

  test('a title and a tag cannot break out of their places', () => {
    const markdown = exportMarkdown([
      sampleSnippet({
        article: { ...elsewhere, title: 'A](x)\n# B' },
        tags: ['a](http://evil.example) b'],
      }),
    ]);
    expect(markdown).toContain('## [A\\]\\(x\\) \\# B](<https://bote.example/hafen>)');
    expect(markdown).toContain('#a-http-//evil-example-b');
    expect(markdown).not.toMatch(/^# B/m);
  });

  test('an address that is no web address gives no link', () => {
    const article = { ...elsewhere, canonicalUrl: 'javascript:alert(1)' };
    expect(exportMarkdown([sampleSnippet({ article })])).not.toContain('javascript');
  });
});
