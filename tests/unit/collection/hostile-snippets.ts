import fc from 'fast-check';
import { SNIPPET_COLOURS } from '@/lib/collection/colours';
import type { Snippet } from '@/lib/collection/snippet';
import { cleanTags } from '@/lib/collection/tags';
import { sampleSnippet } from './sample-snippet';

/** Text as the worst of pages writes it: syntax of every format, line ends of all kinds, any script, control characters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          "'",
          ',',
          ';',
          '\n',
          '\r\n',
          '\r',
          '\t',
          '=1+1',
          '@SUM(A1)',
          '+',
          '-',
          '{',
          '}',
          '\\',
        ],
        ...[
          '</blockquote><script>alert(1)</script>',
          '<!--',
          ']]>',
          '&amp;',
          '---',
          'ER  - ',
          'TY  - ',
        ],
        ...[
          '\u2028',
          '\u202e',
          '\ufeff',
          '\u0085',
          'ə',
          'مرحبا',
          '東京',
          '😀',
          ' ',
          '# ',
          '[[x]]',
          '`',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

/** Snippets with hostile words in every field that a page or a reader writes. */
export const hostileSnippet: fc.Arbitrary<Snippet> = fc
  .record({
    title: hostileText,
    siteName: fc.option(hostileText, { nil: undefined }),
    byline: fc.option(hostileText, { nil: undefined }),
    text: hostileText,
    prefix: hostileText,
    suffix: hostileText,
    note: hostileText,
    tags: fc.array(hostileText, { maxLength: 4 }),
    colour: fc.constantFrom(...SNIPPET_COLOURS),
    path: fc.webPath(),
  })
  .map(({ title, siteName, byline, text, prefix, suffix, note, tags, colour, path }) => {
    const canonicalUrl = new URL(`https://courier.example/x${path}`).href;
    const selector = { type: 'TextQuoteSelector' as const, exact: text, prefix, suffix };
    return sampleSnippet({
      article: {
        canonicalUrl,
        url: canonicalUrl,
        title,
        language: 'en',
        ...(siteName !== undefined && { siteName }),
      },
      ...(byline !== undefined && { byline }),
      selectors: [selector],
      text,
      note,
      tags: cleanTags(tags),
      colour,
    });
  });

/** Collections of them. */
export const hostileCollection = fc.array(hostileSnippet, { maxLength: 5 });
