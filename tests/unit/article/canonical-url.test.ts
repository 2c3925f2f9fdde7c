import { describe, expect, test } from 'vitest';
import { identifyAddress, stripTracking } from '@/lib/article/canonical-url';

describe('tracking parameters', () => {
  test.each([
    ['https://a.example/x?utm_source=t&utm_medium=e', 'https://a.example/x'],
    ['https://a.example/x?id=7&fbclid=abc', 'https://a.example/x?id=7'],
    ['https://a.example/x?gclid=1&article=42&ref_src=tw', 'https://a.example/x?article=42'],
    ['https://a.example/x?UTM_Campaign=Z', 'https://a.example/x'],
    ['https://a.example/news.php?sid=12&cat=3', 'https://a.example/news.php?sid=12&cat=3'],
    ['https://a.example/x#comments', 'https://a.example/x'],
    ['https://a.example/#!/story/12', 'https://a.example/#!/story/12'],
    ['https://a.example/?p=1234', 'https://a.example/?p=1234'],
    ['https://a.example/x?at_medium=s&at_id=9', 'https://a.example/x?at_id=9'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['no address', 'no address'],
  ])('%s -> %s', (address, stripped) => {
    expect(stripTracking(address)).toBe(stripped);
  });
});

describe('the address that identifies an article', () => {
  const page = 'https://www.a.example/politics/vote-on-water-4711.html?utm_source=x';
  const shown = 'https://www.a.example/politics/vote-on-water-4711.html';

  test('is the canonical link, and the others are aliases', () => {
    expect(
      identifyAddress(page, {
        canonical: 'https://a.example/politics/vote-on-water-4711.html?fbclid=1',
        amp: '/amp/vote-on-water-4711.html',
        print: '/print/4711',
      }),
    ).toEqual({
      canonicalUrl: 'https://a.example/politics/vote-on-water-4711.html',
      aliases: [
        shown,
        'https://www.a.example/amp/vote-on-water-4711.html',
        'https://www.a.example/print/4711',
      ],
    });
  });

  test.each([
    ['the front page', 'https://www.a.example/'],
    ['a language front page', 'https://www.a.example/en/'],
    ["another host's article", 'https://b.example/sports/other-story-99.html'],
    ['a script', 'javascript:alert(1)'],
    ['no address', 'http://'],
  ])('does not believe a canonical link to %s', (_, canonical) => {
    expect(identifyAddress(page, { canonical })).toEqual({ canonicalUrl: shown, aliases: [] });
  });

  test('believes another host that shows the article under the same path', () => {
    const canonical = 'https://b.example/politics/vote-on-water-4711.html';
    expect(identifyAddress(page, { canonical }).canonicalUrl).toBe(canonical);
  });
});
