import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/lib/article/metadata/metadata';
import { toIsoTime } from '@/lib/time';
import { openPage } from './open-page';

describe('moments as pages write them', () => {
  test.each([
    ['2024-11-22T06:57:50+01:00', '2024-11-22T06:57:50+01:00'],
    ['2024-11-22T06:57:50.233Z', '2024-11-22T06:57:50Z'],
    ['2024-11-22T06:57:50+0300', '2024-11-22T06:57:50+03:00'],
    ['2024-11-22 06:57', '2024-11-22T06:57:00'],
    ['20241122', '2024-11-22'],
    ['2024-11-22', '2024-11-22'],
    ['1732258670', '2024-11-22T06:57:50Z'],
    ['1732258670000', '2024-11-22T06:57:50Z'],
    ['22.11.2024, 06:57', '2024-11-22T06:57:00'],
    ['11/22/2024', '2024-11-22'],
    ['Fri, 22 Nov 2024 06:57:50 +0200', '2024-11-22T06:57:50+02:00'],
    ['November 22, 2024', '2024-11-22'],
    ['2024-13-40', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s -> %s', (written, iso) => {
    expect(toIsoTime(written)).toBe(iso);
  });
});

describe('the time of publication', () => {
  const read = (html: string): string | undefined =>
    readMetadata(openPage(html), 'https://news.example/a').publishedAt;

  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","datePublished":"2026-02-03T10:00:00Z","dateModified":"2026-02-04T10:00:00Z"}]}</script>',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2026-02-03T10:00:00Z">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-02-03T10:00:00Z">'],
    ['Parsely', '<meta name="parsely-pub-date" content="2026-02-03T10:00:00Z">'],
    ['microdata', '<span itemprop="datePublished" content="2026-02-03T10:00:00Z"></span>'],
    ['a time element', '<article><time datetime="2026-02-03T10:00:00Z">today</time></article>'],
  ])('is read from %s', (_, html) => {
    expect(read(html)).toBe('2026-02-03T10:00:00Z');
  });

  test('is never the epoch that a template left behind', () => {
    expect(
      read('<meta property="article:published_time" content="1970-01-01T00:00:00Z">'),
    ).toBeUndefined();
  });
});
